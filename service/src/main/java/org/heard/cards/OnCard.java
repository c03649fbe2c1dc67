package org.heard.cards;

import org.heard.plain.EnglishAlone;
import org.heard.plain.Phrase;

/// What a printed card says to whoever holds it: worded for the youngest, since it could be anybody.
@EnglishAlone("A card names nobody and says nothing of whose it is, so not in which language they read either")
public enum OnCard implements Phrase {
    TITLE,
    SQUARE,
    NUMBER,
    POINT,
    LINK,
    PICTURES,
    ALONE,
    CUT_TITLE,
    LOST,
    STOP_AT,
    STOP_NUMBER,
    STOP,
    TELL
}
