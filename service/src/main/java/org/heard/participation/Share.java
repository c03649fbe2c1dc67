package org.heard.participation;

import java.util.OptionalInt;

/// How many of how many; told only where enough stand behind it.
///
/// @param withheld whether it is not told: fewer than ten stand behind it, or a figure beside it could be worked out
///                 from it
public record Share(int part, int of, boolean withheld) {
    /// Fewer than these are not told.
    public static final int FEWEST = 10;

    static Share of(int part, int of) {
        return new Share(part, of, of < FEWEST);
    }

    Share withhold() {
        return new Share(part, of, true);
    }

    /// In whole per cent, where it is told.
    public OptionalInt percent() {
        return withheld || of == 0 ? OptionalInt.empty() : OptionalInt.of(Math.round(100f * part / of));
    }

    /// As told on a page: "62% (n = 40)".
    public String words() {
        return withheld
                ? (of < FEWEST ? "Fewer than " + FEWEST : "Withheld")
                : percent().getAsInt() + "% (n = " + of + ")";
    }
}
