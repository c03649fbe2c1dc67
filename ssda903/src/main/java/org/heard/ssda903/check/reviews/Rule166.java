package org.heard.ssda903.check.reviews;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.ReviewRow;
import org.heard.ssda903.table.Table;

final class Rule166 {
    static final Rule RULE = Rule.of(
            "166",
            "The day of the review is missing, or is no day.",
            "Enter the day the review was held, as dd/mm/yyyy; take the row out if there was none.",
            Fields.of(Table.REVIEWS, ReviewRow.REVIEW),
            (child, found) -> {
                for (var review : child.reviews()) {
                    if (review.held().find().isEmpty()) {
                        found.at(review);
                    }
                }
            });

    private Rule166() {}
}
