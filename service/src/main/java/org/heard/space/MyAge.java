package org.heard.space;

import org.heard.plain.AgeBand;
import org.heard.plain.Phrase;
import org.heard.plain.Vital;

/// How the space speaks to a child.
public enum MyAge implements Phrase {
    TITLE,
    WHAT,
    ANY_AGE,
    ASK_HOW,
    FOUR_TO_SEVEN,
    EIGHT_TO_ELEVEN,
    TWELVE_TO_SEVENTEEN,
    SIXTEEN_AND_OVER,
    ASK_WITH,
    WITH_HELP,
    @Vital
    WHO_READS,
    WITH_EMPTY,
    WITH_TOO_LONG,
    BAND_EMPTY,
    SAVE,
    SAVED,
    ASK_LANGUAGE,
    LANGUAGE_SAVED;

    public static MyAge of(AgeBand band) {
        return valueOf(band.name());
    }
}
