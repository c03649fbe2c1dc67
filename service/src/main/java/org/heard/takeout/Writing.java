package org.heard.takeout;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.heard.database.Tenancy;
import org.heard.organisations.Organisations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes everything of the organisation worked for as one zip. All of it is read in one transaction that sees
/// one moment, so that the files agree with each other, and in which nothing can be changed.
@Component
class Writing {
    private final JdbcClient rows;
    private final Organisations organisations;
    private final TransactionTemplate oneMoment;

    Writing(JdbcClient rows, Organisations organisations, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.organisations = organisations;
        this.oneMoment = new TransactionTemplate(transactions);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        oneMoment.setReadOnly(true);
    }

    /// Writes it and answers what was written. Without a key the confidences stay, and the manifest says so.
    FileOut write(OutputStream to, Cover cover, Optional<Key> key, Far far) {
        return oneMoment.execute(status -> {
            try {
                var whole = new Digesting(new BufferedOutputStream(to, 1 << 16));
                written(whole, cover, key, far);
                whole.flush();
                return whole.as("");
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private void written(OutputStream to, Cover cover, Optional<Key> key, Far far) throws IOException {
        rows.sql("set local time zone 'UTC'").update();
        var catalogue = Catalogue.read(rows);
        var organisation = organisations.current();
        var authority = new Manifest.Authority(Tenancy.current().toString(), organisation.name(), organisation.code());
        var installed = rows.sql("select max(version) from flyway_schema_history where success")
                .query(String.class)
                .single();
        var filling = new Filling(rows, catalogue, new Filling.Labels(cover, authority, installed), far);
        try (var box = new Box(to, cover.at())) {
            filling.fill(box, key);
        }
    }
}
