package org.heard.madeup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One thing a child asked for, in their words, and the answer if there has been one.
public record Wish(
        String words,
        LocalDate saidOn,
        String heardBy,
        @Nullable Answer answer,
        @Nullable LocalDate answeredOn,
        @Nullable String answerWords) {
    public enum Answer {
        YES,
        NOT_YET,
        NO
    }
}
