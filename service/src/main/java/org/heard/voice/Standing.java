package org.heard.voice;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// How what a child asked for or sent stands. It waits until the child can see an answer, or has said that somebody
/// talked with them about it; nothing an adult does alone and out of the child's sight ends the waiting.
public enum Standing {
    NOT_READ,
    READ,
    /// An adult says they talked; the child has not said so yet.
    SAID_TO_HAVE_TALKED,
    ANSWERED,
    /// An adult wrote down how the child said that they talked. The child reads that, and may say otherwise.
    WITNESSED,
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
    public static Standing of(List<Step.Type> visible) {
        var standing = NOT_READ;
        for (var step : visible) {
            standing = standing.after(step);
        }
        return standing;
    }

    /// Whether somebody still owes the child something.
    public boolean isWaiting() {
        return this != ANSWERED && this != WITNESSED && this != TALKED_OVER;
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
        };
    }

    /// Whether the child may take this step now.
    public boolean allows(Step.Type step) {
        return switch (step) {
            case CONFIRMED, DENIED -> mayBeConfirmed();
            case AGAIN -> !isWaiting();
            case READ, ANSWERED, TALKED, WITNESSED -> false;
        };
    }

    private boolean mayBeConfirmed() {
        return this == SAID_TO_HAVE_TALKED || this == WITNESSED;
    }
}
