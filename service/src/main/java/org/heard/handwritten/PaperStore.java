package org.heard.handwritten;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Relations;
import org.heard.access.Role;
import org.heard.database.Tenancy;
import org.heard.documents.DocumentId;
import org.heard.handwritten.Arrived.LeftOut;
import org.heard.ids.ChildId;
import org.heard.ids.PersonId;
import org.heard.ids.ReviewId;
import org.heard.tellings.TellingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Rows of what came on paper, who must not see it, and what was typed up from it.
@Component
class PaperStore {
    /// What waits for this person: a manager all, an IRO or whoever covers their children's; nothing from
    /// which they are left out.
    private static final String WAITS = """
            from paper_arrived a where a.organisation_id = :organisation and a.done_at is null
              and (:all or %s)
              and not exists (select 1 from paper_left_out o where o.organisation_id = a.organisation_id
                and o.arrived_id = a.arrived_id and o.person_id = :person)
            """.formatted(Relations.isIro("a.child_id", ":person", ":today"));

    private final JdbcClient rows;

    PaperStore(JdbcClient rows) {
        this.rows = rows;
    }

    void add(Actor actor, Instant now, Arrived arrived, Optional<PaperForm> form) {
        sql("""
                        insert into paper_arrived (organisation_id, arrived_id, child_id, review_id, form_id, document_id,
                            scanned_on, filed_by, filed_by_name, filed_at)
                        values (:organisation, :id, :child, :review, :form, :document, :on, :by, :byName, :now)
                        """)
                .param("id", arrived.id())
                .param("child", arrived.child().value())
                .param("review", arrived.review().map(ReviewId::value).orElse(null), Types.OTHER)
                .param("form", form.map(PaperForm::id).orElse(null), Types.OTHER)
                .param("document", arrived.file().value())
                .param("on", arrived.scannedOn())
                .param("by", actor.person().value())
                .param("byName", actor.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        for (var one : arrived.leftOut()) {
            sql("insert into paper_left_out values (:organisation, :id, :somebody, :person, :name, :doubt)")
                    .param("id", arrived.id())
                    .param("somebody", one.somebody())
                    .param("person", one.person().map(PersonId::value).orElse(null), Types.OTHER)
                    .param("name", one.name())
                    .param("doubt", one.doubt())
                    .update();
        }
    }

    /// Marks it as read; false where it was already.
    boolean read(Actor actor, Instant now, UUID arrived) {
        return sql("""
                        update paper_arrived set read_at = :now, read_by = :by, read_by_name = :byName
                        where organisation_id = :organisation and arrived_id = :arrived and read_at is null
                        """)
                        .param("arrived", arrived)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("by", actor.person().value())
                        .param("byName", actor.name())
                        .update()
                == 1;
    }

    /// Nothing on it waits to be typed up any more. Who typed up more counts anew, unless it was them before.
    void done(Actor actor, Instant now, UUID arrived, int typed) {
        sql("""
                        update paper_arrived set done_at = :now, done_by = :by, done_by_name = :byName, done_typed = :typed +
                            case when done_at is not null and done_by = :by then done_typed else 0 end
                        where organisation_id = :organisation and arrived_id = :arrived
                        """)
                .param("arrived", arrived)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.person().value())
                .param("byName", actor.name())
                .param("typed", typed)
                .update();
    }

    /// It waits again, read by nobody since; false where it waits already.
    boolean putBack(Instant now, UUID arrived, UUID id) {
        return sql("""
                        update paper_arrived set done_at = null, read_at = null, read_by = null, read_by_name = '',
                            put_back_id = :id, put_back_at = :now
                        where organisation_id = :organisation and arrived_id = :arrived and done_at is not null
                        """)
                        .param("arrived", arrived)
                        .param("id", id)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void typed(UUID arrived, List<TellingId> tellings) {
        for (var telling : tellings) {
            sql("insert into paper_typed values (:organisation, :arrived, :telling)")
                    .param("arrived", arrived)
                    .param("telling", telling.value())
                    .update();
        }
    }

    List<TellingId> listTyped(UUID arrived) {
        return sql("""
                        select telling_id from paper_typed
                        where organisation_id = :organisation and arrived_id = :arrived order by telling_id
                        """)
                .param("arrived", arrived)
                .query((row, n) -> new TellingId(row.getObject(1, UUID.class)))
                .list();
    }

    /// Held until the transaction ends, so that nothing is typed up by two at once.
    Optional<Arrived> hold(UUID arrived) {
        sql("select 1 from paper_arrived where organisation_id = :organisation and arrived_id = :arrived for update")
                .param("arrived", arrived)
                .query((row, n) -> n)
                .list();
        return find(arrived);
    }

    Optional<Arrived> find(UUID arrived) {
        return with(
                        sql("select a.* from paper_arrived a where organisation_id = :organisation and arrived_id = :arrived")
                                .param("arrived", arrived)
                                .query((row, n) -> arrived(row))
                                .list())
                .stream()
                .findFirst();
    }

    List<Arrived> list(ChildId child) {
        return with(sql("""
                        select * from paper_arrived where organisation_id = :organisation and child_id = :child
                        order by filed_at desc, arrived_id desc
                        """)
                .param("child", child.value())
                .query((row, n) -> arrived(row))
                .list());
    }

    int countWaiting(Actor actor, LocalDate today) {
        return bound("select count(*) " + WAITS, actor, today)
                .query(Integer.class)
                .single();
    }

    /// A stretch of what waits for this person, unread first, the oldest first.
    List<Arrived> listWaiting(Actor actor, LocalDate today, int skipped, int most) {
        return with(bound(
                        "select a.* " + WAITS
                                + " order by a.read_at is not null, coalesce(a.put_back_at, a.filed_at), a.arrived_id"
                                + " offset :skipped limit :most",
                        actor,
                        today)
                .param("skipped", skipped)
                .param("most", most)
                .query((row, n) -> arrived(row))
                .list());
    }

    private StatementSpec bound(String statement, Actor actor, LocalDate today) {
        return sql(statement)
                .param("all", actor.is(Role.IRO_MANAGER))
                .param("person", actor.person().value())
                .param("today", today);
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }

    /// The same with who must not see each.
    private List<Arrived> with(List<Arrived> found) {
        if (found.isEmpty()) {
            return found;
        }
        var out = new HashMap<UUID, List<LeftOut>>();
        sql("""
                        select * from paper_left_out where organisation_id = :organisation and arrived_id = any(:ids)
                        order by name
                        """)
                .param("ids", found.stream().map(Arrived::id).toArray(UUID[]::new))
                .query(row -> {
                    out.computeIfAbsent(row.getObject("arrived_id", UUID.class), id -> new ArrayList<>())
                            .add(new LeftOut(
                                    row.getString("somebody"),
                                    Optional.ofNullable(row.getObject("person_id", UUID.class))
                                            .map(PersonId::new),
                                    row.getString("name"),
                                    row.getBoolean("doubt")));
                });
        return found.stream().map(one -> with(one, out)).toList();
    }

    private static Arrived with(Arrived one, Map<UUID, List<LeftOut>> out) {
        return new Arrived(
                one.id(),
                one.child(),
                one.review(),
                one.file(),
                one.scannedOn(),
                one.filedAt(),
                one.filedBy(),
                one.read(),
                one.closed(),
                one.putBack(),
                out.getOrDefault(one.id(), List.of()));
    }

    private static Arrived arrived(ResultSet row) throws SQLException {
        var read = row.getObject("read_at", OffsetDateTime.class);
        return new Arrived(
                row.getObject("arrived_id", UUID.class),
                new ChildId(row.getObject("child_id", UUID.class)),
                Optional.ofNullable(row.getObject("review_id", UUID.class)).map(ReviewId::new),
                new DocumentId(row.getObject("document_id", UUID.class)),
                row.getObject("scanned_on", LocalDate.class),
                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                row.getString("filed_by_name"),
                read == null
                        ? Optional.empty()
                        : Optional.of(new Arrived.Read(read.toInstant(), row.getString("read_by_name"))),
                closed(row),
                putBack(row),
                List.of());
    }

    private static Optional<Arrived.Closed> closed(ResultSet row) throws SQLException {
        var at = row.getObject("done_at", OffsetDateTime.class);
        return at == null
                ? Optional.empty()
                : Optional.of(
                        new Arrived.Closed(at.toInstant(), row.getString("done_by_name"), row.getInt("done_typed")));
    }

    private static Optional<Arrived.PutBack> putBack(ResultSet row) throws SQLException {
        var at = row.getObject("put_back_at", OffsetDateTime.class);
        return at == null
                ? Optional.empty()
                : Optional.of(new Arrived.PutBack(
                        row.getObject("put_back_id", UUID.class),
                        at.toInstant(),
                        row.getString("done_by_name"),
                        row.getInt("done_typed") > 0));
    }
}
