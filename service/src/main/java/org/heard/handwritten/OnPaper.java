package org.heard.handwritten;

import org.heard.plain.Phrase;
import org.heard.plain.Vital;

/// What a form on paper says to the child who fills it in.
public enum OnPaper implements Phrase {
    TITLE,
    FOR_YOU,
    @Vital
    WHO_READS,
    @Vital
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
