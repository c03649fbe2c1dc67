package org.heard.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.chronicle.Chronicle;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Entering, correcting and withdrawing by hand, over the real database.
class CareHistoryKeepingTest extends HeardTest {
    @Autowired
    private Children children;

    @Autowired
    private CareHistoryKeeping care;

    @Autowired
    private Chronicle chronicle;

    @Test
    void what_was_entered_reads_as_rows_of_the_return() {
        var amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .moved("2026-03-01", "U4")
                .statusChanged("2026-05-01", "C2")
                .leftCare("2026-06-01", "E4A");
        assertThat(rows(amira))
                .containsExactly(
                        "2026-01-05 S C1 U6 to 2026-03-01 X1 CARPL",
                        "2026-03-01 P C1 U4 to 2026-05-01 X1",
                        "2026-05-01 L C2 U4 to 2026-06-01 E4A");
        assertThat(history(amira).periods()).singleElement().satisfies(period -> {
            assertThat(period.ended()).isEqualTo("2026-06-01");
            assertThat(period.endReason()).isEqualTo("E4A");
        });
    }

    @Test
    void what_was_corrected_says_what_it_was_and_why() {
        var amira = story.child("Amira").enteredCare("2026-01-05", "C1", "U6").moved("2026-03-01", "K2");
        var moved = history(amira).episodes().getLast();
        var right = new CareCorrection(
                LocalDate.of(2026, 3, 3), "C1", "N1", new Placement("U4", "PR4", "ab1 2cd", ""), "", "CHILD");
        assertThat(correct(amira, moved, right, "The carer’s letter says so")).isInstanceOf(Kept.Done.class);
        assertThat(rows(amira)).containsExactly("2026-01-05 S C1 U6 to 2026-03-03 X1 CHILD", "2026-03-03 P C1 U4");
        assertThat(history(amira).episodes().getLast().placementPostcode()).isEqualTo("AB1 2CD");
        assertThat(here(() -> chronicle.list(amira.id(), 1))).singleElement().satisfies(line -> {
            assertThat(line.what())
                    .isEqualTo("Corrected: Moved on 1 March 2026 (now 3 March 2026; foster care, long term, "
                            + "was children’s home; private provider, was not recorded)");
            assertThat(line.why()).isEqualTo("The carer’s letter says so");
        });
    }

    @Test
    void nothing_is_put_right_or_taken_back_without_a_reason() {
        var amira = story.child("Amira").enteredCare("2026-01-05", "C1", "U6").moved("2026-03-01", "K2");
        var moved = history(amira).episodes().getLast();
        assertThat(correct(amira, moved, CareCorrection.of(moved, "OTHER"), " "))
                .isEqualTo(new Kept.Refused(new CareRefusal.ReasonMissing()));
        assertThat(here(() -> care.withdraw(story.teller(), NOW, TODAY, amira.id(), moved.id(), 1, "")))
                .isEqualTo(new Kept.Refused(new CareRefusal.ReasonMissing()));
        assertThat(rows(amira)).hasSize(2);
    }

    @Test
    void two_people_correcting_one_move_are_told_of_each_other() {
        var amira = story.child("Amira").enteredCare("2026-01-05", "C1", "U6").moved("2026-03-01", "K2");
        var moved = history(amira).episodes().getLast();
        here(() -> care.withdraw(story.teller(), NOW, TODAY, amira.id(), moved.id(), 1, "It never happened"));
        assertThat(correct(amira, moved, CareCorrection.of(moved, "CHILD"), "A slip"))
                .isInstanceOfSatisfying(
                        Kept.ChangedMeanwhile.class,
                        clash -> assertThat(clash.now().episodes()).hasSize(1));
    }

    @Test
    void an_ending_is_put_right_and_taken_back() {
        var amira = story.child("Amira").enteredCare("2026-01-05", "C1", "U6").leftCare("2026-03-01", "E4A");
        var ended = history(amira).periods().getFirst();
        assertThat(here(() -> care.correctEnding(
                        story.teller(),
                        NOW,
                        TODAY,
                        amira.id(),
                        ended.id(),
                        ended.version(),
                        new CareEntry.Ended(LocalDate.of(2026, 3, 2), "E4B"),
                        "Order of the court")))
                .isInstanceOf(Kept.Done.class);
        assertThat(rows(amira)).containsExactly("2026-01-05 S C1 U6 to 2026-03-02 E4B");
        var now = history(amira).periods().getFirst();
        here(() -> care.withdrawEnding(
                story.teller(), NOW, TODAY, amira.id(), now.id(), now.version(), "The child stayed"));
        assertThat(rows(amira)).containsExactly("2026-01-05 S C1 U6");
        assertThat(here(() -> chronicle.list(amira.id(), 2)))
                .extracting(Chronicle.Line::what)
                .containsExactly(
                        "Withdrawn: care ended on 2 March 2026: returned home, not as planned",
                        "Corrected: Care ended on 2 March 2026: returned home, not as planned, "
                                + "was 1 March 2026: returned home, as planned");
    }

    @Test
    void a_feed_is_told_whose_history_was_kept_by_hand_even_when_all_was_taken_back() {
        var amira = story.child("Amira").enteredCare("2026-01-05", "C1", "U6");
        var untouched = story.child("Tobias").id();
        var entry = history(amira).episodes().getFirst();
        here(() -> care.withdraw(story.teller(), NOW, TODAY, amira.id(), entry.id(), 1, "Another child"));
        assertThat(rows(amira)).isEmpty();
        assertThat(here(() -> care.listKeptByHand(Set.of(amira.id(), untouched))))
                .containsExactly(amira.id());
    }

    @Test
    void a_preview_writes_nothing() {
        var amira = story.child("Amira").enteredCare("2026-01-05", "C1", "U6");
        var moved = new CareEntry.Moved(LocalDate.of(2026, 3, 1), Placement.of("K2"), false, "CARPL");
        assertThat(here(() -> care.preview(story.teller(), TODAY, amira.id(), moved)))
                .isInstanceOfSatisfying(
                        Kept.Done.class,
                        done -> assertThat(done.history().episodes()).hasSize(2));
        assertThat(rows(amira)).hasSize(1);
    }

    @Test
    void codes_and_postcodes_that_nobody_knows_are_refused_by_field() {
        var amira = story.child("Amira");
        assertThat(began(amira, "X9", "U6", ""))
                .isEqualTo(new Kept.Refused(new CareRefusal.UnknownCode("legalStatus")));
        assertThat(began(amira, "V2", "H5", "")).isEqualTo(new Kept.Refused(new CareRefusal.UnknownCode("placement")));
        assertThat(began(amira, "V2", "U6", "12 Some Road"))
                .isEqualTo(new Kept.Refused(new CareRefusal.NoPostcode("homePostcode")));
        assertThat(began(amira, "V2", "P1", "m1 1ae")).isInstanceOf(Kept.Done.class);
        assertThat(history(amira).episodes().getFirst())
                .returns("M1 1AE", Episode::homePostcode)
                .returns("PR0", Episode::provider);
    }

    @Test
    void whoever_only_reads_enters_nothing() {
        var worker = story.person("Sam Worker", Role.SOCIAL_WORKER);
        var former = story.iro("Former Iro");
        var amira = story.child("Amira")
                .has(RelationKind.SOCIAL_WORKER, worker, "2026-01-05")
                .has(RelationKind.IRO, former, "2026-01-05", "2026-06-15");
        var entry = new CareEntry.Began(LocalDate.of(2026, 1, 5), "C1", "N1", Placement.of("U6"), "", null);
        for (var somebody : List.of(worker, former)) {
            assertThatThrownBy(() -> here(() -> care.enter(somebody, NOW, TODAY, amira.id(), entry)))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(rows(amira)).isEmpty();
    }

    private Kept began(ChildStory child, String legalStatus, String placement, String homePostcode) {
        return here(() -> care.enter(
                story.teller(),
                NOW,
                TODAY,
                child.id(),
                new CareEntry.Began(
                        LocalDate.of(2026, 1, 5), legalStatus, "N1", Placement.of(placement), homePostcode, null)));
    }

    private Kept correct(ChildStory child, Episode wrong, CareCorrection right, String reason) {
        return here(
                () -> care.correct(story.teller(), NOW, TODAY, child.id(), wrong.id(), wrong.version(), right, reason));
    }

    private List<String> rows(ChildStory child) {
        return history(child).episodes().stream().map(CareSequenceTest::row).toList();
    }

    private CareHistory history(ChildStory child) {
        return here(() -> children.history(story.teller(), child.id(), TODAY));
    }
}
