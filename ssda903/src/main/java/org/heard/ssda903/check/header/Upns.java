package org.heard.ssda903.check.header;

import org.heard.ssda903.table.Cell;

/// Unique pupil numbers, and the codes that say why there is none.
final class Upns {
    private static final String TOO_YOUNG = "UN1";

    private Upns() {}

    static boolean isTooYoungForOne(Cell<String> upn) {
        return TOO_YOUNG.equals(upn.value());
    }

    /// Whether this year's contradicts last year's. A blank or a code may give way to a number, and a blank or UN1
    /// to one of UN2 to UN5; nothing else changes.
    static boolean contradict(Cell<String> now, Cell<String> before) {
        if (now.saysTheSameAs(before)) {
            return false;
        }
        boolean becameKnown = isNumber(now) && !isNumber(before);
        boolean becameClearer = isCode(now) && !isTooYoungForOne(now) && (before.isBlank() || isTooYoungForOne(before));
        return !becameKnown && !becameClearer;
    }

    private static boolean isCode(Cell<String> upn) {
        return upn.value() != null && upn.value().startsWith("UN");
    }

    /// Also one that cannot be read: another check says that.
    private static boolean isNumber(Cell<String> upn) {
        return !upn.isBlank() && !isCode(upn);
    }
}
