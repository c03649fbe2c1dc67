package org.heard.plain;

import java.util.Locale;

/// For whom something is worded that a child reads.
public enum AgeBand {
    FOUR_TO_SEVEN(8),
    EIGHT_TO_ELEVEN(12),
    TWELVE_TO_SEVENTEEN(15),
    SIXTEEN_AND_OVER(18);

    private static final int EIGHT = 8;
    private static final int TWELVE = 12;
    private static final int EIGHTEEN = 18;

    private final int wordsASentence;

    AgeBand(int wordsASentence) {
        this.wordsASentence = wordsASentence;
    }

    /// The band for an age; somebody whose age nobody knows is written to as a child of eight to eleven.
    public static AgeBand of(int age) {
        return age < EIGHT
                ? FOUR_TO_SEVEN
                : age < TWELVE ? EIGHT_TO_ELEVEN : age < EIGHTEEN ? TWELVE_TO_SEVENTEEN : SIXTEEN_AND_OVER;
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
