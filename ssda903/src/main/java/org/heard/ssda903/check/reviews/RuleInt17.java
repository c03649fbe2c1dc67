package org.heard.ssda903.check.reviews;

import java.util.List;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.ReviewRow;
import org.heard.ssda903.table.Table;

final class RuleInt17 {
    static final Rule RULE = Rule.of(
            "INT17",
            "The birth date beside a review is not the one in the header.",
            "Correct whichever is wrong: a child has one birth date in the return.",
            List.of(Fields.of(Table.HEADER, HeaderRow.DOB), Fields.of(Table.REVIEWS, ReviewRow.DOB)),
            (child, found) -> {
                for (var header : child.headers()) {
                    for (var review : child.reviews()) {
                        if (!header.born().find().equals(review.born().find())) {
                            found.at(header);
                            found.at(review);
                        }
                    }
                }
            });

    private RuleInt17() {}
}
