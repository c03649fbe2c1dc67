package org.heard.tellings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.PersonId;
import org.heard.screening.Screened.Match;
import org.heard.tellings.Telling.Hidden;
import org.heard.tellings.Telling.Kind;
import org.heard.tellings.Telling.Route;
import org.heard.tellings.Tellings.NewTelling;
import org.heard.voice.Answerer;
import org.heard.voice.Step;
import org.heard.voice.WishThreads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Keeps what children sent, and what became of it. Nothing is ever written over.
@Component
class TellingStore {
    private final JdbcClient rows;
    private final TellingParts parts;
    private final WishThreads threads;

    TellingStore(JdbcClient rows, TellingParts parts, WishThreads threads) {
        this.rows = rows;
        this.parts = parts;
        this.threads = threads;
    }

    void add(TellingId id, ChildId child, Instant now, NewTelling telling, List<Match> matches, List<Hidden> hidden) {
        sql("""
                        insert into telling (organisation_id, telling_id, child_id, kind, route, said, sent_at, keeps, raised, about)
                        values (:organisation, :id, :child, :kind, :route, :said, :now, :keeps, :raised, :about)
                        """)
                .param("id", id.value())
                .param("child", child.value())
                .param("kind", telling.kind().name())
                .param("route", telling.route().name())
                .param("said", telling.said())
                .param("now", at(now))
                .param("keeps", telling.keeps())
                .param("raised", !matches.isEmpty())
                .param("about", telling.about())
                .update();
        parts.add(id, telling.replies(), matches, hidden);
        telling.helped().ifPresent(helped -> parts.addHelped(id, helped));
    }

    void addRead(TellingId id, Actor by, Instant now) {
        insert(id, by.person(), Step.now(Step.Type.READ, now, by.name()));
    }

    /// Adds what became of it to its one thread: that of the wish, where it stands with the wishes.
    void addStep(Telling telling, PersonId by, Step step) {
        telling.wish().ifPresentOrElse(wish -> threads.add(wish, by, step), () -> insert(telling.id(), by, step));
    }

    /// Names who answers it from now on, there too.
    void addAnswerer(Telling telling, Actor by, Instant now, Answerer answerer) {
        telling.wish()
                .ifPresentOrElse(
                        wish -> threads.name(wish, by, now, answerer),
                        () -> addAnswerer(telling.id(), by, now, answerer));
    }

    private void insert(TellingId id, PersonId by, Step step) {
        sql("""
                        insert into telling_step (organisation_id, telling_id, step_no, step, at, by_person, by_name, answer,
                            words, visible_from)
                        select :organisation, :id, coalesce(max(step_no), 0) + 1, :step, :at, :by, :byName, :answer,
                            :words, :visible
                        from telling_step where organisation_id = :organisation and telling_id = :id
                        """)
                .param("id", id.value())
                .param("step", step.type().name())
                .param("at", at(step.at()))
                .param("by", by.value())
                .param("byName", step.by())
                .param("answer", step.outcome().map(Enum::name).orElse(null), Types.VARCHAR)
                .param("words", step.words())
                .param("visible", at(step.visibleFrom()))
                .update();
    }

    void addAnswerer(TellingId id, Actor by, Instant now, Answerer answerer) {
        sql("""
                        insert into telling_answerer (organisation_id, telling_id, answerer_no, name, answer_by, named_by,
                            named_at)
                        select :organisation, :id, coalesce(max(answerer_no), 0) + 1, :name, :day, :by, :now
                        from telling_answerer where organisation_id = :organisation and telling_id = :id
                        """)
                .param("id", id.value())
                .param("name", answerer.name())
                .param("day", answerer.by())
                .param("by", by.person().value())
                .param("now", at(now))
                .update();
    }

    void addWish(TellingId id, UUID wish, PersonId by, Instant now) {
        sql("insert into telling_wish values (:organisation, :id, :wish, :by, :now)")
                .param("id", id.value())
                .param("wish", wish)
                .param("by", by.value())
                .param("now", at(now))
                .update();
    }

    /// False where the person was left out by the child, or is not left out at all.
    boolean letRead(TellingId id, PersonId person, PersonId by, Instant now) {
        return sql("""
                        update telling_hidden set let_read_at = :now, let_read_by = :by
                        where organisation_id = :organisation and telling_id = :id and person_id = :person and how in ('NAMED', 'PLACE')
                          and let_read_at is null
                        """)
                        .param("id", id.value())
                        .param("person", person.value())
                        .param("by", by.value())
                        .param("now", at(now))
                        .update()
                > 0;
    }

    /// Lets all read it who are left out only in doubt, also those who do not work here.
    void letAllRead(TellingId id, PersonId by, Instant now) {
        sql("""
                        update telling_hidden set let_read_at = :now, let_read_by = :by
                        where organisation_id = :organisation and telling_id = :id and how = 'PLACE' and let_read_at is null
                        """)
                .param("id", id.value())
                .param("by", by.value())
                .param("now", at(now))
                .update();
    }

    boolean hasRead(TellingId id, PersonId person) {
        return sql("""
                        select exists (select 1 from telling_step where organisation_id = :organisation
                            and telling_id = :id and step = 'READ' and by_person = :person)
                        """)
                .param("id", id.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /// All from which somebody is left out.
    Set<TellingId> listLeavingOut(PersonId person) {
        return sql("""
                        select telling_id from telling_hidden
                        where organisation_id = :organisation and person_id = :person and let_read_at is null
                        """)
                .param("person", person.value())
                .query((row, n) -> new TellingId(row.getObject("telling_id", UUID.class)))
                .set();
    }

    Optional<Telling> find(TellingId id) {
        return read(sql("select * from telling where organisation_id = :organisation and telling_id = :id")
                        .param("id", id.value()))
                .stream()
                .findFirst();
    }

    /// The same, held until the transaction ends, so that two steps are taken one after the other.
    Optional<Telling> hold(TellingId id) {
        sql("select pg_advisory_xact_lock(hashtextextended(:id, 0))")
                .param("id", id.toString())
                .query((row, n) -> n)
                .list();
        return find(id);
    }

    List<Telling> list(ChildId child) {
        return read(sql("""
                        select * from telling where organisation_id = :organisation and child_id = :child
                        order by sent_at desc, telling_id desc
                        """).param("child", child.value()));
    }

    /// These, in their order. Who may read them has been decided by whoever calls.
    List<Telling> list(List<TellingId> ids) {
        var found = read(sql("select * from telling where organisation_id = :organisation and telling_id = any(:ids)")
                        .param("ids", ids.stream().map(TellingId::value).toArray(UUID[]::new)))
                .stream()
                .collect(Collectors.toMap(Telling::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private record Row(
            TellingId id,
            ChildId child,
            Kind kind,
            Route route,
            String said,
            Instant sentAt,
            boolean keeps,
            boolean raised,
            String about) {}

    private List<Telling> read(StatementSpec statement) {
        var found = statement.query((row, n) -> row(row)).list();
        var of = parts.read(found.stream().map(Row::id).toList());
        return found.stream()
                .map(row -> new Telling(
                        row.id(),
                        row.child(),
                        row.kind(),
                        row.route(),
                        row.said(),
                        of.replies(row.id()),
                        row.sentAt(),
                        row.keeps(),
                        row.raised(),
                        of.matches(row.id()),
                        of.hidden(row.id()),
                        of.answerer(row.id()),
                        of.steps(row.id()),
                        of.wish(row.id()),
                        of.helped(row.id()),
                        row.about()))
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new TellingId(row.getObject("telling_id", UUID.class)),
                new ChildId(row.getObject("child_id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                Route.valueOf(row.getString("route")),
                row.getString("said"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("keeps"),
                row.getBoolean("raised"),
                row.getString("about"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }
}
