package org.heard.feeds;

import org.heard.comparison.Delivery;
import org.heard.database.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of the dataset hold far more than Heard takes. Once newer ones are in the record, the files of those
/// before are emptied, whether they were taken or not; what was found in them stays.
@Component
class EarlierTables {
    private final JdbcClient rows;

    EarlierTables(JdbcClient rows) {
        this.rows = rows;
    }

    /// Whether newer tables than these are in the record, be it that they were given later or drawn on a later day,
    /// so that these would bring back what has changed since.
    boolean overtook(Delivery delivery) {
        return rows.sql("""
                        select exists (select 1 from delivery where organisation_id = :organisation
                            and kind = 'DATASET' and state = 'LOADED' and (delivery_no > :no or workers_from > :drawn))
                        """)
                .param("organisation", Tenancy.current().value())
                .param("no", delivery.no())
                .param("drawn", delivery.workersFrom())
                .query(Boolean.class)
                .single();
    }

    void empty(Delivery newest) {
        rows.sql("""
                        update delivery_file f set content = ''::bytea from delivery d
                        where f.organisation_id = :organisation and d.organisation_id = f.organisation_id
                          and d.delivery_id = f.delivery_id and d.kind = 'DATASET' and d.delivery_id <> :id
                          and (d.delivery_no < :no or d.workers_from < :drawn) and octet_length(f.content) > 0
                        """)
                .param("organisation", Tenancy.current().value())
                .param("id", newest.id().value())
                .param("no", newest.no())
                .param("drawn", newest.workersFrom())
                .update();
    }
}
