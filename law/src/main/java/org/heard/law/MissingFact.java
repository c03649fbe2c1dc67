package org.heard.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A fact a rule needs and the holder does not have, and the days for which it is needed where that is known.
public record MissingFact(
        FactKind kind, @Nullable LocalDate from, @Nullable LocalDate to) {

    public static MissingFact of(FactKind kind) {
        return new MissingFact(kind, null, null);
    }

    public static MissingFact between(FactKind kind, LocalDate from, LocalDate to) {
        return new MissingFact(kind, from, to);
    }

    /// In words: "reviews completed between 5 January 2024 and 31 March 2025".
    public String words() {
        if (from == null || to == null) return kind.words();
        return kind.words() + " between " + Words.day(from) + " and " + Words.day(to);
    }
}
