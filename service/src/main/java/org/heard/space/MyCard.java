package org.heard.space;

import org.heard.plain.Phrase;
import org.heard.plain.Vital;

/// A child's own look at their card.
public enum MyCard implements Phrase {
    TITLE,
    @Vital
    STOP_TITLE,
    @Vital
    STOP_WHY,
    @Vital
    STOP_TELLS,
    @Vital
    STOP,
    TIMES_TITLE,
    TIMES_NONE,
    BY,
    PHONE_TITLE,
    PHONE_WHY,
    PHONE_ADDRESS,
    PHONE_HINT,
    PHONE_WRONG,
    PHONE_KEEP,
    PHONE_TAKE,
    PHONE_KEPT,
    PHONE_TAKEN,
    PHONE_STANDS
}
