package org.heard.space;

import org.heard.plain.Phrase;
import org.heard.plain.Vital;

/// The pages that get a child somebody on their side.
@Vital
public enum Side implements Phrase {
    TITLE,
    LEAD,
    RING,
    FORM,
    ASK_ADVOCATE,
    ASK_SEE,
    ASK_SEE_SOMEBODY,
    ASK_COMPLAINT,
    RING_COMPLAINTS,
    CHILDLINE,
    CHILDLINE_WHAT,
    ASKED,
    ADVOCATE_TITLE,
    ADVOCATE_WHAT,
    ADVOCATE_WHO,
    SEE_TITLE,
    SEE_WHAT,
    SEE_WHO,
    COMPLAINT_TITLE,
    COMPLAINT_WHAT,
    COMPLAINT_WHO,
    NO_REASON,
    REACH,
    REACH_HINT,
    REACH_MISSING,
    REACH_LONG,
    HIDE,
    SEND,
    BACK,
    SENT_ADVOCATE,
    SENT_SEE,
    SENT_COMPLAINT,
    NOWHERE,
    WAITS,
    ON_ITS_WAY,
    LEFT_ON,
    REACH_BY,
    REACH_LATE,
    NOT_LEFT,
    NOT_LEFT_RING,
    SAID,
    WHAT_ADVOCATE,
    WHAT_SEE,
    WHAT_COMPLAINT,
    PROBLEM
}
