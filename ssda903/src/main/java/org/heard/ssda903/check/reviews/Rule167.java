package org.heard.ssda903.check.reviews;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.ReviewRow;
import org.heard.ssda903.table.Table;

final class Rule167 {
    static final Rule RULE = Rule.of(
            "167",
            "How the child took part in the review is missing, or is none of the codes.",
            "Enter PN0 for a child under four, or the one of PN1 to PN7 that says how they took part.",
            Fields.of(Table.REVIEWS, ReviewRow.REVIEW_CODE),
            (child, found) -> {
                for (var review : child.reviews()) {
                    var code = review.participation().find();
                    if (code.isEmpty() || !code.get().validIn(child.year())) {
                        found.at(review);
                    }
                }
            });

    private Rule167() {}
}
