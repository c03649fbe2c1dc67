package org.heard.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.chronicle.Chronicle;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.records.Beforehand;
import org.heard.reviews.Reviews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What people say before a review: noted by whoever consults, and beside the record when it is written. A parent who
/// does not come is still asked: SI 2010/959, regulation 37, and the IRO handbook.
@Component
@Transactional
public class Views implements Beforehand {
    private final JdbcClient rows;
    private final PlanStore plans;
    private final Reviews reviews;
    private final Sight sight;
    private final Chronicle chronicle;

    Views(JdbcClient rows, PlanStore plans, Reviews reviews, Sight sight, Chronicle chronicle) {
        this.rows = rows;
        this.plans = plans;
        this.reviews = reviews;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// What somebody said before a review.
    ///
    /// @param somebody of who is who, or somebody who works here
    /// @param words    who that is, with what they are to the child: "Mira Example (Mother)"
    /// @param notedBy  the name of whoever noted it; empty in what is to be kept
    public record View(UUID somebody, String words, String text, String notedBy) {}

    /// All that was noted, with its version.
    public record Noted(List<View> views, int version) {
        public Noted {
            views = List.copyOf(views);
        }
    }

    /// What came of noting.
    public sealed interface Answer {
        /// It stands.
        record Done() implements Answer {}

        /// Nothing was written: somebody noted something meanwhile; this is how it stands.
        record ChangedMeanwhile(Noted now) implements Answer {}
    }

    /// What was noted, for whoever consults or writes the record; `NotFound` for anybody else.
    @Transactional(readOnly = true)
    public Noted get(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        var acts = sight.acts(actor, child, today);
        if (!acts.contains(Act.CONSULT) && !acts.contains(Act.DRAFT_RECORD)) {
            throw new NotFound();
        }
        reviews.get(actor, today, child, review);
        return noted(review);
    }

    /// Keeps these and no others; an empty text takes what was noted away.
    ///
    /// @param version as it was read
    public Answer note(
            Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, int version, List<View> views) {
        sight.must(actor, Act.CONSULT, child, today);
        var found = reviews.get(actor, today, child, review);
        plans.take(child, review);
        var before = noted(review);
        if (before.version() != version) {
            return new Answer.ChangedMeanwhile(before);
        }
        for (var view : views) {
            keep(actor, now, child, review, view);
        }
        sql("update review_plan set views_version = views_version + 1", review).update();
        chronicle.write(actor, now, PlanLines.views(found, noted(review).views().size()));
        return new Answer.Done();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Said> said(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        return get(actor, today, child, review).views().stream()
                .map(view -> new Said(view.words(), view.text()))
                .toList();
    }

    private void keep(Actor actor, Instant now, ChildId child, ReviewId review, View view) {
        if (view.text().isBlank()) {
            sql("delete from review_plan_view", review, " and somebody_id = :somebody")
                    .param("somebody", view.somebody())
                    .update();
            return;
        }
        rows.sql("""
                        insert into review_plan_view (organisation_id, review_id, somebody_id, child_id, words, text,
                            noted_by, noted_name, noted_at)
                        values (:organisation, :review, :somebody, :child, :words, :text, :by, :name, :now)
                        on conflict (organisation_id, review_id, somebody_id) do update set words = :words, text = :text,
                            noted_by = :by, noted_name = :name, noted_at = :now where review_plan_view.text <> :text
                        """)
                .param("organisation", Tenancy.current().value())
                .param("review", review.value())
                .param("somebody", view.somebody())
                .param("child", child.value())
                .param("words", view.words())
                .param("text", view.text().strip())
                .param("by", actor.person().value())
                .param("name", actor.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Noted noted(ReviewId review) {
        var views = sql("select * from review_plan_view", review, " order by words, somebody_id")
                .query((row, n) -> new View(
                        row.getObject("somebody_id", UUID.class),
                        row.getString("words"),
                        row.getString("text"),
                        row.getString("noted_name")))
                .list();
        var version = sql("select views_version from review_plan", review)
                .query(Integer.class)
                .optional()
                .orElse(0);
        return new Noted(views, version);
    }

    private StatementSpec sql(String statement, ReviewId review) {
        return sql(statement, review, "");
    }

    private StatementSpec sql(String statement, ReviewId review, String more) {
        return rows.sql(statement + " where organisation_id = :organisation and review_id = :review" + more)
                .param("organisation", Tenancy.current().value())
                .param("review", review.value());
    }
}
