package org.heard.voice;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// How what a child asked for or sent stands. It waits until the child can see an answer, or has said that
/// somebody talked with them about it; nothing an adult does alone and out of the child's sight ends the
/// waiting.
public enum Standing {
    NOT_READ,
    READ,
    /// An adult says they talked; the child has not said so yet.
    SAID_TO_HAVE_TALKED,
    /// An adult says that the child no longer wants it; the child has not said so.
    SAID_NOT_WANTED,
    /// An adult says that they wrote it down by mistake; the child has not said so.
    SAID_MISTAKEN,
    ANSWERED,
    /// An adult wrote down how the child said that they talked. The child reads that, and may say otherwise.
    WITNESSED,
    TALKED_OVER,
    /// Taken back by an adult, and the child said that it is right.
    GIVEN_UP;

    /// Whether nobody owes the child anything any more, asked of the names of the steps they can see, in
    /// order and with a blank between: so that a statement counts what waits without reading all that ever
    /// was. It answers as the steps do one by one, for each way in which they can have come to be.
    static final String ENDED =
            "(ANSWERED|CONFIRMED|AGREED|TALKED WITNESSED)( (TALKED|WITNESSED|NOT_WANTED|MISTAKEN))*$";

    /// Worked out from the steps, each counting from when the child could see it.
    public static Standing of(List<Step> steps, Instant now) {
        return of(steps.stream()
                .filter(step -> step.isVisible(now))
                .sorted(Comparator.comparing(Step::visibleFrom))
                .map(Step::type)
                .toList());
    }

    /// The same from the steps the child can see, in that order.
    public static Standing of(List<Step.Type> visible) {
        var standing = NOT_READ;
        for (var step : visible) {
            standing = standing.after(step);
        }
        return standing;
    }

    /// Whether somebody still owes the child something.
    public boolean isWaiting() {
        return this != ANSWERED && this != WITNESSED && this != TALKED_OVER && this != GIVEN_UP;
    }

    Standing after(Step.Type step) {
        return switch (step) {
            case READ -> this == NOT_READ ? READ : this;
            case ANSWERED -> ANSWERED;
            case TALKED -> isWaiting() ? SAID_TO_HAVE_TALKED : this;
            case WITNESSED -> this == SAID_TO_HAVE_TALKED ? WITNESSED : this;
            case CONFIRMED -> mayBeConfirmed() ? TALKED_OVER : this;
            case DENIED -> mayBeConfirmed() ? READ : this;
            case AGAIN -> this == NOT_READ ? this : READ;
            case NOT_WANTED -> isWaiting() ? SAID_NOT_WANTED : this;
            case MISTAKEN -> isWaiting() ? SAID_MISTAKEN : this;
            case AGREED -> isSaidToBeOver() ? GIVEN_UP : this;
            case STILL_WANTED -> isSaidToBeOver() || this == GIVEN_UP ? READ : this;
        };
    }

    /// Whether the child may take this step now.
    public boolean allows(Step.Type step) {
        return switch (step) {
            case CONFIRMED, DENIED -> mayBeConfirmed();
            case AGAIN -> !isWaiting() && this != GIVEN_UP;
            case AGREED -> isSaidToBeOver();
            case STILL_WANTED -> isSaidToBeOver() || this == GIVEN_UP;
            case READ, ANSWERED, TALKED, WITNESSED, NOT_WANTED, MISTAKEN -> false;
        };
    }

    /// Whether an adult has taken it back, and the child has yet to say whether that is right.
    public boolean isSaidToBeOver() {
        return this == SAID_NOT_WANTED || this == SAID_MISTAKEN;
    }

    private boolean mayBeConfirmed() {
        return this == SAID_TO_HAVE_TALKED || this == WITNESSED;
    }
}
