package org.heard.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The legal ground on which a child was looked after from a day to a day.
public record LegalStatus(
        LegalStatusKind kind, LocalDate began, @Nullable LocalDate ended) {

    public static LegalStatus of(LegalStatusKind kind, LocalDate began) {
        return new LegalStatus(kind, began, null);
    }

    public LegalStatus ended(@Nullable LocalDate day) {
        return new LegalStatus(kind, began, day);
    }

    public boolean isCurrentOn(LocalDate day) {
        return !day.isBefore(began) && (ended == null || day.isBefore(ended));
    }
}
