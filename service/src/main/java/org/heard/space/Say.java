package org.heard.space;

import org.heard.plain.Phrase;
import org.heard.tellings.PersonToHide;
import org.heard.tellings.Telling.Kind;

/// The pages on which a child sends something.
public enum Say implements Phrase {
    TITLE,
    LEAD,
    GOOD_NEWS,
    GOOD_NEWS_WHAT,
    WORRY,
    WORRY_WHAT,
    WISH,
    WISH_WHAT,
    QUESTION,
    QUESTION_WHAT,
    CHECK_IN,
    CHECK_IN_WHAT,
    QUESTIONS,
    QUESTIONS_WHAT,
    HELP_NOW,
    HELP_NOW_WHAT,
    WHO_READS,
    READS_IRO,
    READS_COVER,
    READS_MANAGER,
    READS_NOBODY,
    READS_ON_DUTY,
    READS_ON_DUTY_IF,
    WHEN,
    ANSWER_BY,
    LIST,
    LIMITS,
    LIMITS_WHAT,
    NOT_SAFE,
    NUMBERS,
    IF_NOW,
    CALL,
    CALL_DAY,
    CALL_999,
    CALL_CHILDLINE,
    WORDS,
    INTERPRETER,
    HOW_SOON,
    SOON,
    REVIEW,
    MUST_NOT,
    MUST_NOT_HINT,
    MUST_NOT_MORE,
    SOMEBODY_SOCIAL_WORKER,
    SOMEBODY_OPENS_PHOTOS,
    SOMEBODY_ELSE,
    KEEP,
    KEEP_HINT,
    SEND,
    BACK,
    EMPTY,
    LONG,
    SENT;

    /// What sort of thing is sent, by name.
    public static Say title(Kind kind) {
        return valueOf(kind.name());
    }

    /// And in a sentence.
    public static Say what(Kind kind) {
        return valueOf(kind.name() + "_WHAT");
    }

    /// How somebody who reads it, or may be left out, is introduced.
    public static Say who(PersonToHide.As as) {
        return switch (as) {
            case IRO -> READS_IRO;
            case COVER -> READS_COVER;
            case MANAGER -> READS_MANAGER;
            case SOCIAL_WORKER -> SOMEBODY_SOCIAL_WORKER;
            case OPENS_PHOTOGRAPHS -> SOMEBODY_OPENS_PHOTOS;
            case CONNECTED -> SOMEBODY_ELSE;
        };
    }
}
