package org.heard.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/// Brings the tables up to date as their owner, and refuses to start where the application's role could read past the
/// wall between organisations.
final class Schema {
    private static final int OLDEST = 16;

    private final Connections connections;

    Schema(Connections connections) {
        this.connections = connections;
    }

    void bringUpToDate() {
        refuseAnOldServer();
        var owner = connections.owner();
        if (owner == null) {
            check();
        } else {
            refuseOneRoleForBoth(owner);
            migrate(owner);
        }
        refuseARoleThatCouldSeeEverything();
    }

    private void migrate(Connections.Role owner) {
        try {
            flyway(owner).load().migrate();
        } catch (FlywayException failure) {
            throw new CannotStart(
                    "The tables at " + address(connections.application())
                            + " are not the ones this version of Heard works with.",
                    "What was tried stands above; the step that failed left nothing behind. Newer tables need the "
                            + "newer Heard.",
                    failure);
        }
    }

    /// Somebody else brings the tables up to date: whether they have is all that can be seen to here.
    private void check() {
        try {
            flyway(connections.application()).load().validate();
        } catch (FlywayException failure) {
            throw new CannotStart(
                    "The tables at " + address(connections.application())
                            + " are not the ones this version of Heard works with, and without HEARD_DATABASE_OWNER_URL "
                            + "they can only be looked at.",
                    "Start once with HEARD_DATABASE_OWNER_URL, which brings older tables up to date. Newer ones need the "
                            + "newer Heard.",
                    failure);
        }
    }

    /// Before anything is made: tables made by the application's own role would have no wall before it.
    private void refuseOneRoleForBoth(Connections.Role owner) {
        if (roleOf(owner).equals(roleOf(connections.application()))) {
            throw new CannotStart(
                    "HEARD_DATABASE_URL and HEARD_DATABASE_OWNER_URL name the same role.",
                    "The role that owns the tables must be another than the one that reads them: docs/operations.md says "
                            + "how to make the two.");
        }
    }

    private void refuseAnOldServer() {
        var role = connections.application();
        try (var connection = DriverManager.getConnection(role.url(), role.user(), role.password())) {
            var server = connection.getMetaData();
            if (server.getDatabaseMajorVersion() < OLDEST) {
                throw new CannotStart(
                        "Heard needs PostgreSQL " + OLDEST + " or later; the server at " + address(role) + " is "
                                + server.getDatabaseProductVersion() + ".",
                        "Set HEARD_DATABASE_URL to a newer server.");
            }
        } catch (SQLException failure) {
            throw unreachable(role, failure);
        }
    }

    /// Without what may stand behind a question mark, which can be a password.
    private static String address(Connections.Role role) {
        return role.url().split("\\?")[0];
    }

    private FluentConfiguration flyway(Connections.Role role) {
        return Flyway.configure()
                .dataSource(role.url(), role.user(), role.password())
                .locations("classpath:db/migration")
                .placeholders(Map.of("application_role", roleOf(connections.application())))
                .outOfOrder(false);
    }

    private static String roleOf(Connections.Role role) {
        try (var connection = DriverManager.getConnection(role.url(), role.user(), role.password());
                var answer = connection.createStatement().executeQuery("select current_user")) {
            answer.next();
            return answer.getString(1);
        } catch (SQLException failure) {
            throw unreachable(role, failure);
        }
    }

    private static CannotStart unreachable(Connections.Role role, SQLException failure) {
        return new CannotStart(
                "The database at " + address(role) + " cannot be reached.",
                "Is the server up, and are the address, the user and the password right?",
                failure);
    }

    private void refuseARoleThatCouldSeeEverything() {
        var role = connections.application();
        try (var connection = DriverManager.getConnection(role.url(), role.user(), role.password());
                var answer = connection.createStatement().executeQuery("""
                                select exists (
                                    select 1 from pg_roles r where (r.rolsuper or r.rolbypassrls)
                                        and pg_has_role(current_user, r.oid, 'MEMBER'))
                                or exists (
                                    select 1 from pg_class t join pg_namespace n on n.oid = t.relnamespace
                                    where n.nspname = 'public' and t.relkind = 'r'
                                        and pg_has_role(current_user, t.relowner, 'MEMBER'))
                                """)) {
            answer.next();
            if (answer.getBoolean(1)) {
                throw new CannotStart(
                        "The application's database role owns tables or may bypass row-level security, itself or as "
                                + "another role.",
                        "Give Heard a role that can do neither: docs/operations.md says how.");
            }
        } catch (SQLException failure) {
            throw unreachable(role, failure);
        }
    }
}
