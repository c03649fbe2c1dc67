package org.heard.space;

import org.heard.plain.Phrase;
import org.heard.plain.Vital;

/// A child's letters, and how they want them to come.
public enum LetterBox implements Phrase {
    TITLE,
    NONE,
    OPEN,
    FROM,
    CLOSED_WHAT,
    KEEP,
    KEEP_WHAT,
    READY,
    KEPT,
    PRINT,
    LARGE,
    USUAL,
    READ_ALOUD,
    STOP,
    ALL,
    NO_CHANGE,
    @Vital
    WHO_SEES,
    HOW_TITLE,
    HOW_WHAT,
    IN_PERSON,
    OWN_SPACE,
    SEALED_POST,
    THROUGH_CARER,
    CHOOSE,
    CHOSEN,
    NOT_CHOSEN
}
