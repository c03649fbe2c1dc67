package org.heard.madeup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A review given a reason for lateness was late, and one without was not (CPR 2010 reg 33, AAR 2005 reg 36).
class ReviewsKeepToTheClockTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final MadeUpAuthority MADE = MadeUpAuthority.generate(new Seed(21), new Size(800), TODAY);

    @Test
    void every_review_is_late_exactly_where_a_reason_says_so() {
        for (var child : MADE.children()) {
            for (var period : child.carePeriods()) {
                var reviews = child.reviews().stream()
                        .filter(r -> !r.heldOn().isBefore(period.began())
                                && (period.ended() == null || r.heldOn().isBefore(period.ended())))
                        .toList();
                if (period.episodes().stream().noneMatch(e -> e.legalStatus().equals("E1"))) {
                    check(child, period, reviews);
                }
            }
        }
    }

    private static void check(MadeUpChild child, CarePeriod period, List<Review> reviews) {
        var before = period.began();
        for (int i = 0; i < reviews.size(); i++) {
            var review = reviews.get(i);
            var due = i == 0 ? weekdaysAfter(before, 20) : before.plusMonths(i == 1 ? 3 : 6);
            // Holidays only move the first day later, by eight days at the very most.
            if (review.lateBecause() == null) {
                assertThat(review.heldOn()).as(child.number() + " " + review).isBeforeOrEqualTo(due);
            } else {
                assertThat(review.heldOn()).as(child.number() + " " + review).isAfter(i == 0 ? due.plusDays(7) : due);
            }
            assertThat(review.sittings()).isSorted().doesNotHaveDuplicates();
            assertThat(review.sittings().getLast()).isEqualTo(review.heldOn());
            before = review.heldOn();
        }
    }

    private static LocalDate weekdaysAfter(LocalDate day, int n) {
        var date = day;
        for (int left = n; left > 0; ) {
            date = date.plusDays(1);
            if (date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
                left--;
            }
        }
        return date;
    }
}
