package org.heard.space;

import org.heard.plain.Phrase;

/// Days on which a child wants nothing new.
public enum HardDays implements Phrase {
    TITLE,
    INTRO,
    NONE,
    DAY,
    EACH_YEAR,
    ADD,
    ADDED,
    COMES_ROUND,
    TAKE_AWAY,
    GONE,
    NO_DAY,
    THERE_ALREADY
}
