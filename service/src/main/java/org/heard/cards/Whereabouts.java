package org.heard.cards;

import java.util.Optional;
import java.util.UUID;
import org.heard.database.Tenancy;
import org.heard.ids.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Where a card or a visit belongs: the one thing asked before it is known for whom the work is done.
@Component
class Whereabouts {
    private final JdbcClient rows;
    private final TransactionTemplate transaction;

    Whereabouts(JdbcClient rows, TransactionTemplate transaction) {
        this.rows = rows;
        this.transaction = transaction;
    }

    /// In which organisation, and which.
    record Found(OrganisationId organisation, UUID id) {}

    Optional<Found> cardWithSecret(String secret) {
        return ask("select * from card_with_secret(:asked)", Secret.fingerprint(secret));
    }

    Optional<Found> cardWithNumber(String typed) {
        return ask("select * from card_with_number(:asked)", Secret.typed(typed));
    }

    Optional<Found> visitAt(String place) {
        return ask("select * from visit_at_place(:asked)", place);
    }

    private Optional<Found> ask(String statement, Object asked) {
        return Tenancy.withinNone(() -> transaction.execute(status -> rows.sql(statement)
                .param("asked", asked)
                .query((row, n) ->
                        new Found(new OrganisationId(row.getObject(1, UUID.class)), row.getObject(2, UUID.class)))
                .optional()));
    }
}
