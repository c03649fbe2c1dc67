package org.heard.planning;

import java.time.LocalDate;
import java.util.List;
import org.heard.reviews.Review;
import org.heard.reviews.ReviewMeeting;
import org.jspecify.annotations.Nullable;

/// What is arranged and known before a review meets.
///
/// @param wishes        absent where the child has not been asked
/// @param peopleVersion of who is asked
/// @param talk          absent where it is not noted that the social worker and the IRO spoke
/// @param goesAhead     absent unless the IRO decided to go ahead without the report
/// @param reportOn      the day the social worker's report reached the IRO, absent where it has not
public record Plan(
        Review review,
        Arranged arranged,
        @Nullable ChildWishes wishes,
        List<Invited> invited,
        int peopleVersion,
        @Nullable Talk talk,
        @Nullable GoesAhead goesAhead,
        @Nullable LocalDate reportOn) {
    public Plan {
        invited = List.copyOf(invited);
    }

    /// The day of the meeting still to come, absent where none is planned.
    public @Nullable LocalDate on() {
        return review.planned().map(ReviewMeeting::on).orElse(null);
    }

    /// Whether a next day can be planned: the review is not complete, and none is.
    public boolean lacksDay() {
        return on() == null && review.completedOn() == null;
    }

    /// Of the day and what is arranged for it: two numbers that only grow, so their sum changes when either does.
    public int version() {
        return review.version() + arranged.version();
    }

    /// How many of those asked answered so.
    public long count(Invited.Reply reply) {
        return invited.stream().filter(one -> one.reply() == reply).count();
    }

    /// How many were asked.
    public long asked() {
        return invited.stream().filter(one -> one.reply().asked()).count();
    }

    /// How many said that they will be there.
    public long coming() {
        return invited.stream().filter(one -> one.reply().comes()).count();
    }
}
