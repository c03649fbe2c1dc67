package org.heard.ssda903.check.unaccompanied;

import org.heard.ssda903.check.Rule;

final class Rule303 {
    /// Who stands in the table has the status, so no file can fail this; it stands here because it is a
    /// check of every year.
    static final Rule RULE = Rule.of(
            "303",
            "A day is given on which the child ceased to be unaccompanied and seeking asylum; they are not said to have"
                    + " been.",
            "Return the child as unaccompanied, or take the day out.",
            Status.FIELDS,
            (child, found) -> {
                if (child.isUnaccompanied()) {
                    return;
                }
                for (var row : child.unaccompanied()) {
                    if (!row.ceased().isBlank()) {
                        found.at(row);
                        found.at(child.headers());
                    }
                }
            });

    private Rule303() {}
}
