package org.heard.matters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Relations;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.ids.PersonId;
import org.heard.matters.SiblingTime.Answer;
import org.heard.matters.SiblingTime.Kind;
import org.heard.matters.SiblingTime.Said;
import org.heard.received.Piece;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Rows of the time agreed between brothers and sisters.
@Component
class TogetherStore {
    private final JdbcClient rows;

    TogetherStore(JdbcClient rows) {
        this.rows = rows;
    }

    /// What is agreed for a child with anybody, as the child's side has it.
    List<SiblingTime> list(ChildId child, Map<ChildId, String> names, Map<String, Piece> pieces) {
        return list(child, names, pieces, "ended_on is null", Instant.EPOCH);
    }

    /// The same as the child reads it by then: what takes another's place takes it when it may come to them.
    List<SiblingTime> listShown(ChildId child, Map<ChildId, String> names, Map<String, Piece> pieces, Instant now) {
        return list(child, names, pieces, "shown_from <= :now", now);
    }

    private List<SiblingTime> list(
            ChildId child, Map<ChildId, String> names, Map<String, Piece> pieces, String which, Instant now) {
        var said = said(child, pieces);
        return sql("""
                        select * from (
                            select distinct on (other) time_id, agreed, agreed_on, other
                            from sibling_time,
                                lateral (select case when child_id = :child then sibling_id else child_id end as other) o
                            where organisation_id = :organisation and :child in (child_id, sibling_id) and %s
                            order by other, time_id desc) last
                        order by time_id
                        """.formatted(which))
                .param("child", child.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> {
                    var other = new ChildId(row.getObject("other", UUID.class));
                    return new SiblingTime(
                            row.getObject("time_id", UUID.class),
                            child,
                            other,
                            names.getOrDefault(other, ""),
                            row.getString("agreed"),
                            row.getObject("agreed_on", LocalDate.class),
                            said.getOrDefault(other, List.of()));
                })
                .list();
    }

    /// With whom it was agreed, where it has come to the child by then; also where another has taken its place since.
    Optional<ChildId> findOther(ChildId child, UUID time, Instant now) {
        return sql("""
                        select case when child_id = :child then sibling_id else child_id end from sibling_time
                        where organisation_id = :organisation and time_id = :time and :child in (child_id, sibling_id)
                          and shown_from <= :now
                        """)
                .param("child", child.value())
                .param("time", time)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .map(ChildId::new);
    }

    /// By the other child, the last first.
    private Map<ChildId, List<Said>> said(ChildId child, Map<String, Piece> pieces) {
        var said = new HashMap<ChildId, List<Said>>();
        sql("""
                        select s.*, a.words as answer, a.answered_name, a.answered_on, a.shown_from
                        from sibling_time_said s
                        left join sibling_time_answer a on a.organisation_id = s.organisation_id
                            and a.said_id = s.said_id and a.child_id = :child
                        where s.organisation_id = :organisation and :child in (s.child_id, s.sibling_id)
                        order by s.said_id desc
                        """).param("child", child.value()).query(row -> {
            var by = new ChildId(row.getObject("child_id", UUID.class));
            var own = by.equals(child);
            var answer = row.getString("answer");
            var id = row.getObject("said_id", UUID.class);
            var piece = pieces.get(id.toString());
            said.computeIfAbsent(
                            own ? new ChildId(row.getObject("sibling_id", UUID.class)) : by, other -> new ArrayList<>())
                    .add(new Said(
                            id,
                            Kind.valueOf(row.getString("kind")),
                            own,
                            own ? row.getString("words") : "",
                            row.getObject("said_on", LocalDate.class),
                            row.getObject("answer_by", LocalDate.class),
                            piece == null ? null : piece.read(),
                            answer == null
                                    ? null
                                    : new Answer(
                                            answer,
                                            row.getString("answered_name"),
                                            row.getObject("answered_on", LocalDate.class),
                                            row.getObject("shown_from", OffsetDateTime.class)
                                                    .toInstant())));
        });
        return said;
    }

    /// A child on whose side something waits for an answer.
    ///
    /// @param own      whether the asker is their IRO or covers
    /// @param said     when the first of it was said
    /// @param answerBy by when that is answered
    record Open(ChildId child, boolean own, LocalDate said, LocalDate answerBy) {
        /// For how many days the child has waited.
        long waited(LocalDate today) {
            return ChronoUnit.DAYS.between(said, today);
        }
    }

    /// Those somebody is IRO of; for whoever answers for the service, all who wait past the day promised as well.
    List<Open> open(PersonId person, boolean all, LocalDate today) {
        return sql("""
                        select mine.child_id, o.own, min(s.said_on) as said_on, min(s.answer_by) as answer_by
                        from sibling_time_said s
                        cross join lateral (values (s.child_id), (s.sibling_id)) mine (child_id)
                        cross join lateral (select %s as own) o
                        where s.organisation_id = :organisation and s.kind <> 'HAPPENED'
                          and (o.own or (:all and s.answer_by < :today))
                          and not exists (select 1 from sibling_time_answer a
                            where a.organisation_id = :organisation and a.said_id = s.said_id
                                and a.child_id = mine.child_id)
                        group by mine.child_id, o.own
                        """.formatted(Relations.isIro("mine.child_id", ":person", ":today")))
                .param("person", person.value())
                .param("all", all)
                .param("today", today)
                .query((row, n) -> new Open(
                        new ChildId(row.getObject("child_id", UUID.class)),
                        row.getBoolean("own"),
                        row.getObject("said_on", LocalDate.class),
                        row.getObject("answer_by", LocalDate.class)))
                .list();
    }

    void agree(ChildId child, ChildId sibling, String agreed, Actor actor, LocalDate today, Instant shownFrom) {
        sql("""
                        update sibling_time set ended_on = :today where organisation_id = :organisation
                          and ended_on is null and child_id in (:child, :sibling) and sibling_id in (:child, :sibling)
                        """)
                .param("child", child.value())
                .param("sibling", sibling.value())
                .param("today", today)
                .update();
        sql("""
                        insert into sibling_time (organisation_id, time_id, child_id, sibling_id, agreed, agreed_on,
                            entered_by, entered_name, shown_from)
                        values (:organisation, :time, :child, :sibling, :agreed, :today, :by, :name, :shownFrom)
                        """)
                .param("time", Ids.next())
                .param("child", child.value())
                .param("sibling", sibling.value())
                .param("agreed", agreed)
                .param("today", today)
                .param("by", actor.person().value())
                .param("name", actor.name())
                .param("shownFrom", shownFrom.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// @param time     what was agreed when the child said it, as they read it
    /// @param answerBy absent where it asks for nothing
    UUID say(UUID time, SiblingTime about, Kind kind, String words, LocalDate today, @Nullable LocalDate answerBy) {
        var said = Ids.next();
        sql("""
                        insert into sibling_time_said (organisation_id, said_id, time_id, child_id, sibling_id, kind,
                            words, said_on, answer_by)
                        values (:organisation, :said, :time, :child, :sibling, :kind, :words, :today, :answerBy)
                        """)
                .param("said", said)
                .param("time", time)
                .param("child", about.child().value())
                .param("sibling", about.sibling().value())
                .param("kind", kind.name())
                .param("words", words)
                .param("today", today)
                .param("answerBy", answerBy)
                .update();
        return said;
    }

    /// The first answer of a side stands.
    void answer(ChildId child, UUID said, String words, Actor actor, LocalDate today, Instant shownFrom) {
        sql("""
                        insert into sibling_time_answer (organisation_id, said_id, child_id, words, answered_on,
                            answered_by, answered_name, shown_from)
                        values (:organisation, :said, :child, :words, :today, :by, :name, :shownFrom) on conflict do nothing
                        """)
                .param("said", said)
                .param("child", child.value())
                .param("words", words)
                .param("today", today)
                .param("by", actor.person().value())
                .param("name", actor.name())
                .param("shownFrom", shownFrom.atOffset(ZoneOffset.UTC))
                .update();
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }
}
