package org.heard.ssda903.check.header;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class Rule624 {
    /// One that was given last year and is blank now differs, unless it may not be given any more: in short breaks
    /// alone (399), and of a care leaver who was not looked after in the year (628).
    static final Rule RULE = Rule.of(
                    "624",
                    "The birth date of the mother's first child is not the one returned last year.",
                    "Enter last year's again, or correct it. If last year's return was wrong, say so when you submit.",
                    Fields.of(Table.HEADER, HeaderRow.MC_DOB),
                    (child, found) -> {
                        for (var before : child.lastHeaders()) {
                            for (var header : child.headers()) {
                                if (!before.motherOfChildBorn().isBlank()
                                        && !(header.motherOfChildBorn().isBlank() && isAskedNoMore(child))
                                        && !header.motherOfChildBorn().saysTheSameAs(before.motherOfChildBorn())) {
                                    found.at(header);
                                }
                            }
                        }
                    })
            .readingLast(Table.HEADER);

    private static boolean isAskedNoMore(ChildRows child) {
        return EpisodeKind.areShortBreaks(child.episodes()) || child.isCareLeaverNotLookedAfter();
    }

    private Rule624() {}
}
