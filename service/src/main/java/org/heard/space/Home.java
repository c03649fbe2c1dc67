package org.heard.space;

import org.heard.plain.Phrase;

/// The first page of a child's space.
public enum Home implements Phrase {
    TITLE,
    HELLO,
    HELLO_YOU,
    SAY,
    SAY_WHAT,
    PEOPLE,
    PEOPLE_WHAT,
    SAID,
    SAID_WHAT,
    MEETING,
    MEETING_WHAT,
    PLAN,
    PLAN_WHAT,
    LETTERS,
    LETTERS_WHAT,
    MATTERS,
    MATTERS_WHAT,
    GROUP,
    GROUP_WHAT,
    MORE,
    LOOKED,
    REST
}
