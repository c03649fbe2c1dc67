package org.heard.access;

import java.util.List;
import org.heard.database.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What stands in the audit of the organisation now worked for, for tests of what must.
@Component
public class AuditAsWritten {
    private final JdbcClient rows;
    private final TransactionTemplate transaction;

    AuditAsWritten(JdbcClient rows, TransactionTemplate transaction) {
        this.rows = rows;
        this.transaction = transaction;
    }

    /// The acts, in the order they were written.
    public List<String> acts() {
        return transaction.execute(status -> rows.sql(
                        "select act from audit_entry where organisation_id = :organisation order by entry_id")
                .param("organisation", Tenancy.current().value())
                .query(String.class)
                .list());
    }
}
