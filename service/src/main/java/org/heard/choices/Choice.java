package org.heard.choices;

/// An answer a child may tap.
public enum Choice {
    GO(Question.PART, "Be there"),
    GO_FOR_PART(Question.PART, "Be there for a part of it"),
    NEAR(Question.PART, "Be near, not in the room"),
    WRITE(Question.PART, "Not be there, and send their words"),
    SOMEBODY(Question.PART, "Not be there, and somebody speaks for them"),
    AFTERWARDS(Question.PART, "Not be there, and be told afterwards"),
    CHAIR_ALL(Question.CHAIR, "Lead all of it"),
    CHAIR_PART(Question.CHAIR, "Lead a part of it"),
    CHAIR_NO(Question.CHAIR, "Not lead it"),
    SPEAK_MYSELF(Question.SPEAKER, "Themself"),
    SPEAK_LEAD(Question.SPEAKER, "Whoever leads the meeting"),
    SPEAK_SOMEBODY(Question.SPEAKER, "Somebody else"),
    SPEAK_PAPER(Question.SPEAKER, "Written down, and read out"),
    AFTER_SCHOOL(Question.WHEN, "After school"),
    EVENING(Question.WHEN, "In the evening"),
    HOLIDAYS(Question.WHEN, "In the holidays"),
    SCHOOL_TIME(Question.WHEN, "School time is fine"),
    ANY_TIME(Question.WHEN, "Any time"),
    AT_HOME(Question.WHERE, "Where they live"),
    AT_SCHOOL(Question.WHERE, "At school"),
    AT_OFFICE(Question.WHERE, "At an office"),
    ELSEWHERE(Question.WHERE, "Somewhere else"),
    ANYWHERE(Question.WHERE, "Anywhere"),
    IN_ROOM(Question.HOW, "In the room"),
    ONLINE(Question.HOW, "By phone or video"),
    SOME_OF_EACH(Question.HOW, "Some in the room, some by link"),
    ANY_WAY(Question.HOW, "Either way");

    private final Question question;
    private final String words;

    Choice(Question question, String words) {
        this.question = question;
        this.words = words;
    }

    public Question question() {
        return question;
    }

    /// As said on a page for staff.
    public String words() {
        return words;
    }
}
