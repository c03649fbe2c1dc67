package org.heard.plain;

import java.util.Locale;
import java.util.Optional;

/// For whom something is worded that a child reads.
public enum AgeBand {
    FOUR_TO_SEVEN("4 to 7", 8),
    EIGHT_TO_ELEVEN("8 to 11", 12),
    TWELVE_TO_SEVENTEEN("12 to 17", 15),
    SIXTEEN_AND_OVER("16 and over", 18);

    private static final int EIGHT = 8;
    private static final int TWELVE = 12;
    private static final int EIGHTEEN = 18;

    private final String words;
    private final int wordsASentence;

    AgeBand(String words, int wordsASentence) {
        this.words = words;
        this.wordsASentence = wordsASentence;
    }

    /// The band for an age; somebody whose age nobody knows is written to as a child of eight to eleven.
    public static AgeBand of(int age) {
        return age < EIGHT
                ? FOUR_TO_SEVEN
                : age < TWELVE ? EIGHT_TO_ELEVEN : age < EIGHTEEN ? TWELVE_TO_SEVENTEEN : SIXTEEN_AND_OVER;
    }

    /// The same where the age may not be known.
    public static AgeBand of(Optional<Integer> age) {
        return age.map(AgeBand::of).orElse(EIGHT_TO_ELEVEN);
    }

    /// As said on a page of the staff's.
    public String words() {
        return words;
    }

    /// The most words a sentence of ours should have.
    public int wordsASentence() {
        return wordsASentence;
    }

    /// How its files are named: `four-to-seven`.
    public String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
