package org.heard.copies;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.access.Self;
import org.heard.database.Tenancy;
import org.heard.decisions.Decision;
import org.heard.decisions.Decisions;
import org.heard.ids.ChildId;
import org.heard.records.Around.From;
import org.heard.records.RecordText.Heading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps which sentence of a letter tells the child of which decision.
@Component
class ToldDecisions {
    private final Decisions decisions;
    private final JdbcClient rows;

    ToldDecisions(Decisions decisions, JdbcClient rows) {
        this.decisions = decisions;
        this.rows = rows;
    }

    /// A sentence of a letter, and the decision it tells of.
    record Line(UUID letter, UUID decision, String sentence) {}

    /// What a letter seems to tell of; nothing of a copy for anybody else.
    Told in(Actor actor, LocalDate today, Copy copy, List<Heading> text) {
        return copy.recipient().from() == From.CHILD
                ? Told.in(
                        text,
                        decisions.madeAt(actor, today, copy.child(), copy.review()).stream()
                                .filter(Decision::stands)
                                .toList())
                : Told.NOTHING;
    }

    void keep(ChildId child, UUID release, Told told) {
        told.byDecision()
                .forEach((decision, sentence) -> rows.sql("""
                                insert into letter_decision (organisation_id, release_id, decision_id, child_id, position,
                                    sentence)
                                values (:organisation, :release, :decision, :child, :position, :sentence)
                                """)
                        .param("organisation", Tenancy.current().value())
                        .param("release", release)
                        .param("decision", decision)
                        .param("child", child.value())
                        .param("position", sentence.no())
                        .param("sentence", sentence.text())
                        .update());
    }

    /// The sentences of a child's letters, by the letter.
    Map<UUID, List<Line>> list(Self self) {
        return rows
                .sql("""
                        select * from letter_decision where organisation_id = :organisation and child_id = :child
                        order by release_id, position
                        """)
                .param("organisation", Tenancy.current().value())
                .param("child", self.child().value())
                .query((row, n) -> new Line(
                        row.getObject("release_id", UUID.class),
                        row.getObject("decision_id", UUID.class),
                        row.getString("sentence")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Line::letter));
    }
}
