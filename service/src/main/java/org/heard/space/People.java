package org.heard.space;

import org.heard.people.MyPerson;
import org.heard.plain.Phrase;

/// The page that says who works with the child, and what each of them is for.
public enum People implements Phrase {
    TITLE,
    LEAD,
    NOBODY,
    ME_TOO,
    DOES,
    DOES_NOT,
    CALL,
    WRITE,
    WHEN,
    UNTIL,
    ASK_TO_SEE,
    REVIEWING_OFFICER,
    REVIEWING_OFFICER_DOES,
    REVIEWING_OFFICER_DOES_NOT,
    STANDS_IN,
    STANDS_IN_DOES,
    STANDS_IN_DOES_NOT,
    SOCIAL_WORKER,
    SOCIAL_WORKER_DOES,
    SOCIAL_WORKER_DOES_NOT,
    PERSONAL_ADVISER,
    PERSONAL_ADVISER_DOES,
    PERSONAL_ADVISER_DOES_NOT,
    SEES_YOU_BY,
    PLAN_AGAIN_BY,
    ADVOCATE,
    ADVOCATE_DOES,
    ADVOCATE_DOES_NOT,
    INDEPENDENT_VISITOR,
    INDEPENDENT_VISITOR_DOES,
    INDEPENDENT_VISITOR_DOES_NOT,
    CARER,
    CARER_DOES,
    CARER_DOES_NOT,
    KEYWORKER,
    KEYWORKER_DOES,
    KEYWORKER_DOES_NOT,
    TEACHER,
    TEACHER_DOES,
    TEACHER_DOES_NOT,
    NURSE,
    NURSE_DOES,
    NURSE_DOES_NOT,
    DOCTOR,
    DOCTOR_DOES,
    DOCTOR_DOES_NOT,
    THERAPIST,
    THERAPIST_DOES,
    THERAPIST_DOES_NOT,
    GUARDIAN,
    GUARDIAN_DOES,
    GUARDIAN_DOES_NOT,
    SOLICITOR,
    SOLICITOR_DOES,
    SOLICITOR_DOES_NOT;

    /// Who somebody is: "Your social worker".
    public static People who(MyPerson.As as) {
        return valueOf(as.name());
    }

    /// What they do.
    public static People does(MyPerson.As as) {
        return valueOf(as + "_DOES");
    }

    /// What they do not do, so that nobody is asked in vain.
    public static People doesNot(MyPerson.As as) {
        return valueOf(as + "_DOES_NOT");
    }
}
