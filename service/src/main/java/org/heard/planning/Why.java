package org.heard.planning;

import java.util.List;
import org.heard.reviews.Refusal;

/// Why something of a plan cannot stand as it was given, in words for whoever gave it.
public enum Why {
    KIND_MISSING("Choose which review it is"),
    ALREADY_PLANNED("A review of this kind is planned already. Open that one to move it or put it off"),
    ALREADY_OPEN("A review of this kind is open already. Open that one to plan its next day"),
    COMPLETE("The review is complete"),
    EARLIER("This day is before the one it is planned for. To bring it forward, change its day instead"),
    PAST("The day must be today or later"),
    /// What stood when it was recorded, and no longer does: the care history was put right since, say.
    EARLIER_DOES_NOT_FIT("What is recorded of this review before no longer fits the child’s record. Open the review and"
            + " choose “Correct” first"),
    NOTHING_PLANNED("No meeting of this review is planned any more"),
    NOT_ANOTHER_DAY("Enter a day other than the one it is planned for"),
    REASON_MISSING("Enter why it is put off"),
    ASKED_BY_MISSING("Enter who asked the child"),
    CANCELLED_WHY_MISSING("Enter why it is cancelled"),
    PLANNED_THEN("A meeting of this review is planned for that day already"),
    NOT_YET("The day must be today or earlier"),
    NOT_OFFERED_WHY_MISSING("Enter why a talk alone was not offered"),
    NOT_ASKED_WHY_MISSING("Enter why they are not asked"),
    TELL_THE_CHILD_WHY("Enter what the child is told: it is not as they chose"),
    NOTHING_WRITTEN("Write something under at least one heading"),
    AHEAD_WHY_MISSING("Enter why the review goes ahead without it"),
    LATE_WHY_MISSING("Enter why the report is late"),
    HOW_MISSING("Enter how it came");

    private final String words;

    Why(String words) {
        this.words = words;
    }

    /// As said beside the field.
    public String words() {
        return words;
    }

    static List<Why> of(List<Refusal> refusals) {
        return refusals.stream().map(Why::of).distinct().toList();
    }

    private static Why of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.KindMissing _ -> KIND_MISSING;
            case Refusal.AlreadyPlanned _ -> ALREADY_PLANNED;
            case Refusal.AlreadyOpen _ -> ALREADY_OPEN;
            case Refusal.AlreadyComplete _ -> COMPLETE;
            case Refusal.PlannedInThePast _ -> PAST;
            case Refusal.NothingPlanned _ -> NOTHING_PLANNED;
            case Refusal.ReasonMissing _ -> REASON_MISSING;
            case Refusal.MeetingMissing _,
                    Refusal.NotYet _,
                    Refusal.ChairMissing _,
                    Refusal.ModeMissing _,
                    Refusal.NotLookedAfter _,
                    Refusal.LastMeetingNotHeld _,
                    Refusal.AlreadyRecorded _,
                    Refusal.CannotBeTogether _,
                    Refusal.WhyNotAloneMissing _,
                    Refusal.WhyMissing _ -> EARLIER_DOES_NOT_FIT;
        };
    }
}
