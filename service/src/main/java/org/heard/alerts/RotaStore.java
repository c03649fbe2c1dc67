package org.heard.alerts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heard.database.Tenancy;
import org.heard.ids.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Keeps the rota.
@Component
class RotaStore {
    private final JdbcClient rows;

    RotaStore(JdbcClient rows) {
        this.rows = rows;
    }

    /// Everybody who is or was on it, in the order in which they are told.
    List<Contact> list() {
        return sql("""
                        select * from alert_contact where organisation_id = :organisation
                        order by team, place, contact_id
                        """).query((row, n) -> contact(row)).list();
    }

    void add(PersonId by, Instant now, Rota.NewContact contact) {
        sql("""
                        insert into alert_contact (organisation_id, contact_id, place, name, email, phone, person_id, team,
                            weekdays, from_time, to_time, from_on, until_on, added_by, added_at)
                        select :organisation, :id, coalesce(max(place), 0) + 1, :name, :email, :phone, :person, :team,
                            :weekdays, :fromTime, :toTime, :from, :until, :by, :now
                        from alert_contact where organisation_id = :organisation
                        """)
                .param("id", ContactId.next().value())
                .param("name", contact.name())
                .param("email", contact.email())
                .param("phone", contact.phone())
                .param("person", contact.person().map(PersonId::value).orElse(null), Types.OTHER)
                .param("team", contact.team())
                .param("weekdays", bits(contact.weekdays()))
                .param("fromTime", contact.hours().from())
                .param("toTime", contact.hours().to())
                .param("from", contact.from())
                .param("until", contact.until().orElse(null), Types.DATE)
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean end(ContactId contact, LocalDate from) {
        return sql("""
                        update alert_contact set until_on = :from
                        where organisation_id = :organisation and contact_id = :id
                          and (until_on is null or until_on > :from)
                        """).param("id", contact.value()).param("from", from).update() == 1;
    }

    void swap(Contact one, Contact other) {
        place(one.id(), other.place());
        place(other.id(), one.place());
    }

    private void place(ContactId contact, int place) {
        sql("update alert_contact set place = :place where organisation_id = :organisation and contact_id = :id")
                .param("id", contact.value())
                .param("place", place)
                .update();
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                new ContactId(row.getObject("contact_id", UUID.class)),
                row.getInt("place"),
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new),
                row.getBoolean("team"),
                days(row.getInt("weekdays")),
                new Hours(row.getObject("from_time", LocalTime.class), row.getObject("to_time", LocalTime.class)),
                row.getObject("from_on", LocalDate.class),
                Optional.ofNullable(row.getObject("until_on", LocalDate.class)));
    }

    private static int bits(Set<DayOfWeek> days) {
        return days.stream().mapToInt(day -> 1 << (day.getValue() - 1)).sum();
    }

    private static Set<DayOfWeek> days(int bits) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if ((bits & (1 << (day.getValue() - 1))) != 0) {
                days.add(day);
            }
        }
        return days;
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }
}
