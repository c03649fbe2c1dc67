package org.heard.space;

import org.heard.plain.Phrase;

/// Who looked at a child's record, in their words.
public enum Looked implements Phrase {
    TITLE,
    WHY,
    LATE,
    NOT_ALL,
    NAMES,
    NOTHING,
    EARLIER,
    NEWEST,
    TEAM,
    TIMES,
    // who
    IRO,
    COVER,
    SOCIAL_WORKER,
    BUSINESS_SUPPORT,
    ANOTHER_IRO,
    IRO_MANAGER,
    ANOTHER_SOCIAL_WORKER,
    TEAM_MANAGER,
    ANOTHER_OFFICE,
    ADMINISTRATOR,
    COMPUTER,
    SOMEBODY,
    // why they can
    WHY_WITH_YOU,
    WHY_ANSWERS,
    WHY_COMPUTER,
    WHY_ASK,
    // what
    FIRST_PAGE,
    DATES,
    PEOPLE,
    CARE,
    HAPPENED,
    MEETING,
    RECORD,
    LETTER,
    NOTES,
    FILE,
    HALF_WRITTEN,
    COPY,
    MESSAGE,
    READ_SENT,
    WROTE_WORDS,
    WROTE_RECORD,
    CHANGED_CARD,
    CHANGED_VISIT,
    CHANGED_PLAN,
    CHANGED,
    OTHER
}
