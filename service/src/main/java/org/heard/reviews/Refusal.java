package org.heard.reviews;

import java.time.LocalDate;
import org.heard.ids.ReviewId;

/// Why a review cannot be recorded as it was given. Meetings are counted from 0 in the order given.
public sealed interface Refusal {
    /// Nobody said what kind of review it was.
    record KindMissing() implements Refusal {}

    /// A review needs at least one meeting that took place or is planned.
    record MeetingMissing() implements Refusal {}

    /// It is said to have happened on a day still to come.
    record NotYet(int meeting) implements Refusal {}

    /// It is said to be planned for a day that has passed.
    record PlannedInThePast(int meeting) implements Refusal {}

    /// A meeting put off, cancelled or abandoned stands only with its reason.
    record ReasonMissing(int meeting) implements Refusal {}

    /// Nobody said who chaired.
    record ChairMissing(int meeting) implements Refusal {}

    /// Nobody said whether people met in person or by link.
    record ModeMissing(int meeting) implements Refusal {}

    /// The child was not looked after on the day of the meeting, as far as the record goes.
    record NotLookedAfter(int meeting, LocalDate on) implements Refusal {}

    /// Complete is only a review whose last meeting was held to its end.
    record LastMeetingNotHeld(ReviewMeeting last) implements Refusal {}

    /// A review completed on that day is recorded already.
    record AlreadyRecorded(ReviewId review, LocalDate on) implements Refusal {}

    /// Two facts about how the child took part cannot both be true.
    record CannotBeTogether(TookPart.Impossible what) implements Refusal {}

    /// Why the child did not speak with the IRO alone was not said.
    record WhyNotAloneMissing() implements Refusal {}

    /// A correction or withdrawal stands only with its reason.
    record WhyMissing() implements Refusal {}

    /// A review of one of these kinds is planned already, for that day.
    record AlreadyPlanned(ReviewId review, LocalDate on) implements Refusal {}

    /// A review of one of these kinds is open, with no day planned: it goes on before another begins.
    record AlreadyOpen(ReviewId review) implements Refusal {}

    /// No meeting of the review is planned any more: it took place, or was given up.
    record NothingPlanned() implements Refusal {}

    /// Another meeting was given for a review that is complete.
    record AlreadyComplete(LocalDate on) implements Refusal {}
}
