package org.heard.space;

import org.heard.matters.SiblingTime.Kind;
import org.heard.plain.Phrase;
import org.heard.plain.Vital;

/// Time with a child's brothers and sisters.
public enum MyTogether implements Phrase {
    TITLE,
    NOBODY,
    AND_ME,
    AGREED,
    ASK,
    HAPPENED,
    DID_NOT_HAPPEN,
    NOT_LIKE_THAT,
    MORE,
    WORDS,
    @Vital
    WHO_READS,
    TOO_LONG,
    EMPTY,
    SAVE,
    SAVED,
    YOU_SAID,
    DONE,
    NOT_ANSWERED;

    public static MyTogether of(Kind kind) {
        return valueOf(kind.name());
    }
}
