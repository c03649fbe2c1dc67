package org.heard.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.heard.ids.OrganisationId;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Begins each transaction by telling PostgreSQL whose rows it may touch; the setting ends with the transaction.
class TenantTransactions extends JdbcTransactionManager {
    private final TransactionalOnly rows;

    TenantTransactions(TransactionalOnly rows) {
        super(rows);
        this.rows = rows;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        var organisation = Tenancy.bound();
        rows.opening(() -> super.doBegin(transaction, definition));
        try {
            nameTenant(organisation.map(OrganisationId::toString).orElse(""));
        } catch (RuntimeException failure) {
            doCleanupAfterCompletion(transaction);
            throw failure;
        }
    }

    private void nameTenant(String organisation) {
        DataSource source = rows;
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(source);
        if (holder == null) {
            throw new IllegalStateException("a transaction began without a connection");
        }
        try (var statement =
                holder.getConnection().prepareStatement("select set_config('heard.organisation', ?, true)")) {
            statement.setString(1, organisation);
            statement.execute();
        } catch (SQLException failure) {
            throw translateException("naming the organisation", failure);
        }
    }
}
