package org.heard.space;

import org.heard.plain.Phrase;

/// "Leave me alone for now", and for which age the space speaks.
public enum MyRest implements Phrase {
    TITLE,
    WHAT,
    NO_REMINDERS,
    NOTHING_LOST,
    STILL_OWED,
    HELP_STAYS,
    ASK_UNTIL,
    DAYS_3,
    DAYS_7,
    DAYS_14,
    DAYS_28,
    OR_DAY,
    DAY_EMPTY,
    NOT_LATER,
    TOO_LONG,
    START,
    RESTING_UNTIL,
    RESTING_CALM,
    END_NOW,
    STARTED,
    ENDED
}
