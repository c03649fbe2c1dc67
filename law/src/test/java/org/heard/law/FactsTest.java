package org.heard.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Facts are what was said, in the order it happened.
class FactsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LATER = DAY.plusDays(30);

    @Test
    void a_changed_copy_keeps_everything_that_was_not_changed() {
        var home = new Home(Home.Kind.CHILDRENS_HOME, DAY, null);
        var facts = whole().home(home).build();
        var copy = facts.toBuilder().build();
        assertThat(copy.birthDate()).isNotNull().isEqualTo(facts.birthDate());
        assertThat(copy.carePeriods()).isEqualTo(facts.carePeriods());
        assertThat(copy.placements()).isEqualTo(facts.placements());
        assertThat(copy.legalStatuses()).isEqualTo(facts.legalStatuses());
        assertThat(copy.reviews()).isEqualTo(facts.reviews());
        assertThat(copy.iroAppointments()).isEqualTo(facts.iroAppointments());
        assertThat(copy.stays()).isEqualTo(facts.stays());
        assertThat(copy.disputes()).isEqualTo(facts.disputes());
        assertThat(copy.complaints()).isEqualTo(facts.complaints());
        assertThat(copy.home()).isEqualTo(home);
        assertThat(copy.dates(FactKind.STATUTORY_VISIT).items()).containsExactly(DAY, LATER);
        assertThat(copy.dates(FactKind.DIED)).isEqualTo(Held.notHeld());
        assertThat(facts.toBuilder().birthDate(null).build().birthDate()).isNull();
    }

    @Test
    void whatever_order_they_are_given_in_they_are_held_in_the_order_they_happened() {
        var facts = whole().build();
        assertThat(facts.carePeriods().items()).extracting(CarePeriod::began).containsExactly(DAY, LATER);
        assertThat(facts.placements().items()).extracting(Placement::began).containsExactly(DAY, LATER);
        assertThat(facts.legalStatuses().items()).extracting(LegalStatus::began).containsExactly(DAY, LATER);
        assertThat(facts.reviews().items())
                .extracting(CompletedReview::completedOn)
                .containsExactly(DAY, LATER);
        assertThat(facts.iroAppointments().items())
                .extracting(IroAppointment::from)
                .containsExactly(DAY, LATER);
        assertThat(facts.stays().items()).extracting(Stay::from).containsExactly(DAY, LATER);
        assertThat(facts.disputes().items()).extracting(Dispute::raised).containsExactly(DAY, LATER);
        assertThat(facts.complaints().items()).extracting(Complaint::made).containsExactly(DAY, LATER);
    }

    @Test
    void what_ran_on_a_day_is_the_last_that_had_begun_and_not_ended() {
        var facts = Facts.about(null)
                .carePeriods(
                        Held.complete(List.of(CarePeriod.began(DAY).ended(LATER), CarePeriod.began(LATER.plusDays(5)))))
                .placements(Held.complete(List.of(
                        Placement.of(PlacementKind.FOSTER, DAY).ended(LATER),
                        Placement.of(PlacementKind.CHILDRENS_HOME, LATER.plusDays(5)))))
                .legalStatuses(Held.complete(List.of(
                        LegalStatus.of(LegalStatusKind.INTERIM_CARE_ORDER, DAY).ended(LATER),
                        LegalStatus.of(LegalStatusKind.FULL_CARE_ORDER, LATER.plusDays(5)))))
                .build();
        assertThat(facts.carePeriodOn(DAY.minusDays(1))).isNull();
        assertThat(facts.carePeriodOn(LATER))
                .isEqualTo(facts.carePeriods().items().getFirst());
        assertThat(facts.carePeriodOn(LATER.plusDays(1))).isNull();
        assertThat(facts.placementOn(DAY)).isEqualTo(facts.placements().items().getFirst());
        assertThat(facts.placementOn(LATER))
                .as("on that day the next has begun")
                .isNull();
        assertThat(facts.placementOn(LATER.plusDays(5)))
                .isEqualTo(facts.placements().items().getLast());
        assertThat(facts.legalStatusOn(LATER.minusDays(1)))
                .isEqualTo(facts.legalStatuses().items().getFirst());
        assertThat(facts.legalStatusOn(LATER)).isNull();
        assertThat(facts.legalStatusOn(LATER.plusDays(6)))
                .isEqualTo(facts.legalStatuses().items().getLast());
    }

    @Test
    void what_is_more_than_a_date_cannot_be_told_as_one() {
        assertThatThrownBy(() -> Facts.about(null).dates(FactKind.REVIEWS, Held.notHeld()))
                .hasMessage("REVIEWS is more than a date");
        assertThat(FactKind.PLACEMENT_DISTANCE.isDatedAct()).isFalse();
        assertThat(FactKind.IRO_MANAGER_TOLD.isDatedAct()).isTrue();
        assertThat(FactKind.DIED.isDatedAct()).isTrue();
    }

    @Test
    void a_stay_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> new Stay(LATER, DAY, "same"))
                .hasMessage("A stay cannot end before it begins: 2026-04-01");
        assertThat(new Stay(DAY, DAY, "same").to()).isEqualTo(DAY);
    }

    private static Facts.Builder whole() {
        return Facts.about(BirthDate.stated(LocalDate.of(2015, 3, 10)))
                .carePeriods(Held.complete(
                        List.of(CarePeriod.began(LATER), CarePeriod.began(DAY).ended(DAY.plusDays(3)))))
                .placements(Held.complete(
                        List.of(Placement.of(PlacementKind.FOSTER, LATER), Placement.of(PlacementKind.FOSTER, DAY))))
                .legalStatuses(Held.complete(List.of(
                        LegalStatus.of(LegalStatusKind.FULL_CARE_ORDER, LATER),
                        LegalStatus.of(LegalStatusKind.INTERIM_CARE_ORDER, DAY))))
                .reviews(Held.complete(List.of(
                        CompletedReview.of(LATER, ReviewKind.ORDINARY), CompletedReview.of(DAY, ReviewKind.ADOPTION))))
                .iroAppointments(Held.complete(List.of(IroAppointment.from(LATER), IroAppointment.from(DAY))))
                .stays(Held.complete(List.of(new Stay(LATER, LATER, "same"), new Stay(DAY, DAY, "same"))))
                .disputes(Held.complete(List.of(dispute(LATER), dispute(DAY))))
                .complaints(Held.complete(List.of(Complaint.made("late", LATER), Complaint.made("early", DAY))))
                .dates(FactKind.STATUTORY_VISIT, Held.complete(List.of(LATER, DAY)));
    }

    private static Dispute dispute(LocalDate raised) {
        return new Dispute("contact", raised, null, List.of(), null, null);
    }
}
