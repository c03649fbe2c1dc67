package org.heard.space;

import org.heard.participation.Afterwards;
import org.heard.participation.Afterwards.Tap;
import org.heard.plain.Phrase;
import org.heard.plain.Vital;

/// How a child's meeting was, in three taps.
public enum HowWasIt implements Phrase {
    TITLE,
    @Vital
    WHO_READS,
    OTHERS,
    LISTENED,
    RIGHT_PEOPLE,
    UNDERSTOOD,
    YES,
    A_BIT,
    NO,
    THANKS,
    NOT_NOW,
    START,
    YOU_SAID,
    NO_ANSWER;

    public static HowWasIt of(Afterwards question) {
        return valueOf(question.name());
    }

    public static HowWasIt of(Tap tap) {
        return valueOf(tap.name());
    }
}
