package org.heard.law.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.BirthDate;
import org.heard.law.CarePeriod;
import org.heard.law.Complaint;
import org.heard.law.Dispute;
import org.heard.law.Duty;
import org.heard.law.Facts;
import org.heard.law.Held;
import org.heard.law.LocalPolicy;
import org.heard.law.RuleBook;
import org.heard.law.Standing;
import org.heard.law.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// SI 2006/1738: what the clause files cannot say of complaints.
class ComplaintsTest {
    private static final LocalDate MADE = LocalDate.of(2026, 1, 5);
    private static final LocalDate LONG_AFTER = LocalDate.of(2026, 12, 1);

    @Test
    void a_complaint_of_which_not_everything_is_held_is_never_called_late() {
        var investigated = new Complaint(
                "food", MADE, Complaint.Extended.NONE, null, null, MADE.plusDays(60), null, null, null, null, null);
        for (var held : List.of(
                Held.some(List.of(Complaint.made("food", MADE))),
                Held.some(List.of(investigated)),
                Held.completeBetween(MADE.minusYears(1), MADE.plusDays(100), List.of(investigated)))) {
            assertThat(asked(held, LONG_AFTER))
                    .isNotEmpty()
                    .noneSatisfy(duty -> assertThat(duty.status(LONG_AFTER)).isInstanceOf(Status.Overdue.class));
        }
        assertThat(asked(Held.some(List.of(Complaint.made("food", MADE))), LONG_AFTER))
                .singleElement()
                .satisfies(duty ->
                        assertThat(duty.status(LONG_AFTER).words()).isEqualTo("cannot tell without complaints made"));
    }

    @Test
    void a_day_on_the_record_is_proof_even_where_the_record_has_gaps() {
        var late = new Complaint(
                "food", MADE, Complaint.Extended.NONE, MADE.plusDays(20), null, null, null, null, null, null, null);
        assertThat(only(asked(Held.some(List.of(late)), LONG_AFTER), "CMP-2a").status(LONG_AFTER))
                .isEqualTo(new Status.MetLate(MADE.plusDays(20), 6));
    }

    @Test
    void the_panels_limits_are_soft_and_say_so() {
        var reported = new Complaint(
                "food",
                MADE,
                Complaint.Extended.NONE,
                null,
                null,
                null,
                null,
                MADE.plusDays(100),
                MADE.plusDays(120),
                MADE.plusDays(124),
                null);
        var duties = asked(Held.complete(List.of(reported)), LONG_AFTER);
        for (var id : List.of("CMP-5b", "CMP-5c")) {
            assertThat(only(duties, id).note()).contains("as soon after it as is reasonably practicable");
        }
        assertThat(only(duties, "CMP-4").note()).isNull();
    }

    @Test
    void the_names_of_complaints_tell_their_duties_apart() {
        var both = Held.complete(List.of(Complaint.made("food", MADE), Complaint.made("bedtime", MADE)));
        assertThat(asked(both, MADE))
                .extracting(Duty::key)
                .containsExactly("CMP-2a/2026-01-05/food", "CMP-2a/2026-01-05/bedtime");
    }

    @Test
    void a_stage_that_ended_without_an_answer_says_so() {
        var went = new Complaint(
                "food",
                MADE,
                Complaint.Extended.NONE,
                null,
                null,
                MADE.plusDays(9),
                null,
                MADE.plusDays(30),
                null,
                null,
                null);
        var duties = asked(Held.complete(List.of(went)), LONG_AFTER);
        assertThat(only(duties, "CMP-2a").note()).contains("went on to an investigation");
        assertThat(only(duties, "CMP-3a").note()).contains("went on to a panel");
        assertThat(only(asked(Held.complete(List.of(Complaint.made("food", MADE))), LONG_AFTER), "CMP-2a")
                        .note())
                .isNull();
    }

    @Test
    void a_dispute_beside_a_complaint_is_linked_with_it() {
        assertThat(iroTold(null, MADE.plusDays(1)).note()).isNull();
        assertThat(iroTold(MADE.minusDays(20), null).note()).contains("linked");
        assertThat(iroTold(MADE.minusDays(20), MADE).note()).contains("linked");
        assertThat(iroTold(MADE.minusDays(20), MADE.minusDays(1)).note()).isNull();
        assertThat(iroTold(LONG_AFTER.plusDays(1), null).note()).isNull();
    }

    @Test
    void what_the_handbook_asks_is_never_called_law() {
        for (var rule : new ComplaintsAndTheIro().rules()) {
            assertThat(rule.standing()).isEqualTo(Standing.HANDBOOK);
        }
    }

    private static Duty iroTold(@Nullable LocalDate raised, @Nullable LocalDate resolved) {
        var facts = Facts.about(BirthDate.stated(LocalDate.of(2015, 3, 10)))
                .carePeriods(Held.complete(List.of(CarePeriod.began(MADE.minusYears(1)))))
                .complaints(Held.complete(List.of(Complaint.made("food", MADE))));
        if (raised != null) {
            facts.disputes(Held.complete(List.of(new Dispute("plan", raised, null, List.of(), resolved, null))));
        }
        return only(RuleBook.current().duties(facts.build(), LocalPolicy.defaults(), LONG_AFTER), "CMP-1");
    }

    private static List<Duty> asked(Held<Complaint> complaints, LocalDate today) {
        var facts = Facts.about(BirthDate.stated(LocalDate.of(2015, 3, 10)))
                .complaints(complaints)
                .build();
        return RuleBook.current().duties(facts, LocalPolicy.defaults(), today);
    }

    private static Duty only(List<Duty> duties, String rule) {
        return duties.stream()
                .filter(duty -> duty.rule().id().value().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
