package org.heard.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// A source of connections that gives one only to a transaction being begun, so that no statement can run outside
/// one and therefore none without an organisation set.
class TransactionalOnly extends DelegatingDataSource {
    private final ScopedValue<Boolean> opening = ScopedValue.newInstance();

    TransactionalOnly(DataSource pool) {
        super(pool);
    }

    void opening(Runnable begin) {
        ScopedValue.where(opening, true).run(begin);
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (!opening.isBound()) {
            throw new IllegalStateException("a statement outside a transaction: it would have no organisation");
        }
        return super.getConnection();
    }

    @Override
    public Connection getConnection(String username, String password) {
        throw new IllegalStateException("the application has one role");
    }
}
