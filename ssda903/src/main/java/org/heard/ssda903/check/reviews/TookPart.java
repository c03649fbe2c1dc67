package org.heard.ssda903.check.reviews;

import org.heard.ssda903.check.Aged;
import org.heard.ssda903.table.ReviewRow;

/// From which age a child is asked how they took part in their review. Where one of the two days is not
/// known, the child neither was four nor was under four.
final class TookPart {
    private static final int ASKED_FROM = 4;

    private TookPart() {}

    /// Whether the child had turned four by the day of the review.
    static boolean wasFour(ReviewRow review) {
        return Aged.atLeast(review.born(), ASKED_FROM, review.held());
    }

    /// Whether the child had still to turn four.
    static boolean wasUnderFour(ReviewRow review) {
        return Aged.under(review.born(), ASKED_FROM, review.held());
    }
}
