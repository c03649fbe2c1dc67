package org.heard.space;

import org.heard.plain.Phrase;
import org.heard.plain.Vital;

/// A photograph to go with what a child sends, or why there can be none.
public enum Snap implements Phrase {
    TITLE,
    OFF,
    YOUNG,
    HOW,
    @Vital
    WHO,
    CHOOSE,
    REFUSED,
    CLOSED,
    NOBODY,
    AGAIN,
    SENT
}
