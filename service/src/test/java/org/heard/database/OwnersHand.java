package org.heard.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// The hand of whoever owns the tables: no wall stands before it, as before an administrator of the database. For tests
/// of what is found out afterwards.
@Component
public class OwnersHand {
    private final Server server;

    OwnersHand(Server server) {
        this.server = server;
    }

    public Connection connect() throws SQLException {
        var owner = Objects.requireNonNull(server.connections().owner());
        return DriverManager.getConnection(owner.url(), owner.user(), owner.password());
    }

    /// Does these statements in one transaction and says how many rows they touched.
    public int does(String... statements) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            var touched = 0;
            for (var sql : statements) {
                touched += Math.max(0, statement.executeUpdate(sql));
            }
            connection.commit();
            return touched;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
