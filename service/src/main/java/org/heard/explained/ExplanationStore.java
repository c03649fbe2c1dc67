package org.heard.explained;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.database.Tenancy;
import org.heard.explained.Explanation.About;
import org.heard.explained.Explanation.Release;
import org.heard.explained.Explanation.Said;
import org.heard.explained.Explanation.Talk;
import org.heard.explained.Explanation.Translation;
import org.heard.explained.Explanation.Understood;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Rows of what is explained to children.
@Component
class ExplanationStore {
    private final JdbcClient rows;

    ExplanationStore(JdbcClient rows) {
        this.rows = rows;
    }

    /// All of a child's, with what was let go and what became of it.
    List<Explanation> list(ChildId child) {
        var said = sql("""
                        select a.* from explanation_answer a
                        join explanation_release r on r.organisation_id = a.organisation_id and r.release_id = a.release_id
                        join explanation e on e.organisation_id = r.organisation_id
                            and e.explanation_id = r.explanation_id
                        where a.organisation_id = :organisation and e.child_id = :child
                        order by a.answered_at, a.answer_id
                        """)
                .param("child", child.value())
                .query((row, n) -> Map.entry(
                        row.getObject("release_id", UUID.class),
                        new Said(
                                Understood.valueOf(row.getString("answer")),
                                row.getObject("answered_on", LocalDate.class),
                                instant(row, "answered_at"))))
                .list()
                .stream()
                .collect(grouped());
        var releases = sql("""
                        select r.* from explanation_release r
                        join explanation e on e.organisation_id = r.organisation_id
                            and e.explanation_id = r.explanation_id
                        where r.organisation_id = :organisation and e.child_id = :child order by r.no
                        """)
                .param("child", child.value())
                .query((row, n) -> Map.entry(row.getObject("explanation_id", UUID.class), release(row, said)))
                .list()
                .stream()
                .collect(grouped());
        var talks = sql("""
                        select t.* from explanation_talk t
                        join explanation e on e.organisation_id = t.organisation_id
                            and e.explanation_id = t.explanation_id
                        where t.organisation_id = :organisation and e.child_id = :child order by t.noted_at
                        """)
                .param("child", child.value())
                .query((row, n) -> Map.entry(
                        row.getObject("explanation_id", UUID.class),
                        new Talk(
                                row.getObject("on_date", LocalDate.class),
                                row.getString("by_name"),
                                instant(row, "noted_at"))))
                .list()
                .stream()
                .collect(grouped());
        return sql("select * from explanation where organisation_id = :organisation and child_id = :child")
                .param("child", child.value())
                .query((row, n) -> {
                    var id = row.getObject("explanation_id", UUID.class);
                    return new Explanation(
                            id,
                            child,
                            About.valueOf(row.getString("about")),
                            row.getObject("decision_id", UUID.class),
                            row.getString("text"),
                            row.getString("why"),
                            row.getString("written_with"),
                            translation(row),
                            row.getInt("version"),
                            row.getString("written_name"),
                            releases.getOrDefault(id, List.of()),
                            talks.getOrDefault(id, List.of()));
                })
                .list();
    }

    /// False where somebody else wrote meanwhile.
    boolean write(Explanation written, Actor actor, Instant now) {
        return sql("""
                        insert into explanation (organisation_id, explanation_id, child_id, about, decision_id, text, why,
                            written_with, language, translation, translated_by, version, written_by, written_name,
                            written_at)
                        select :organisation, :id, :child, :about, :decision, :text, :why, :with, :language, :translation,
                            :translator, 1, :by, :name, :now where :version = 0
                            or exists (select 1 from explanation where organisation_id = :organisation
                                and explanation_id = :id)
                        on conflict (organisation_id, child_id, about, coalesce(decision_id, child_id)) do update set
                            text = :text, why = :why, written_with = :with, language = :language,
                            translation = :translation, translated_by = :translator, version = explanation.version + 1,
                            written_by = :by, written_name = :name, written_at = :now
                            where explanation.version = :version
                        """)
                        .param("id", written.id())
                        .param("child", written.child().value())
                        .param("about", written.about().name())
                        .param("decision", written.decision())
                        .param("text", written.text())
                        .param("why", written.why())
                        .param("with", written.with())
                        .param("language", written.translation().language())
                        .param("translation", written.translation().text())
                        .param("translator", written.translation().by())
                        .param("version", written.version())
                        .param("by", actor.person().value())
                        .param("name", actor.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Answers with the identifier of what was let go.
    UUID release(Explanation of, String firstWith, Actor actor, Instant now) {
        var release = Ids.next();
        sql("""
                        insert into explanation_release (organisation_id, release_id, explanation_id, no, text, why,
                            language, translation, translated_by, first_with, released_by, released_name, released_at)
                        values (:organisation, :id, :explanation, :no, :text, :why, :language, :translation, :translator,
                            :firstWith, :by, :name, :now)
                        """)
                .param("id", release)
                .param("explanation", of.id())
                .param("no", of.releases().size() + 1)
                .param("text", of.text())
                .param("why", of.why())
                .param("language", of.translation().language())
                .param("translation", of.translation().text())
                .param("translator", of.translation().by())
                .param("firstWith", firstWith)
                .param("by", actor.person().value())
                .param("name", actor.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return release;
    }

    void together(UUID release, LocalDate on, Actor actor) {
        sql("""
                        update explanation_release set together_on = :on, together_noted_by = :name
                        where organisation_id = :organisation and release_id = :id and together_on is null
                        """)
                .param("id", release)
                .param("on", on)
                .param("name", actor.name())
                .update();
    }

    void answer(UUID release, Understood understood, LocalDate on, Instant now) {
        sql("""
                        insert into explanation_answer (organisation_id, answer_id, release_id, answer, answered_on,
                            answered_at)
                        values (:organisation, :id, :release, :answer, :on, :now)
                        """)
                .param("id", Ids.next())
                .param("release", release)
                .param("answer", understood.name())
                .param("on", on)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void talked(UUID explanation, LocalDate on, Actor actor, Instant now) {
        sql("""
                        insert into explanation_talk (organisation_id, talk_id, explanation_id, on_date, by_id, by_name,
                            noted_at)
                        values (:organisation, :id, :explanation, :on, :by, :name, :now)
                        """)
                .param("id", Ids.next())
                .param("explanation", explanation)
                .param("on", on)
                .param("by", actor.person().value())
                .param("name", actor.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Explanation> find(ChildId child, About about, @org.jspecify.annotations.Nullable UUID decision) {
        return list(child).stream()
                .filter(one -> one.about() == about && java.util.Objects.equals(one.decision(), decision))
                .findFirst();
    }

    private static <T> java.util.stream.Collector<Map.Entry<UUID, T>, ?, Map<UUID, List<T>>> grouped() {
        return Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()));
    }

    private static Release release(ResultSet row, Map<UUID, ? extends Collection<Said>> said) throws SQLException {
        var id = row.getObject("release_id", UUID.class);
        var answers = said.get(id);
        return new Release(
                id,
                row.getInt("no"),
                row.getString("text"),
                row.getString("why"),
                translation(row),
                row.getString("first_with"),
                row.getObject("together_on", LocalDate.class),
                row.getString("released_name"),
                instant(row, "released_at"),
                answers == null ? List.of() : List.copyOf(answers));
    }

    private static Translation translation(ResultSet row) throws SQLException {
        return new Translation(row.getString("language"), row.getString("translation"), row.getString("translated_by"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }
}
