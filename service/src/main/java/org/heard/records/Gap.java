package org.heard.records;

import java.time.LocalDate;

/// What still stands between a record and the IRO's signature.
public sealed interface Gap {
    /// Whether a note-taker can put it right, who neither reads the child's words nor records the review.
    default boolean isForANoteTaker() {
        return switch (this) {
            case NobodyCame() -> true;
            case NobodyCameOn(var on) -> true;
            case RightsOpen() -> true;
            case NothingSaid(var part) -> !part.holdsTheChildsWords();
            case MatterOpen(var part) -> !part.holdsTheChildsWords();
            case NotComplete() -> false;
            case EarlierDecisions(int count) -> false;
            case ParticipationOpen() -> false;
        };
    }

    /// The review is not complete: a meeting is still to come.
    record NotComplete() implements Gap {}

    /// Nobody is said to have come.
    record NobodyCame() implements Gap {}

    /// The review met on several days, and of one of them it is not said who came.
    record NobodyCameOn(LocalDate on) implements Gap {}

    /// What this person or these people said has nothing in it.
    record NothingSaid(RecordPart part) implements Gap {}

    /// A matter has no answer, or an answer without evidence.
    record MatterOpen(RecordPart part) implements Gap {}

    /// Of so many decisions from before, to be done by now, nobody has said how far they got.
    record EarlierDecisions(int count) implements Gap {}

    /// Whether the child knows their rights was not said, or why not was not.
    record RightsOpen() implements Gap {}

    /// How the child took part was not recorded with the review.
    record ParticipationOpen() implements Gap {}
}
