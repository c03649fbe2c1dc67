package org.heard.space;

import org.heard.matters.Placed.MoreOrLess;
import org.heard.matters.Placed.Ring;
import org.heard.plain.Phrase;
import org.heard.plain.Vital;

/// The map of the people who matter to a child.
public enum MyMatters implements Phrase {
    TITLE,
    WHAT,
    PETS_TOO,
    @Vital
    WHO_READS,
    @Vital
    WHO_READS_NOBODY,
    @Vital
    TEAM_READS,
    ANY_DAY,
    ME,
    NOBODY,
    ADD,
    CHANGE,
    THE_LIST,
    DONE_ABOUT,
    DONE_BY,
    ASK_WHO,
    PICK,
    SOMEONE_ELSE,
    NAME,
    THEIR_NAME,
    NAME_HELP,
    NAME_EMPTY,
    NAME_TOO_LONG,
    ASK_RING,
    RING_NEAR,
    RING_MIDDLE,
    RING_FAR,
    RING_EMPTY,
    ASK_TIME,
    TIME_MORE,
    TIME_SAME,
    TIME_LESS,
    TIME_SKIP,
    LOST_TOUCH,
    SAVE,
    AWAY,
    BACK,
    SAVED,
    GONE;

    public static MyMatters of(Ring ring) {
        return valueOf("RING_" + ring.name());
    }

    public static MyMatters of(MoreOrLess time) {
        return valueOf("TIME_" + time.name());
    }
}
