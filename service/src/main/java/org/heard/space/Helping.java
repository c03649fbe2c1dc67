package org.heard.space;

import org.heard.access.Self;
import org.heard.plain.AgeBand;
import org.heard.plain.Phrase;
import org.heard.tellings.Helped.Beside;
import org.heard.tellings.Helped.Mark;

/// Who is with a child who writes, and the child's mark. A child of four to seven is asked, and every child whose space
/// a worker opened for a visit; never one who calls for help now.
public enum Helping implements Phrase {
    ASK,
    WHY,
    TEACHER,
    IRO,
    ADVOCATE,
    SOCIAL_WORKER,
    HOME_STAFF,
    SOMEBODY_ELSE,
    NOBODY,
    CARER,
    PARENT,
    BROTHER_OR_SISTER,
    NOT_SAID,
    CHOOSE,
    NEXT,
    AS_SAID,
    ANY_TIME,
    MARK,
    MARK_WHAT,
    NO_MARK,
    HEART,
    RAINBOW,
    BUTTERFLY,
    KITE,
    ROCKET,
    SNAIL,
    UMBRELLA,
    MUSHROOM;

    /// Whether this child is asked.
    public static boolean asks(AgeBand band, Self.Way way) {
        return band == AgeBand.FOUR_TO_SEVEN || way == Self.Way.VISIT;
    }

    /// Somebody, as the child knows them.
    public static Helping of(Beside beside) {
        return valueOf(beside.name());
    }

    /// A picture, by its name.
    public static Helping of(Mark mark) {
        return valueOf(mark.name());
    }
}
