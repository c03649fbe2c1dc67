package org.heard.space;

import org.heard.plain.Phrase;
import org.heard.voice.Wish.Outcome;

/// The page that says what came of what a child sent.
public enum Said implements Phrase {
    TITLE,
    NOTHING,
    SAY_MORE,
    NEUTRAL,
    WRITTEN,
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
    PAPER_NOTHING,
    PAPER_TYPED,
    PAPER_TYPED_ONE,
    PAPER_ASKED,
    PAPER_MISSING,
    PAPER_BACK,
    PAPER_NOT_AGAIN,
    THANKS,
    CHANGED,
    DECIDED,
    DECIDED_ON,
    EXPLAINS,
    DID_IT_HAPPEN,
    ASKED,
    BEFORE,
    TOLD;

    /// An answer in a word.
    public static Said answer(Outcome outcome) {
        return valueOf(outcome.name());
    }
}
