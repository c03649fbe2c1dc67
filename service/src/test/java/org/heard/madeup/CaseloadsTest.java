package org.heard.madeup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.heard.madeup.Appointment.Part;
import org.heard.madeup.Worker.Role;
import org.junit.jupiter.api.Test;

class CaseloadsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final MadeUpAuthority MADE = MadeUpAuthority.generate(new Seed(4), new Size(1000), TODAY);

    @Test
    void each_iro_holds_55_to_85_children_for_each_full_time_share() {
        var held = MADE.lookedAfter().stream()
                .flatMap(child -> child.findAppointment(Part.IRO, TODAY).stream())
                .collect(Collectors.groupingBy(Appointment::worker, Collectors.counting()));
        assertThat(held).hasSizeGreaterThan(12);
        held.forEach(
                (id, children) -> assertThat(children / MADE.workforce().get(id).fullTimeShare())
                        .as(id)
                        .isBetween(55.0, 85.0));
    }

    @Test
    void some_work_part_time_and_one_is_long_away_and_covered() {
        assertThat(MADE.workforce().list(Role.IRO, TODAY)).anyMatch(worker -> worker.fullTimeShare() < 1);
        assertThat(MADE.workforce().absences()).hasSize(1);
        var absence = MADE.workforce().absences().getFirst();
        var theirs = MADE.lookedAfter().stream()
                .filter(child -> child.findAppointment(Part.IRO, TODAY)
                        .filter(a -> a.worker().equals(absence.worker()))
                        .isPresent())
                .toList();
        assertThat(theirs)
                .isNotEmpty()
                .allMatch(child -> child.findAppointment(Part.COVERING_IRO, TODAY)
                        .filter(a -> a.worker().equals(absence.coveredBy()))
                        .isPresent());
    }

    @Test
    void a_few_children_have_no_iro_and_a_few_came_this_week() {
        assertThat(MADE.lookedAfter().stream()
                        .filter(child -> child.findAppointment(Part.IRO, TODAY).isEmpty())
                        .count())
                .isBetween(2L, 25L);
        assertThat(MADE.lookedAfter().stream()
                        .filter(child -> child.latestCarePeriod().began().isAfter(TODAY.minusDays(5))))
                .hasSizeBetween(2, 25);
    }

    @Test
    void every_child_looked_after_has_one_social_worker() {
        assertThat(MADE.lookedAfter())
                .allMatch(child -> child.appointments().stream()
                                .filter(a -> a.part() == Part.SOCIAL_WORKER && a.current(TODAY))
                                .count()
                        == 1);
    }

    @Test
    void the_smallest_authority_has_one_part_time_iro() {
        var smallest = MadeUpAuthority.generate(new Seed(4), new Size(32), TODAY);
        assertThat(smallest.lookedAfter()).hasSize(32);
        assertThat(smallest.workforce().list(Role.IRO, TODAY))
                .hasSize(1)
                .allMatch(worker -> worker.fullTimeShare() == 0.5);
        assertThat(smallest.workforce().list(Role.ADMINISTRATOR, TODAY)).hasSize(1);
        assertThat(smallest.workforce().list(Role.IRO_MANAGER, TODAY)).isNotEmpty();
        assertThat(smallest.workforce().list(Role.BUSINESS_SUPPORT, TODAY)).isNotEmpty();
    }
}
