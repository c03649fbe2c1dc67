package org.heard.ssda903.check;

import org.heard.ssda903.Code;
import org.heard.ssda903.table.Cell;

/// The codes of a child's sex, 1 and 2 up to 2023/24 and M, F and U since.
public final class Sexes {
    private Sexes() {}

    public static boolean isMale(Cell<Code> sex) {
        return sex.isOneOf("M", "1");
    }

    public static boolean isFemale(Cell<Code> sex) {
        return sex.isOneOf("F", "2");
    }

    public static boolean areSame(Cell<Code> one, Cell<Code> other) {
        return (isMale(one) && isMale(other)) || (isFemale(one) && isFemale(other)) || one.saysTheSameAs(other);
    }
}
