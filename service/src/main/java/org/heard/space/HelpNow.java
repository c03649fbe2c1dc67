package org.heard.space;

import org.heard.plain.Phrase;
import org.heard.plain.Vital;

/// The page for a child who needs help now.
@Vital
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
