package org.heard.ssda903.problem;

import java.util.Locale;

/// What sort of problem it is; a name that does not change when its words do.
public enum ProblemCode {
    // what was given
    NOTHING_GIVEN,
    CANNOT_BE_OPENED,
    EMPTY_FILE,
    NOT_A_CSV,
    DAMAGED_XML,
    WRONG_ENCODING,
    TOO_LARGE,
    TOO_MANY_FILES,
    ZIP_BOMB,
    ZIP_OVERLAP,
    ZIP_IN_ZIP,
    ZIP_LINK,
    ZIP_PATH,
    ZIP_ENCRYPTED,
    ZIP_DAMAGED,
    LINK,
    PASSED_OVER,
    // what a file holds
    WRONG_SEPARATOR,
    TOO_MANY_COLUMNS,
    TOO_MANY_ROWS,
    REPEATED_COLUMN,
    UNKNOWN_TABLE,
    MISSING_COLUMN,
    EXTRA_COLUMN,
    NOT_COLLECTED,
    REPEATED_TABLE,
    MISSING_TABLE,
    NO_ROWS,
    EMPTY_ROWS,
    MORE_PROBLEMS,
    // what a row holds
    UNCLOSED_QUOTE,
    WRONG_NUMBER_OF_VALUES,
    TOO_LONG,
    UNREADABLE_CHARACTERS,
    BLANK,
    UNREADABLE_DATE,
    UNKNOWN_CODE,
    CODE_NOT_THIS_YEAR,
    WRONG_SHAPE,
    CHILD_NUMBER_TOO_LONG,
    // values that do not fit each other
    AFTER_THE_YEAR,
    BEFORE_BIRTH,
    UNLIKELY_AGE,
    END_BEFORE_START,
    END_WITHOUT_REASON,
    REASON_WITHOUT_END,
    PARTICIPATION_AND_AGE,
    // rows that do not fit each other
    REPEATED_ROW,
    CONFLICTING_ROWS,
    NO_HEADER,
    HEADER_NOT_USED,
    DIFFERENT_BIRTH_DATE,
    EPISODES_OVERLAP,
    TWO_OPEN_EPISODES,
    ANOTHER_YEAR;

    /// As machines and links write it: `end-before-start`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
