package org.heard.space;

import org.heard.plain.Phrase;

/// The page for a child who needs help now.
public enum HelpNow implements Phrase {
    TITLE,
    RING,
    WRITE,
    WRITE_WHAT,
    WORDS,
    SEND,
    NO_MESSAGE,
    SENT,
    NOT_READ,
    MEANWHILE,
    READ
}
