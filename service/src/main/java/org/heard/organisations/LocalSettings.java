package org.heard.organisations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.heard.database.Tenancy;
import org.heard.ids.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What an organisation has set for itself, each value from a day on; the earlier ones stay, so that the past can be
/// explained by what was in force then.
@Component
@Transactional
public class LocalSettings {
    private final JdbcClient rows;

    LocalSettings(JdbcClient rows) {
        this.rows = rows;
    }

    /// The value in force on a day.
    @Transactional(readOnly = true)
    public Optional<String> find(String key, LocalDate on) {
        return rows.sql("""
                        select value from setting
                        where organisation_id = :organisation and key = :key and from_on <= :on
                        order by from_on desc limit 1
                        """)
                .param("organisation", Tenancy.current().value())
                .param("key", key)
                .param("on", on)
                .query(String.class)
                .optional();
    }

    /// Sets a value from a day on.
    public void set(PersonId by, Instant now, String key, LocalDate from, String value) {
        rows.sql("""
                        insert into setting (organisation_id, key, from_on, value, set_by, set_at)
                        values (:organisation, :key, :from, :value, :by, :now)
                        on conflict (organisation_id, key, from_on)
                        do update set value = excluded.value, set_by = excluded.set_by, set_at = excluded.set_at
                        """)
                .param("organisation", Tenancy.current().value())
                .param("key", key)
                .param("from", from)
                .param("value", value)
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
