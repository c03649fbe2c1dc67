package org.heard.space;

import org.heard.plain.Phrase;
import org.heard.plain.Vital;

/// The page of the groups a child is in: what they want changed and what they were answered.
public enum Council implements Phrase {
    TITLE,
    LEAD,
    NONE,
    RAISE,
    RAISE_HINT,
    @Vital
    RAISE_WHO,
    RAISE_KNOWN,
    RAISE_MISSING,
    RAISE_LONG,
    SEND,
    SENT,
    WAITS,
    SHOWN_BY,
    SHOWN,
    NOT_SHOWN,
    AGREE,
    DISAGREE,
    VOTES,
    VOTED,
    REPLY_BY,
    REPLIED,
    OTHERS,
    MINE,
    PROBLEM
}
