package org.heard.space;

import org.heard.participation.Knows;
import org.heard.plain.Phrase;

/// Whether a child knows who their IRO is, asked on their first page now and then.
public enum IroKnown implements Phrase {
    ASK,
    YES,
    NO,
    NOT_SURE,
    SKIPPED,
    IT_IS,
    NOBODY_YET,
    THANKS;

    public static IroKnown of(Knows answer) {
        return valueOf(answer.name());
    }
}
