package org.heard.ssda903.check.header;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class RuleEpi {
    /// Where no table Episodes is given, that is so of every child who is no care leaver.
    static final Rule RULE = Rule.of(
            "EPI",
            "The child is in the header, and has neither an episode nor a care leaver row.",
            "Add the child's episodes, or take the child out of the header.",
            Fields.of(Table.HEADER, HeaderRow.CHILD),
            (child, found) -> {
                for (var header : child.headers()) {
                    if (child.episodes().isEmpty() && child.careLeavers().isEmpty()) {
                        found.at(header);
                    }
                }
            });

    private RuleEpi() {}
}
