package org.heard.handwritten;

import org.heard.plain.Phrase;

/// What a form on paper says to the child who fills it in.
public enum OnPaper implements Phrase {
    TITLE,
    FOR_YOU,
    WHO_READS,
    NOW,
    WITH_ME,
    GOOD,
    HARD,
    WISH,
    MEETING,
    NOT_SEE,
    SEAL,
    CODE
}
