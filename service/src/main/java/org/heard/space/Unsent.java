package org.heard.space;

import org.heard.plain.Phrase;

/// What a child began to write and has not sent.
public enum Unsent implements Phrase {
    WAITS,
    BEGAN,
    NOT_SENT,
    GO_ON,
    THROW_AWAY,
    THROWN,
    HINT
}
