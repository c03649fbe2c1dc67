package org.heard.ssda903.check.header;

import java.util.List;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.CareLeaverRow;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class Rule165 {
    /// It is asked of girls with an episode in the year other than short breaks (V3, V4). The child's care
    /// leaver row is pointed at too: who has one and no episode may leave it blank.
    static final Rule RULE = Rule.of(
                    "165",
                    "Whether the child is a mother is missing, is not 0 or 1, or is given for a boy.",
                    "Enter 0 (no) or 1 (yes) for every girl looked after in the year, and leave it blank for boys.",
                    List.of(
                            Fields.of(Table.HEADER, HeaderRow.MOTHER, HeaderRow.SEX),
                            Fields.of(Table.OC3, CareLeaverRow.IN_TOUCH, CareLeaverRow.ACTIV, CareLeaverRow.ACCOM)),
                    (child, found) -> {
                        for (var header : child.headers()) {
                            if (Motherhood.isWrong(header, child)) {
                                found.at(header);
                                found.at(child.careLeavers());
                            }
                        }
                    })
            .reading(Table.EPISODES);

    private Rule165() {}
}
