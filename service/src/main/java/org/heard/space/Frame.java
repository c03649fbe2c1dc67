package org.heard.space;

import org.heard.plain.Phrase;
import org.heard.plain.Vital;

/// What stands around every page of a child's space.
@Vital
public enum Frame implements Phrase {
    HOME,
    HELP_NOW,
    ON_MY_SIDE,
    LEAVE,
    LEAVE_EXPLAINED,
    SKIP,
    ENDING_TITLE,
    ENDING_LEFT,
    ENDING_MINUTES,
    ENDING_SECONDS,
    ENDING_STAY,
    DEMO,
    NOT_READ,
    SOME_NOT_READ
}
