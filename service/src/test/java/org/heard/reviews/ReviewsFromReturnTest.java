package org.heard.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.reviews.ParticipationCode.PN1;
import static org.heard.reviews.ParticipationCode.PN6;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.chronicle.Chronicle;
import org.heard.law.ReviewKind;
import org.heard.reviews.ReviewsFromReturn.Difference;
import org.heard.reviews.ReviewsFromReturn.Reading;
import org.heard.reviews.ReviewsFromReturn.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a return says of reviews beside what people recorded here.
class ReviewsFromReturnTest extends HeardTest {
    private static final String RETURN = "SSDA903 return 2025-26";

    @Autowired
    private ReviewsFromReturn returned;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Chronicle chronicle;

    private ChildStory amira;
    private Actor feed;

    @BeforeEach
    void amira_is_looked_after() {
        amira = story.child("Amira").born("2014-03-02").enteredCare("2026-01-05", "C1", "U6");
        feed = Actor.system(story.organisation(), "Return read");
    }

    @Test
    void a_return_read_twice_changes_nothing_the_second_time() {
        assertThat(read("2026-02-02", PN1)).isEqualTo(new Reading(1, 0, 0, List.of()));
        assertThat(read("2026-02-02", PN1)).isEqualTo(new Reading(0, 0, 1, List.of()));
        assertThat(list()).singleElement().satisfies(review -> {
            assertThat(review.byHand()).isFalse();
            assertThat(review.source()).isEqualTo(RETURN);
            assertThat(review.kinds()).containsExactly(ReviewKind.NOT_STATED);
            assertThat(review.participation(null)).contains(PN1);
        });
        assertThat(here(() -> chronicle.list(amira.id(), 20)))
                .extracting(Chronicle.Line::what)
                .containsOnlyOnce("Read from SSDA903 return 2025-26: review of 2 February 2026");
    }

    @Test
    void a_later_return_may_change_what_an_earlier_one_said() {
        read("2026-02-02", PN1);
        assertThat(read("2026-02-02", PN6)).isEqualTo(new Reading(0, 1, 0, List.of()));
        assertThat(list().getFirst().returnedCode()).isEqualTo(PN6);
    }

    @Test
    void a_dry_run_says_what_would_happen_and_does_nothing() {
        assertThat(here(() -> returned.compare(List.of(row("2026-02-02", PN1)))))
                .isEqualTo(new Reading(1, 0, 0, List.of()));
        assertThat(list()).isEmpty();
    }

    @Test
    void what_a_person_recorded_here_stays_and_shows_as_a_difference() {
        amira.reviewedOn("2026-02-02", "PN1");
        assertThat(read("2026-02-02", PN1)).isEqualTo(new Reading(0, 0, 1, List.of()));
        assertThat(read("2026-02-02", PN6).differences())
                .containsExactly(new Difference.OtherCode(amira.id(), day("2026-02-02"), PN1, PN6));
        assertThat(list()).singleElement().satisfies(review -> {
            assertThat(review.byHand()).isTrue();
            assertThat(review.participation(day("2014-03-02"))).contains(PN1);
        });
    }

    @Test
    void a_day_close_to_one_recorded_here_is_not_taken_for_another_review() {
        amira.reviewedOn("2026-02-02", "PN1");
        assertThat(read("2026-02-05", PN1).differences())
                .containsExactly(new Difference.OtherDay(amira.id(), day("2026-02-02"), day("2026-02-05")));
        assertThat(read("2026-05-01", PN1).added()).isEqualTo(1);
        assertThat(list()).hasSize(2);
    }

    @Test
    void any_day_of_a_series_recorded_here_is_the_same_review() {
        var by = story.teller();
        var chair = new ReviewMeeting.Chair(by.person(), by.name());
        var series = new HoldReview(
                amira.id(),
                Set.of(ReviewKind.ORDINARY),
                List.of(
                        ReviewMeeting.held(day("2026-02-02"), ReviewMeeting.Mode.IN_PERSON, chair),
                        ReviewMeeting.held(day("2026-02-20"), ReviewMeeting.Mode.IN_PERSON, chair)),
                true,
                null,
                null,
                "");
        here(() -> reviews.hold(by, NOW, TODAY, series));
        assertThat(read("2026-02-02", PN1)).isEqualTo(new Reading(0, 0, 1, List.of()));
        assertThat(list()).hasSize(1);
    }

    @Test
    void what_a_person_records_takes_the_place_of_what_a_return_gave_for_that_day() {
        read("2026-02-02", PN6);
        amira.reviewedOn("2026-02-02", "PN1");
        assertThat(list()).singleElement().satisfies(review -> {
            assertThat(review.byHand()).isTrue();
            assertThat(review.participation(day("2014-03-02"))).contains(PN1);
            assertThat(review.returnedCode()).isEqualTo(PN6);
        });
    }

    @Test
    void a_review_withdrawn_here_does_not_come_back() {
        read("2026-02-02", PN1);
        var review = list().getFirst();
        here(() -> reviews.withdraw(story.teller(), NOW, TODAY, amira.id(), review.id(), 1, "It never took place"));
        assertThat(read("2026-02-02", PN1).differences())
                .containsExactly(new Difference.Withdrawn(amira.id(), day("2026-02-02")));
        assertThat(list()).isEmpty();
    }

    @Test
    void a_row_that_stands_twice_in_a_return_is_one_review() {
        assertThat(here(() ->
                        returned.read(feed, NOW, RETURN, List.of(row("2026-02-02", PN1), row("2026-02-02", PN1)))))
                .isEqualTo(new Reading(1, 0, 0, List.of()));
    }

    private Reading read(String on, ParticipationCode code) {
        return here(() -> returned.read(feed, NOW, RETURN, List.of(row(on, code))));
    }

    private Row row(String on, ParticipationCode code) {
        return new Row(amira.id(), day(on), code);
    }

    private List<Review> list() {
        return here(() -> reviews.list(story.teller(), TODAY, amira.id()));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
