package org.heard.ssda903.check.reviews;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.ReviewRow;
import org.heard.ssda903.table.Table;

final class Rule441 {
    static final Rule RULE = Rule.of(
            "441",
            "The review says how the child took part; they were under four on that day.",
            "Enter PN0, or correct the birth date or the day of the review.",
            Fields.of(Table.REVIEWS, ReviewRow.DOB, ReviewRow.REVIEW, ReviewRow.REVIEW_CODE),
            (child, found) -> {
                for (var review : child.reviews()) {
                    if (review.participation().value() != null
                            && !review.participation().is("PN0")
                            && TookPart.wasUnderFour(review)) {
                        found.at(review);
                    }
                }
            });

    private Rule441() {}
}
