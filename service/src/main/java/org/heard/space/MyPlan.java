package org.heard.space;

import org.heard.plain.Phrase;
import org.heard.plain.Vital;

/// What is explained to a child of why they are where they are, of the plan and of each decision.
public enum MyPlan implements Phrase {
    TITLE,
    INTRO,
    @Vital
    WHO_SEES,
    WHY,
    WHY_NOTHING,
    PLAN,
    PLAN_NOTHING,
    DECIDED,
    DECIDED_NOTHING,
    BECAUSE,
    FROM,
    TRANSLATED,
    UNDERSTOOD,
    YES,
    NO,
    NOT_SURE,
    TELL_ME_AGAIN,
    YOU_ANSWERED,
    SOMEBODY_COMES,
    TALKS_BY,
    LATE,
    TALKED,
    HAPPENED_QUESTION,
    HAPPENED,
    NOT_YET,
    NOT_LIKE_THAT,
    YOU_SAID,
    BESIDE,
    THANKS,
    RIGHTS,
    RIGHTS_WHAT,
    HARD_DAYS,
    HARD_DAYS_WHAT
}
