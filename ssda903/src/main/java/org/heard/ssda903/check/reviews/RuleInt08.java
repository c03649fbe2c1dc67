package org.heard.ssda903.check.reviews;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.ReviewRow;
import org.heard.ssda903.table.Table;

final class RuleInt08 {
    static final Rule RULE = Rule.of(
                    "INT08",
                    "A review is returned for a child who is not in the header.",
                    "Add the child to the header, or correct the number, or take the review out.",
                    Fields.of(Table.REVIEWS, ReviewRow.CHILD),
                    (child, found) -> {
                        if (child.headers().isEmpty()) {
                            found.at(child.reviews());
                        }
                    })
            .reading(Table.HEADER);

    private RuleInt08() {}
}
