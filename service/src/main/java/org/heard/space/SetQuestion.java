package org.heard.space;

import org.heard.plain.AgeBand;
import org.heard.plain.Phrase;

/// The questions of every set, in the order in which they are asked. A sentence to tap an answer to is put so
/// that "no" is never the good answer; a question to write an answer to ends with a question mark. Written by
/// us for this service; all of them stand together, age by age, in `docs/questions.md`. A name is kept with
/// each answer: it is not used for another question.
public enum SetQuestion implements Phrase {
    MEETING_KNOW(QuestionSet.BEFORE_MY_MEETING, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    MEETING_WHO(QuestionSet.BEFORE_MY_MEETING, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    MEETING_ASKED(QuestionSet.BEFORE_MY_MEETING, AgeBand.EIGHT_TO_ELEVEN, How.TAPPED),
    MEETING_LAST(QuestionSet.BEFORE_MY_MEETING, AgeBand.EIGHT_TO_ELEVEN, How.TAPPED),
    MEETING_PROUD(QuestionSet.BEFORE_MY_MEETING, AgeBand.FOUR_TO_SEVEN, How.WRITTEN),
    MEETING_TALK(QuestionSet.BEFORE_MY_MEETING, AgeBand.FOUR_TO_SEVEN, How.WRITTEN),
    MEETING_NOT(QuestionSet.BEFORE_MY_MEETING, AgeBand.EIGHT_TO_ELEVEN, How.WRITTEN),
    MEETING_CHANGE(QuestionSet.BEFORE_MY_MEETING, AgeBand.FOUR_TO_SEVEN, How.WRITTEN),
    LIVE_LIKE(QuestionSet.WHERE_I_LIVE, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    LIVE_ROOM(QuestionSet.WHERE_I_LIVE, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    LIVE_FOOD(QuestionSet.WHERE_I_LIVE, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    LIVE_LISTEN(QuestionSet.WHERE_I_LIVE, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    LIVE_RULES(QuestionSet.WHERE_I_LIVE, AgeBand.EIGHT_TO_ELEVEN, How.TAPPED),
    LIVE_ALONE(QuestionSet.WHERE_I_LIVE, AgeBand.EIGHT_TO_ELEVEN, How.TAPPED),
    LIVE_STAY(QuestionSet.WHERE_I_LIVE, AgeBand.EIGHT_TO_ELEVEN, How.TAPPED),
    LIVE_CHANGE(QuestionSet.WHERE_I_LIVE, AgeBand.FOUR_TO_SEVEN, How.WRITTEN),
    SCHOOL_LIKE(QuestionSet.SCHOOL_AND_FRIENDS, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    SCHOOL_HELP(QuestionSet.SCHOOL_AND_FRIENDS, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    SCHOOL_LEARN(QuestionSet.SCHOOL_AND_FRIENDS, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    SCHOOL_FRIEND(QuestionSet.SCHOOL_AND_FRIENDS, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    SCHOOL_KIND(QuestionSet.SCHOOL_AND_FRIENDS, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    SCHOOL_CLUBS(QuestionSet.SCHOOL_AND_FRIENDS, AgeBand.EIGHT_TO_ELEVEN, How.TAPPED),
    SCHOOL_SEE(QuestionSet.SCHOOL_AND_FRIENDS, AgeBand.EIGHT_TO_ELEVEN, How.TAPPED),
    SCHOOL_CHANGE(QuestionSet.SCHOOL_AND_FRIENDS, AgeBand.FOUR_TO_SEVEN, How.WRITTEN),
    FAMILY_SEE(QuestionSet.MY_FAMILY, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    FAMILY_SAFE(QuestionSet.MY_FAMILY, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    FAMILY_AFTER(QuestionSet.MY_FAMILY, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    FAMILY_WHY(QuestionSet.MY_FAMILY, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    FAMILY_SISTERS(QuestionSet.MY_FAMILY, AgeBand.EIGHT_TO_ELEVEN, How.TAPPED),
    FAMILY_TALK(QuestionSet.MY_FAMILY, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    FAMILY_MISS(QuestionSet.MY_FAMILY, AgeBand.FOUR_TO_SEVEN, How.WRITTEN),
    FAMILY_CHANGE(QuestionSet.MY_FAMILY, AgeBand.EIGHT_TO_ELEVEN, How.WRITTEN),
    SAFE_HOME(QuestionSet.FEELING_SAFE, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    SAFE_NIGHT(QuestionSet.FEELING_SAFE, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    SAFE_SCHOOL(QuestionSet.FEELING_SAFE, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    SAFE_OUT(QuestionSet.FEELING_SAFE, AgeBand.EIGHT_TO_ELEVEN, How.TAPPED),
    SAFE_PHONE(QuestionSet.FEELING_SAFE, AgeBand.EIGHT_TO_ELEVEN, How.TAPPED),
    SAFE_BODY(QuestionSet.FEELING_SAFE, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    SAFE_TELL(QuestionSet.FEELING_SAFE, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    SAFE_MORE(QuestionSet.FEELING_SAFE, AgeBand.FOUR_TO_SEVEN, How.WRITTEN),
    HEALTH_WELL(QuestionSet.MY_HEALTH, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    HEALTH_SLEEP(QuestionSet.MY_HEALTH, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    HEALTH_EAT(QuestionSet.MY_HEALTH, AgeBand.EIGHT_TO_ELEVEN, How.TAPPED),
    HEALTH_HAPPY(QuestionSet.MY_HEALTH, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    HEALTH_TEETH(QuestionSet.MY_HEALTH, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    HEALTH_HELP(QuestionSet.MY_HEALTH, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    HEALTH_ALONE(QuestionSet.MY_HEALTH, AgeBand.TWELVE_TO_SEVENTEEN, How.TAPPED),
    HEALTH_MORE(QuestionSet.MY_HEALTH, AgeBand.FOUR_TO_SEVEN, How.WRITTEN),
    PLACE_PLAN(QuestionSet.OWN_PLACE, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    PLACE_SAY(QuestionSet.OWN_PLACE, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    PLACE_SKILLS(QuestionSet.OWN_PLACE, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    PLACE_PAPERS(QuestionSet.OWN_PLACE, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    PLACE_PERSON(QuestionSet.OWN_PLACE, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    PLACE_RIGHTS(QuestionSet.OWN_PLACE, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    PLACE_AROUND(QuestionSet.OWN_PLACE, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    PLACE_MORE(QuestionSet.OWN_PLACE, AgeBand.FOUR_TO_SEVEN, How.WRITTEN),
    MONEY_ENOUGH(QuestionSet.MONEY, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    MONEY_BANK(QuestionSet.MONEY, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    MONEY_PLAN(QuestionSet.MONEY, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    MONEY_SAVINGS(QuestionSet.MONEY, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    MONEY_ASK(QuestionSet.MONEY, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    MONEY_PRESSED(QuestionSet.MONEY, AgeBand.FOUR_TO_SEVEN, How.TAPPED),
    MONEY_MORE(QuestionSet.MONEY, AgeBand.FOUR_TO_SEVEN, How.WRITTEN);

    /// How it is answered.
    public enum How {
        /// Yes, in between, no; and a line to write for who likes.
        TAPPED,
        /// In the child's own words.
        WRITTEN
    }

    private final QuestionSet set;
    private final AgeBand youngest;
    private final How how;

    SetQuestion(QuestionSet set, AgeBand youngest, How how) {
        this.set = set;
        this.youngest = youngest;
        this.how = how;
    }

    public QuestionSet set() {
        return set;
    }

    /// Whether somebody of this age is asked it.
    public boolean isFor(AgeBand band) {
        return band.compareTo(youngest) >= 0;
    }

    public boolean isWritten() {
        return how == How.WRITTEN;
    }
}
