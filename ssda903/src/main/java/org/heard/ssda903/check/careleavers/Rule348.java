package org.heard.ssda903.check.careleavers;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.CareLeaverRow;
import org.heard.ssda903.table.Table;

final class Rule348 {
    static final Rule RULE = Rule.of(
                    "348",
                    "Last year the care leaver was returned as having died, and this year they are not.",
                    "Enter DIED, or say when you submit that last year's return was wrong.",
                    Fields.of(Table.OC3, CareLeaverRow.IN_TOUCH),
                    (child, found) -> {
                        for (var before : child.lastCareLeavers()) {
                            for (var leaver : child.careLeavers()) {
                                if (before.inTouch().is("DIED")
                                        && !leaver.inTouch().is("DIED")) {
                                    found.at(leaver);
                                }
                            }
                        }
                    })
            .readingLast(Table.OC3);

    private Rule348() {}
}
