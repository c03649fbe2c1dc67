package org.heard.space;

import org.heard.plain.Phrase;

/// A photograph to go with what a child sends, or why there can be none.
public enum Snap implements Phrase {
    TITLE,
    OFF,
    YOUNG,
    HOW,
    WHO,
    CHOOSE,
    REFUSED,
    CLOSED,
    NOBODY,
    AGAIN,
    SENT
}
