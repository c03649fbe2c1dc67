package org.heard.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.heard.ServiceProcess;
import org.heard.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A PostgreSQL that somebody else runs, made ready by deploy/database.sql: each test has a database of its own there.
class OwnPostgresTest {
    private static EmbeddedPostgres server;

    @BeforeAll
    static void a_server_with_the_two_roles() throws Exception {
        server = EmbeddedPostgres.builder()
                .setDataDirectory(ServiceProcess.emptyHome().resolve("own"))
                .setOverrideWorkingDirectory(
                        Files.createDirectories(Path.of("target", "postgres")).toFile())
                .start();
        superuser("postgres", script().filter(line -> line.startsWith("create role")));
    }

    @AfterAll
    static void stop_it() throws IOException {
        server.close();
    }

    @Test
    void one_role_for_both_is_refused_in_words_before_anything_is_made() throws Exception {
        var schema = schema(database("one_role"), "heard_owner", "heard_owner");
        assertThatThrownBy(schema::bringUpToDate)
                .hasMessageContaining("HEARD_DATABASE_URL and HEARD_DATABASE_OWNER_URL name the same role");
        assertThat(tables("one_role")).isZero();
    }

    @Test
    void without_the_owner_s_address_tables_that_are_up_to_date_will_do() throws Exception {
        var database = database("up_to_date");
        schema(database, "heard_app", "heard_owner").bringUpToDate();
        assertThatCode(schema(database, "heard_app", null)::bringUpToDate).doesNotThrowAnyException();
    }

    @Test
    void without_the_owner_s_address_older_tables_and_none_are_refused_in_words() throws Exception {
        var database = database("older");
        refused(database, "HEARD_DATABASE_OWNER_URL");
        Flyway.configure()
                .dataSource(database, "heard_owner", "")
                .placeholders(Map.of("application_role", "heard_app"))
                .target("20261122.70")
                .load()
                .migrate();
        refused(database, "HEARD_DATABASE_OWNER_URL");
    }

    @Test
    void a_role_that_may_become_the_owner_is_refused() throws Exception {
        var database = database("becoming");
        schema(database, "heard_app", "heard_owner").bringUpToDate();
        superuser("postgres", List.of("create role heard_sly login", "grant heard_owner to heard_sly").stream());
        assertThatThrownBy(schema(database, "heard_sly", null)::bringUpToDate)
                .hasMessageContaining("may bypass row-level security");
    }

    @Test
    void the_service_starts_with_the_owner_s_address_once_and_then_without() throws Exception {
        var url = "--heard.database.url=" + address("served", "heard_app");
        database("served");
        try (var first = ServiceProcess.start(
                ServiceProcess.newHome(), url, "--heard.database.owner-url=" + address("served", "heard_owner"))) {
            assertThat(new Visitor(first.port()).get("/health").status()).isEqualTo(200);
        }
        try (var next = ServiceProcess.start(ServiceProcess.newHome(), url)) {
            assertThat(new Visitor(next.port()).get("/health").status()).isEqualTo(200);
        }
    }

    private static void refused(String database, String words) {
        assertThatThrownBy(schema(database, "heard_app", null)::bringUpToDate)
                .hasMessageContaining("are not the ones this version of Heard works with")
                .hasMessageContaining(words);
    }

    private static Schema schema(String database, String application, @Nullable String owner) {
        return new Schema(new Connections(
                new Connections.Role(database, application, ""),
                owner == null ? null : new Connections.Role(database, owner, "")));
    }

    /// A new database under this name, as the script makes it; its address.
    private static String database(String name) throws SQLException, IOException {
        superuser(
                "postgres",
                script().filter(line -> line.contains(" database heard")).map(line -> named(line, name)));
        superuser(
                name, script().filter(line -> line.contains(" schema public") || line.startsWith("create extension")));
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name;
    }

    private static String named(String line, String name) {
        return line.replace(" database heard", " database " + name);
    }

    private static String address(String name, String role) {
        return "postgresql://" + role + ":any@127.0.0.1:" + server.getPort() + "/" + name;
    }

    private static Stream<String> script() throws IOException {
        return Arrays.stream(Files.readString(Path.of("..", "deploy", "database.sql"))
                        .lines()
                        .filter(line -> !line.startsWith("--") && !line.startsWith("\\"))
                        .collect(Collectors.joining("\n"))
                        .split(";"))
                .map(String::strip)
                .map(line -> line.replaceAll(":'\\w+'", "'any'"))
                .filter(line -> !line.isEmpty());
    }

    private static void superuser(String database, Stream<String> statements) throws SQLException {
        try (var connection = server.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements.toList()) {
                statement.execute(sql);
            }
        }
    }

    private static int tables(String database) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database, "postgres", "");
                var answer = connection
                        .createStatement()
                        .executeQuery("select count(*) from pg_tables where schemaname = 'public'")) {
            answer.next();
            return answer.getInt(1);
        }
    }
}
