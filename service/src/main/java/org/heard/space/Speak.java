package org.heard.space;

import org.heard.plain.Phrase;
import org.heard.plain.Vital;

/// The place where a child says something aloud to go with what they send.
public enum Speak implements Phrase {
    TITLE,
    HOW,
    @Vital
    LISTENS,
    WITHOUT,
    START,
    RECORDING,
    STOP,
    HEAR,
    AGAIN,
    AWAY,
    REFUSED,
    FAILED,
    RETRY,
    KEPT,
    WENT,
    GONE,
    MINE
}
