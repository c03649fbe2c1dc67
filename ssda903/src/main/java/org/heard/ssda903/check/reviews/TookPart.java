package org.heard.ssda903.check.reviews;

import java.time.LocalDate;
import java.util.Optional;
import org.heard.ssda903.table.ReviewRow;

/// What a row says of a child at their review.
final class TookPart {
    private static final int ASKED_FROM = 4;

    private TookPart() {}

    static boolean says(ReviewRow review, String code) {
        return review.participation()
                .find()
                .filter(given -> given.code().equals(code))
                .isPresent();
    }

    /// Whether the child had turned four by the day of the review; empty where one of the two days is not known. Who is
    /// born on 29 February turns four on one.
    static Optional<Boolean> wasFour(ReviewRow review) {
        return review.born()
                .find()
                .flatMap(born -> review.held().find().map(held -> !held.isBefore(fourthBirthday(born))));
    }

    private static LocalDate fourthBirthday(LocalDate born) {
        return born.plusYears(ASKED_FROM);
    }
}
