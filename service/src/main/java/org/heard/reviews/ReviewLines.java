package org.heard.reviews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.heard.care.Alone;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.ids.ChildId;
import org.heard.pages.Days;
import org.jspecify.annotations.Nullable;

/// What the chronicle says of a review: sentences that can be read aloud.
final class ReviewLines {
    private ReviewLines() {}

    static Entry held(HoldReview given) {
        return Entry.of(given.child(), Review.title(given.kinds()) + " " + state(given), "review");
    }

    static Entry planned(HoldReview given, LocalDate on) {
        return Entry.of(
                given.child(), Review.title(given.kinds()) + " planned for " + Days.withWeekday(on), "review meeting");
    }

    static Entry moved(Review review, LocalDate from, LocalDate to) {
        return Entry.of(
                review.child(),
                review.title() + " moved from " + Days.withWeekday(from) + " to " + Days.withWeekday(to),
                "review meeting");
    }

    static Entry goesOn(Review review, LocalDate on) {
        return Entry.of(
                review.child(),
                review.title() + ": its next meeting is planned for " + Days.withWeekday(on),
                "review meeting");
    }

    static Entry also(Review review, LocalDate on) {
        return Entry.of(
                review.child(),
                review.title() + ": another meeting is planned for " + Days.withWeekday(on),
                "review meeting");
    }

    static Entry givenUp(Review review, LocalDate on) {
        return Entry.of(
                review.child(),
                review.title() + ": the meeting planned for " + Days.withWeekday(on) + " is cancelled",
                "review meeting");
    }

    static Entry putOff(Review review, LocalDate from, LocalDate to) {
        return Entry.of(
                review.child(),
                review.title() + " put off from " + Days.withWeekday(from) + " to " + Days.withWeekday(to),
                "review meeting");
    }

    /// Without a name: whoever reads the one record need not see the other child.
    static Entry together(Review review, LocalDate from, LocalDate to) {
        return Entry.of(
                review.child(),
                review.title()
                        + (from.equals(to)
                                ? ", on " + Days.withWeekday(to)
                                : " moved from " + Days.withWeekday(from) + " to " + Days.withWeekday(to))
                        + ", now meets together with a brother’s or sister’s",
                "review meeting");
    }

    static Entry apart(Review review, LocalDate on) {
        return Entry.of(
                review.child(),
                review.title() + ", on " + Days.withWeekday(on)
                        + ", no longer meets together with a brother’s or sister’s",
                "review meeting");
    }

    /// What was planned for another day is not lost unsaid.
    private static String inPlaceOf(Review before, ReviewMeeting meeting) {
        return before.planned()
                .filter(planned ->
                        planned.id().equals(meeting.id()) && !planned.on().equals(meeting.on()))
                .map(planned -> ", in place of the one planned for " + Days.written(planned.on()))
                .orElse("");
    }

    static Entry metTogether(Review before, ReviewMeeting meeting, boolean completes) {
        return Entry.of(
                before.child(),
                meeting.outcome().words() + ": a meeting of the review together with a brother’s or sister’s, on "
                        + Days.written(meeting.on())
                        + inPlaceOf(before, meeting)
                        + (completes ? ", which completed it" : "; it is still open"),
                "review meeting");
    }

    static Entry notHeldThen(ChildId child, LocalDate on) {
        return Entry.of(
                child,
                "Not held: the review that was to meet together with a brother’s or sister’s on " + Days.written(on),
                "review meeting");
    }

    static Entry met(Review before, Reviews.NextMeeting next) {
        var meeting = next.meetings().getFirst();
        return Entry.of(
                next.child(),
                meeting.outcome().words() + ": another meeting of the review, on " + Days.written(meeting.on())
                        + inPlaceOf(before, meeting)
                        + (next.completes() ? ", which completed it" : "; it is still open"),
                "review meeting");
    }

    static Entry corrected(Review before, HoldReview after) {
        var changes = new ArrayList<String>();
        change(changes, "kind", before.title(), Review.title(after.kinds()));
        change(changes, "completed", day(before.completedOn()), day(after.completedOn()));
        change(changes, "meetings", meetings(before.meetings()), meetings(after.meetings()));
        change(changes, "the child’s part", part(before.tookPart()), part(after.tookPart()));
        change(changes, "spoke with the IRO alone", alone(before.spokeAlone()), alone(after.spokeAlone()));
        change(changes, "note", before.note(), after.note());
        var what = "Review " + which(before) + " corrected: "
                + (changes.isEmpty() ? "nothing changed" : String.join("; ", changes));
        return Entry.of(after.child(), what, "review");
    }

    static Entry withdrawn(Review review) {
        return Entry.of(
                review.child(), review.title() + " " + which(review) + " withdrawn: recorded in error", "review");
    }

    private static String which(Review review) {
        return review.lastDay()
                .map(day -> "of " + Days.written(day))
                .or(() -> review.planned().map(meeting -> "planned for " + Days.written(meeting.on())))
                .orElse("that has not met");
    }

    private static String state(HoldReview given) {
        var completed = given.completedOn();
        if (completed != null) {
            return "completed on " + Days.written(completed);
        }
        return given.lastMeeting()
                .map(last -> switch (last.outcome()) {
                    case ADJOURNED -> "adjourned on " + Days.written(last.on()) + ": " + last.reason();
                    case PLANNED -> "planned for " + Days.written(last.on());
                    default -> "begun on " + Days.written(last.on()) + ", with more meetings to come";
                })
                .orElse("not held: every meeting planned for it fell through");
    }

    private static void change(List<String> changes, String what, String before, String after) {
        if (!Objects.equals(before, after)) {
            changes.add(what + " was “" + before + "”, now “" + after + "”");
        }
    }

    private static String day(java.time.@Nullable LocalDate day) {
        return day == null ? "not yet" : Days.written(day);
    }

    private static String meetings(List<ReviewMeeting> meetings) {
        return String.join(
                ", ",
                meetings.stream()
                        .map(meeting -> meeting.outcome().words() + " " + Days.written(meeting.on())
                                + (meeting.mode() == null
                                        ? ""
                                        : " (" + meeting.mode().words() + ")")
                                + (meeting.chair() == null
                                        ? ""
                                        : ", chaired by " + meeting.chair().name())
                                + (meeting.reason().isEmpty() ? "" : ": " + meeting.reason()))
                        .toList());
    }

    private static String part(@Nullable TookPart part) {
        return part == null ? "not recorded" : String.join(", ", part.words());
    }

    private static String alone(@Nullable Alone alone) {
        return alone == null ? "not recorded" : alone.words();
    }
}
