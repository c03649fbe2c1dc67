package org.heard.law.childrenact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.Child;
import org.heard.law.Held;
import org.heard.law.IroAppointment;
import org.heard.law.LocalPolicy;
import org.heard.law.ReviewKind;
import org.heard.law.RuleBook;
import org.heard.law.Status;
import org.junit.jupiter.api.Test;

/// Children Act 1989, section 25A(1) to (3).
class AppointmentOfIroTest {

    @Test
    void an_iro_is_named_before_the_first_review() { // 25A(2)
        var child = Child.lookedAfterFrom("2026-01-05");
        assertThat(child.on("2026-02-02").line("IRO-1")).isEqualTo("2026-02-02 Open");
        assertThat(child.on("2026-02-03").line("IRO-1")).isEqualTo("2026-02-02 Overdue");
        assertThat(child.iroFrom("2026-01-12").on("2026-02-03").line("IRO-1")).isEqualTo("2026-02-02 MetOn");
    }

    @Test
    void an_iro_named_after_the_first_review_was_held_came_late() { // 25A(2)
        var child = Child.lookedAfterFrom("2026-01-05")
                .reviewed(ReviewKind.ORDINARY, "2026-01-20")
                .iroFrom("2026-01-21");
        assertThat(child.on("2026-02-03").line("IRO-1")).isEqualTo("2026-01-20 MetLate");
    }

    @Test
    void the_same_iro_on_return_is_there_from_the_first_day() {
        var child = Child.lookedAfterFrom("2026-01-05")
                .care(
                        CarePeriod.began(LocalDate.of(2025, 1, 6)).ended(LocalDate.of(2025, 9, 1)),
                        CarePeriod.began(LocalDate.of(2026, 1, 5)))
                .iroFrom("2025-01-08");
        assertThat(child.on("2026-01-06").status("IRO-1")).isEqualTo(new Status.MetOn(LocalDate.of(2026, 1, 5)));
    }

    @Test
    void a_vacancy_is_to_be_filled_as_soon_as_practicable_which_sets_no_day() { // 25A(3)
        var left = new IroAppointment(LocalDate.of(2026, 1, 8), LocalDate.of(2026, 3, 31));
        var facts = Child.lookedAfterFrom("2026-01-05").facts().toBuilder()
                .iroAppointments(Held.complete(List.of(left)))
                .build();
        var today = LocalDate.of(2026, 4, 2);
        var vacancy = RuleBook.current().duties(facts, LocalPolicy.defaults(), today).stream()
                .filter(duty -> duty.rule().id().value().equals("IRO-1a"))
                .toList();
        assertThat(vacancy).singleElement().satisfies(duty -> {
            assertThat(duty.due()).isNull();
            assertThat(duty.status(today)).isEqualTo(new Status.Open(null, 0));
        });
    }

    @Test
    void where_a_new_appointment_may_be_missing_it_is_not_known_whether_there_is_a_vacancy() { // 25A(3)
        var left = new IroAppointment(LocalDate.of(2026, 1, 8), LocalDate.of(2026, 3, 31));
        var facts = Child.lookedAfterFrom("2026-01-05").facts().toBuilder()
                .iroAppointments(
                        Held.completeBetween(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31), List.of(left)))
                .build();
        var today = LocalDate.of(2026, 4, 2);
        assertThat(RuleBook.current().duties(facts, LocalPolicy.defaults(), today))
                .filteredOn(duty -> duty.rule().id().value().equals("IRO-1a"))
                .singleElement()
                .satisfies(duty -> assertThat(duty.status(today).words())
                        .isEqualTo("cannot tell without who has been the child's IRO, and from when between 31 March"
                                + " 2026 and 2 April 2026"));
    }
}
