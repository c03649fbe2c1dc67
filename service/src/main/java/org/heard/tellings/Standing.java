package org.heard.tellings;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// How what a child sent stands. It waits until the child can see an answer, or says themself that somebody talked with
/// them about it; nothing an adult does alone and out of the child's sight ends the waiting.
public enum Standing {
    NOT_READ,
    READ,
    /// An adult says they talked; the child has not said so yet.
    SAID_TO_HAVE_TALKED,
    ANSWERED,
    TALKED_OVER;

    /// Worked out from the steps, each counting from when the child could see it.
    public static Standing of(List<Step> steps, Instant now) {
        return of(steps.stream()
                .filter(step -> step.isVisible(now))
                .sorted(Comparator.comparing(Step::visibleFrom))
                .map(Step::type)
                .toList());
    }

    /// The same from the steps the child can see, in that order.
    static Standing of(List<Step.Type> visible) {
        var standing = NOT_READ;
        for (var step : visible) {
            standing = standing.after(step);
        }
        return standing;
    }

    /// Whether somebody still owes the child something.
    public boolean isWaiting() {
        return this != ANSWERED && this != TALKED_OVER;
    }

    Standing after(Step.Type step) {
        return switch (step) {
            case READ -> this == NOT_READ ? READ : this;
            case ANSWERED -> ANSWERED;
            case TALKED -> isWaiting() ? SAID_TO_HAVE_TALKED : this;
            case CONFIRMED -> this == SAID_TO_HAVE_TALKED ? TALKED_OVER : this;
            case DENIED -> this == SAID_TO_HAVE_TALKED ? READ : this;
            case AGAIN -> this == NOT_READ ? this : READ;
        };
    }

    /// Whether the child may take this step now.
    boolean allows(Step.Type step) {
        return switch (step) {
            case CONFIRMED, DENIED -> this == SAID_TO_HAVE_TALKED;
            case AGAIN -> this == ANSWERED || this == TALKED_OVER;
            case READ, ANSWERED, TALKED -> false;
        };
    }
}
