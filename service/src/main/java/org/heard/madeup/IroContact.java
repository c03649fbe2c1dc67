package org.heard.madeup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The IRO in touch with a child between reviews, with the child's own words where there were any.
public record IroContact(
        LocalDate on,
        String by,
        How how,
        boolean alone,
        @Nullable String whyNotAlone,
        @Nullable String words) {
    public enum How {
        VISIT,
        TELEPHONE,
        VIDEO,
        MESSAGE
    }
}
