package org.heard.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Self;
import org.heard.access.Sight;
import org.heard.children.Connection;
import org.heard.children.Connections;
import org.heard.children.Relationship;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How a child reaches those of their people who do not work here: a telephone and hours, written down for them
/// by their IRO or social worker. It is kept apart from how staff reach them, which may be an address.
@Component
@Transactional
public class Reaching {
    private final Connections connections;
    private final Sight sight;
    private final Chronicle chronicle;
    private final JdbcClient rows;

    Reaching(Connections connections, Sight sight, Chronicle chronicle, JdbcClient rows) {
        this.connections = connections;
        this.sight = sight;
        this.chronicle = chronicle;
        this.rows = rows;
    }

    /// What the child reads; each empty where nobody has said.
    public record Reached(String phone, String hours) {
        static final Reached NOT_SAID = new Reached("", "");

        public Reached {
            phone = phone.strip();
            hours = hours.strip();
        }
    }

    /// What came of writing it down.
    public enum Kept {
        DONE,
        /// What is to be rung is no number.
        NO_NUMBER,
        /// There is more in it than days and times.
        MORE_THAN_HOURS
    }

    /// Somebody of whom it can be said, and what stands.
    public record Known(Connection connection, Reached reached) {}

    /// Who stands among the child's people; `NotFound` for anybody else, and for whoever may not say it.
    @Transactional(readOnly = true)
    public Known get(Actor actor, LocalDate today, ChildId child, UUID connection) {
        sight.must(actor, Act.EXPLAIN, child, today);
        var known = connections.get(actor, child, connection, today);
        if (Relationship.find(known.facts().relationship()).map(MyPerson.As::of).isEmpty()) {
            throw new NotFound();
        }
        return new Known(known, list(child).getOrDefault(connection, Reached.NOT_SAID));
    }

    /// Writes it down in place of what stood there.
    public Kept keep(
            Actor actor, Instant now, LocalDate today, ChildId child, UUID connection, String phone, String hours) {
        var known = get(actor, today, child, connection);
        var reached = new Reached(phone, hours);
        if (!reached.phone().isEmpty() && !reached.phone().matches("\\+?[0-9 ()]{5,20}")) {
            return Kept.NO_NUMBER;
        }
        if (!Hours.isOnly(reached.hours())) {
            return Kept.MORE_THAN_HOURS;
        }
        if (reached.equals(known.reached())) {
            return Kept.DONE;
        }
        sql("""
                        insert into person_reached (organisation_id, connection_id, child_id, phone, hours, set_by, set_name,
                            set_at)
                        values (:organisation, :connection, :child, :phone, :hours, :by, :name, :now)
                        on conflict (organisation_id, connection_id) do update set phone = :phone, hours = :hours,
                            set_by = :by, set_name = :name, set_at = :now
                        """, child)
                .param("connection", connection)
                .param("phone", reached.phone())
                .param("hours", reached.hours())
                .param("by", actor.person().value())
                .param("name", actor.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        chronicle.write(
                actor,
                now,
                Entry.of(
                                child,
                                "How the child reaches "
                                        + known.connection().facts().name() + " was written down",
                                "how the child reaches somebody")
                        .about("connection", connection));
        return Kept.DONE;
    }

    /// By who it is, for the child.
    Map<UUID, Reached> list(Self self) {
        return list(self.child());
    }

    private Map<UUID, Reached> list(ChildId child) {
        var reached = new HashMap<UUID, Reached>();
        sql("select * from person_reached where organisation_id = :organisation and child_id = :child", child)
                .query(row -> {
                    reached.put(
                            row.getObject("connection_id", UUID.class),
                            new Reached(row.getString("phone"), row.getString("hours")));
                });
        return reached;
    }

    private JdbcClient.StatementSpec sql(String statement, ChildId child) {
        return rows.sql(statement)
                .param("organisation", Tenancy.current().value())
                .param("child", child.value());
    }
}
