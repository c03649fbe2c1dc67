package org.heard.space;

import org.heard.plain.Phrase;
import org.heard.voice.Wish.Outcome;

/// The page that says what came of what a child sent.
public enum Said implements Phrase {
    TITLE,
    NOTHING,
    SAY_MORE,
    NEUTRAL,
    GONE,
    NOT_READ,
    READ,
    ANSWERS,
    LATE,
    WAITED,
    WAITED_ONE,
    YES,
    NOT_YET,
    NO,
    SAYS,
    TELL_AGAIN,
    TALKED_ASK,
    TALKED_YES,
    TALKED_NO,
    TALKED_OVER,
    WITNESSED,
    NOT_WANTED,
    MISTAKEN,
    THAT_IS_RIGHT,
    STILL_WANTED,
    GIVEN_UP,
    PAPER,
    PAPER_CAME,
    THANKS,
    CHANGED,
    DECIDED,
    DID_IT_HAPPEN,
    ASKED,
    TOLD;

    /// An answer in a word.
    public static Said answer(Outcome outcome) {
        return valueOf(outcome.name());
    }
}
