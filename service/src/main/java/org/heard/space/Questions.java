package org.heard.space;

import org.heard.plain.Phrase;

/// The words around sets of questions.
public enum Questions implements Phrase {
    TITLE,
    LEAD,
    COUNT,
    NOT_ALL,
    START,
    MORE,
    WRITE_HERE,
    OR,
    NEXT,
    BACK,
    CHOOSE,
    WRITE_OR_TAP,
    END,
    END_WHAT,
    NOTHING,
    SEND,
    INSTEAD_WHAT,
    ON_MY_SIDE,
    GO_ON
}
