package org.heard.alerts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.alerts.ChannelTests.Tested;
import org.heard.database.Tenancy;
import org.heard.ids.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Keeps the tests of the way alerts take.
@Component
class ChannelTestStore {
    private final JdbcClient rows;

    ChannelTestStore(JdbcClient rows) {
        this.rows = rows;
    }

    /// A test that was sent.
    record Sent(UUID id, String number, int tries) {}

    void add(UUID test, ContactId contact, String number, PersonId by, Instant now) {
        sql("""
                        insert into alert_test (organisation_id, test_id, contact_id, number, sent_at, sent_by)
                        values (:organisation, :test, :contact, :number, :now, :by)
                        """)
                .param("test", test)
                .param("contact", contact.value())
                .param("number", number)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    /// The last that was sent to a contact, held until the transaction ends.
    Optional<Sent> last(ContactId contact) {
        return sql("""
                        select test_id, number, tries from alert_test
                        where organisation_id = :organisation and contact_id = :contact
                        order by sent_at desc, test_id desc limit 1 for update
                        """)
                .param("contact", contact.value())
                .query((row, n) ->
                        new Sent(row.getObject("test_id", UUID.class), row.getString("number"), row.getInt("tries")))
                .optional();
    }

    void countTry(UUID test) {
        sql("update alert_test set tries = tries + 1 where organisation_id = :organisation and test_id = :test")
                .param("test", test)
                .update();
    }

    void confirm(UUID test, PersonId by, Instant now) {
        sql("""
                        update alert_test set confirmed_at = :now, confirmed_by = :by
                        where organisation_id = :organisation and test_id = :test and confirmed_at is null
                        """)
                .param("test", test)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    List<Tested> list() {
        return sql("""
                        select contact_id, max(sent_at) as sent_at, max(confirmed_at) as confirmed_at from alert_test
                        where organisation_id = :organisation group by contact_id
                        """).query((row, n) -> tested(row)).list();
    }

    private static Tested tested(ResultSet row) throws SQLException {
        return new Tested(
                new ContactId(row.getObject("contact_id", UUID.class)),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("confirmed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }
}
