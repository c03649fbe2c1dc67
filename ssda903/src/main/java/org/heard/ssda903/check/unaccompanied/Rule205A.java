package org.heard.ssda903.check.unaccompanied;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class Rule205A {
    /// Only a day in the year before says why the child stands in the table no more; a care leaver who was not looked
    /// after in the year may not (1014).
    static final Rule RULE = Rule.of(
                    "205A",
                    "Last year the child was unaccompanied and seeking asylum, this year they are not in UASC, and no"
                            + " day of last year is given on which that ceased.",
                    "Add the child to UASC with the day on which the status ceased or will cease, or put last year right.",
                    Fields.of(Table.HEADER, HeaderRow.CHILD),
                    (child, found) -> {
                        if (child.isUnaccompanied() || child.headers().isEmpty()) {
                            return;
                        }
                        if (child.isCareLeaverNotLookedAfter()) {
                            return;
                        }
                        for (var before : child.lastUnaccompanied()) {
                            var ceased = before.ceased().value();
                            if (Status.isKnown(before)
                                    && (ceased == null
                                            || !child.year().previous().contains(ceased))) {
                                found.at(child.headers());
                            }
                        }
                    })
            .reading(Table.UASC)
            .readingLast(Table.UASC, Table.HEADER);

    private Rule205A() {}
}
