package org.heard.ssda903.check.reviews;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.ReviewRow;
import org.heard.ssda903.table.Table;

final class Rule440 {
    static final Rule RULE = Rule.of(
            "440",
            "The review says that the child was under four (PN0); they were four or older on that day.",
            "Say how they took part (PN1 to PN7), or correct the birth date or the day of the review.",
            Fields.of(Table.REVIEWS, ReviewRow.DOB, ReviewRow.REVIEW, ReviewRow.REVIEW_CODE),
            (child, found) -> {
                for (var review : child.reviews()) {
                    if (review.participation().is("PN0") && TookPart.wasFour(review)) {
                        found.at(review);
                    }
                }
            });

    private Rule440() {}
}
