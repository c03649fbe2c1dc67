package org.heard.feeds;

import org.heard.comparison.Delivery;
import org.heard.database.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of the dataset hold far more than Heard takes. Once newer ones are in the record, the files of those
/// before are emptied; what was found in them stays.
@Component
class EarlierTables {
    private final JdbcClient rows;

    EarlierTables(JdbcClient rows) {
        this.rows = rows;
    }

    /// Whether newer tables than these are in the record, so that these would bring back what has changed since.
    boolean overtook(Delivery delivery) {
        return rows.sql("""
                        select exists (select 1 from delivery where organisation_id = :organisation
                            and kind = 'DATASET' and state = 'LOADED' and delivery_no > :no)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("no", delivery.no())
                .query(Boolean.class)
                .single();
    }

    void empty(Delivery newest) {
        rows.sql("""
                        update delivery_file f set content = ''::bytea from delivery d
                        where f.organisation_id = :organisation and d.organisation_id = f.organisation_id
                          and d.delivery_id = f.delivery_id and d.kind = 'DATASET' and d.delivery_no < :no
                          and d.state in ('LOADED', 'WITHDRAWN') and octet_length(f.content) > 0
                        """)
                .param("organisation", Tenancy.current().value())
                .param("no", newest.no())
                .update();
    }
}
