package org.heard.space;

import org.heard.choices.Choice;
import org.heard.choices.Question;
import org.heard.choices.Wanted.Wish;
import org.heard.plain.Phrase;
import org.heard.plain.Vital;

/// A child's choices for their next meeting.
public enum MyMeeting implements Phrase {
    TITLE,
    ABOUT_YOU,
    YOUR_SAY,
    ON_DAY,
    ON_DAY_AT,
    AT_PLACE,
    NO_DAY,
    @Vital
    WHO_READS,
    @Vital
    WHO_READS_NOBODY,
    @Vital
    TEAM_READS,
    NOT_TOLD,
    UNTIL_THEN,
    CLOSED,
    CLOSED_NEXT,
    START,
    GO_ON,
    CHANGE,
    NOT_CHOSEN,
    YOU_CHOSE,
    SAVE,
    SKIP,
    BACK,
    SAVED,
    NUMBER,
    TOO_LONG,
    MORE_WORDS,
    ASK_PEOPLE,
    PEOPLE_HELP,
    PEOPLE_MAY_COME,
    PEOPLE_WHY,
    WISH_YES,
    WISH_PART,
    WISH_NO,
    NOBODY_AROUND,
    ADD_NAME,
    ADD_ANOTHER,
    IS_ASKED,
    IS_NOT_ASKED,
    NOT_DECIDED,
    SAYS,
    KEPT,
    KEPT_NOBODY,
    ANSWER_BEFORE,
    ASK_PART,
    PART_WORDS,
    GO,
    GO_FOR_PART,
    NEAR,
    WRITE,
    SOMEBODY,
    AFTERWARDS,
    ASK_CHAIR,
    CHAIR_HELP,
    CHAIR_ALL,
    CHAIR_PART,
    CHAIR_NO,
    ASK_SPEAKER,
    SPEAKER_WORDS,
    SPEAK_MYSELF,
    SPEAK_LEAD,
    SPEAK_SOMEBODY,
    SPEAK_PAPER,
    ASK_TALK,
    ASK_NOT_TALK,
    PRIVATELY,
    ASK_RED_CARD,
    RED_CARD_HELP,
    @Vital
    RED_CARD_LIMIT,
    @Vital
    RED_CARD_LIMIT_WHO,
    RED_CARD_TOPIC,
    RED_CARD_EMPTY,
    IN_FRONT_OF,
    EVERYONE,
    RED_CARD_ADD,
    RED_CARD_REMOVE,
    RED_CARD_REMOVED,
    ASK_WHEN,
    AFTER_SCHOOL,
    EVENING,
    HOLIDAYS,
    SCHOOL_TIME,
    ANY_TIME,
    ASK_WHERE,
    AT_HOME,
    AT_SCHOOL,
    AT_OFFICE,
    ELSEWHERE,
    ANYWHERE,
    ASK_HOW,
    IN_ROOM,
    ONLINE,
    SOME_OF_EACH,
    ANY_WAY;

    /// How a question is asked.
    public static MyMeeting asking(Question question) {
        return valueOf("ASK_" + question.name());
    }

    /// How an answer is worded for the child.
    public static MyMeeting of(Choice choice) {
        return valueOf(choice.name());
    }

    public static MyMeeting of(Wish wish) {
        return valueOf("WISH_" + wish.name());
    }
}
