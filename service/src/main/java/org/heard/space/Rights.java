package org.heard.space;

import java.util.Arrays;
import java.util.List;
import org.heard.plain.Phrase;
import org.heard.plain.Vital;

/// A child's rights in care, in our own words; where each stands in law: docs/law/childs-rights.md.
@Vital
public enum Rights implements Phrase {
    TITLE,
    INTRO,
    ASK,
    ADVOCATE,
    ADVOCATE_TEXT,
    HEARD,
    HEARD_TEXT,
    REVIEW,
    REVIEW_TEXT,
    COMPLAIN,
    COMPLAIN_TEXT,
    RECORD,
    RECORD_TEXT,
    FAMILY,
    FAMILY_TEXT,
    HEALTH,
    HEALTH_TEXT,
    SCHOOL,
    SCHOOL_TEXT,
    MONEY,
    MONEY_TEXT,
    GROWING_UP,
    GROWING_UP_TEXT;

    /// A right, by its name and what it says.
    public record Right(Rights name, Rights text) {}

    /// Each of them, in the order they are read.
    public static List<Right> all() {
        return Arrays.stream(values())
                .filter(one -> one.name().endsWith("_TEXT"))
                .map(text -> new Right(valueOf(text.name().replace("_TEXT", "")), text))
                .toList();
    }
}
