package org.heard.space;

import org.heard.plain.Phrase;
import org.heard.plain.Vital;
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
    @Vital
    WHO_READS,
    @Vital
    READS_IRO,
    @Vital
    READS_COVER,
    @Vital
    READS_MANAGER,
    @Vital
    READS_NOBODY,
    @Vital
    READS_ON_DUTY,
    @Vital
    READS_ON_DUTY_IF,
    @Vital
    WHEN,
    ANSWER_BY,
    @Vital
    LIST,
    @Vital
    LIMITS,
    @Vital
    LIMITS_WHAT,
    @Vital
    NOT_SAFE,
    @Vital
    NUMBERS,
    @Vital
    IF_NOW,
    @Vital
    CALL,
    @Vital
    CALL_DAY,
    @Vital
    CALL_999,
    @Vital
    CALL_CHILDLINE,
    WORDS,
    @Vital
    INTERPRETER,
    HOW_SOON,
    SOON,
    REVIEW,
    @Vital
    MUST_NOT,
    @Vital
    MUST_NOT_HINT,
    MUST_NOT_MORE,
    SOMEBODY_SOCIAL_WORKER,
    SOMEBODY_OPENS_PHOTOS,
    SOMEBODY_ELSE,
    @Vital
    KEEP,
    @Vital
    KEEP_HINT,
    SEND,
    BACK,
    EMPTY,
    LONG,
    @Vital
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
