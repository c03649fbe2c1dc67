package org.heard.reviews;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.reviews.ReviewMeeting.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which meetings were entered on a later day than people met, when and by whom, and why where that was long after.
@Component
@Transactional
public class EnteredAfterwards {
    /// Nobody is asked why an entry came within so many days.
    private static final int NOT_LONG_DAYS = 7;

    private final JdbcClient rows;
    private final Sight sight;

    EnteredAfterwards(JdbcClient rows, Sight sight) {
        this.rows = rows;
        this.sight = sight;
    }

    /// A meeting that was entered afterwards.
    ///
    /// @param met     the day of the meeting as it stands now
    /// @param because empty where nobody was asked
    public record Entered(LocalDate met, LocalDate on, String by, String because) {}

    /// Whether it is asked why a meeting of that day is entered today.
    public static boolean isLong(LocalDate met, LocalDate today) {
        return met.isBefore(today.minusDays(NOT_LONG_DAYS));
    }

    /// Those of a review, in the order in which people met.
    @Transactional(readOnly = true)
    public List<Entered> list(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.SEE, child, today);
        return rows.sql("""
                        select m.on_date, e.entered_on, e.entered_name, e.because from review_entered e
                        join review_at_meeting using (organisation_id, review_id, meeting_id)
                        join review_meeting m using (organisation_id, meeting_id)
                        where e.organisation_id = :organisation and e.review_id = :review and e.child_id = :child
                        order by m.on_date, e.meeting_id
                        """)
                .param("organisation", Tenancy.current().value())
                .param("review", review.value())
                .param("child", child.value())
                .query((row, n) -> new Entered(
                        row.getObject("on_date", LocalDate.class),
                        row.getObject("entered_on", LocalDate.class),
                        row.getString("entered_name"),
                        row.getString("because")))
                .list();
    }

    /// Keeps that these are entered today, where they took place before.
    void note(
            Actor actor,
            LocalDate today,
            ChildId child,
            ReviewId review,
            Collection<ReviewMeeting> meetings,
            String because) {
        for (var meeting : meetings) {
            var happened = meeting.outcome().met() || meeting.outcome() == Outcome.ABANDONED;
            if (happened && meeting.on().isBefore(today)) {
                add(actor, today, child, review, meeting.id(), because);
            }
        }
    }

    private void add(Actor actor, LocalDate today, ChildId child, ReviewId review, UUID meeting, String because) {
        rows.sql("""
                        insert into review_entered (organisation_id, review_id, meeting_id, child_id, entered_on,
                            entered_by, entered_name, because)
                        values (:organisation, :review, :meeting, :child, :on, :by, :name, :because)
                        on conflict do nothing
                        """)
                .param("organisation", Tenancy.current().value())
                .param("review", review.value())
                .param("meeting", meeting)
                .param("child", child.value())
                .param("on", today)
                .param("by", actor.person().value())
                .param("name", actor.name())
                .param("because", because)
                .update();
    }
}
