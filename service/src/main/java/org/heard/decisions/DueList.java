package org.heard.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Relations;
import org.heard.access.Sight;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Decisions still to be done, over all the children somebody may see: those they are to do themselves, those contested
/// that wait for their reply, and those whose day has passed.
@Component
@Transactional(readOnly = true)
public class DueList {
    private static final String STANDS = """
            d.withdrawn_at is null
            and not exists (select 1 from contest_reply r where r.organisation_id = d.organisation_id
                and r.decision_id = d.decision_id and r.kind <> 'STANDS')
            """;

    private static final String OPEN = STANDS + """
            and d.how_far is distinct from 'DONE'
            """;

    private static final String MINE = "d.owner_id = :seer";

    private static final String WAITS_FOR_A_REPLY = """
            exists (select 1 from decision_contest c where c.organisation_id = d.organisation_id
                and c.decision_id = d.decision_id and not exists (select 1 from contest_reply r
                    where r.organisation_id = c.organisation_id and r.decision_id = c.decision_id
                        and r.answer_id = c.answer_id))
            """;

    private final JdbcClient rows;
    private final Sight sight;

    DueList(JdbcClient rows, Sight sight) {
        this.rows = rows;
        this.sight = sight;
    }

    /// Which decisions.
    public enum Show {
        MINE("For me to do"),
        CONTESTED("Contested, waiting for your reply"),
        OVERDUE("Overdue, whoever does it");

        private final String words;

        Show(String words) {
            this.words = words;
        }

        /// As said on a page.
        public String words() {
            return words;
        }
    }

    /// Where the page before ended, in the order of the list.
    public record After(@Nullable LocalDate due, UUID decision) {}

    /// A page of lines.
    ///
    /// @param next where the next page begins, absent on the last
    public record Lines(List<Due> lines, @Nullable After next) {}

    /// How many there are.
    ///
    /// @param mine      for the actor to do
    /// @param overdue   of those, with their day passed
    /// @param contested waiting for the actor's reply
    public record Figures(int mine, int overdue, int contested) {}

    /// How the actor's decisions stand today.
    public Figures figures(Actor actor, LocalDate today) {
        // Contests that wait are few in a whole service; decisions of one IRO's children are thousands.
        return statement(actor, today, """
                        with waiting as materialized (
                            select distinct c.decision_id from decision_contest c
                            where c.organisation_id = :organisation and not exists (select 1 from contest_reply r
                                where r.organisation_id = c.organisation_id and r.decision_id = c.decision_id
                                    and r.answer_id = c.answer_id))
                        select count(*) as mine, count(*) filter (where d.due_on < :today) as overdue,
                            (select count(*) from waiting w
                                cross join lateral (select * from decision one where one.organisation_id = :organisation
                                    and one.decision_id = w.decision_id limit 1) d
                                where %4$s and %5$s) as contested
                        from decision d
                        where d.organisation_id = :organisation and %1$s and %2$s and %3$s and %6$s
                        """.formatted(
                                MINE, OPEN, sight.condition(actor, "d.child_id"), STANDS, replies(actor), shown(actor)))
                .query((row, n) -> new Figures(row.getInt("mine"), row.getInt("overdue"), row.getInt("contested")))
                .single();
    }

    /// A page of them, by the day they are due; those without a day last.
    public Lines lines(Actor actor, LocalDate today, Show show, @Nullable After after, int size) {
        var lines = statement(actor, today, """
                        select d.*, who.shown_as, who.name, %1$s as waits
                        from decision d
                        cross join lateral (select l.shown_as, l.name from child_line l
                            where l.organisation_id = d.organisation_id and l.child_id = d.child_id limit 1) who
                        where d.organisation_id = :organisation and %2$s and %3$s
                            and (:afterDecision::uuid is null or (coalesce(d.due_on, 'infinity'), d.decision_id)
                                > (coalesce(:afterDue::date, 'infinity'), :afterDecision::uuid))
                        order by coalesce(d.due_on, 'infinity'), d.decision_id limit :size
                        """.formatted(
                                WAITS_FOR_A_REPLY, sight.condition(actor, "d.child_id"), condition(actor, show)))
                .param("afterDue", after == null ? null : after.due())
                .param("afterDecision", after == null ? null : after.decision())
                .param("size", size + 1)
                .query((row, n) -> new Due(
                        new ChildId(row.getObject("child_id", UUID.class)),
                        row.getString("shown_as"),
                        row.getString("name").equals(row.getString("shown_as")) ? "" : row.getString("name"),
                        row.getObject("decision_id", UUID.class),
                        row.getString("what"),
                        row.getString("owner_name"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("how_far") == null ? null : Decision.Status.valueOf(row.getString("how_far")),
                        row.getBoolean("waits")))
                .list();
        if (lines.size() <= size) {
            return new Lines(lines, null);
        }
        var page = lines.subList(0, size);
        return new Lines(page, new After(page.getLast().due(), page.getLast().decision()));
    }

    /// What is held back is seen by whoever records the child's reviews.
    private static String shown(Actor actor) {
        return "(not d.held_back or " + replies(actor) + ")";
    }

    private static String condition(Actor actor, Show show) {
        return shown(actor) + " and "
                + switch (show) {
                    case MINE -> MINE + " and " + OPEN;
                    case CONTESTED -> WAITS_FOR_A_REPLY + " and " + replies(actor) + " and " + STANDS;
                    case OVERDUE -> "d.due_on < :today and " + OPEN;
                };
    }

    /// Whoever records a child's reviews replies.
    private static String replies(Actor actor) {
        return actor.seesWholeService() ? "true" : Relations.isIro("d.child_id", ":seer", ":today");
    }

    private JdbcClient.StatementSpec statement(Actor actor, LocalDate today, String sql) {
        return rows.sql(sql)
                .param("organisation", Tenancy.current().value())
                .param("seer", actor.person().value())
                .param("today", today);
    }
}
