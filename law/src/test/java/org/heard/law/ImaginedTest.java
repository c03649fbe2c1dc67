package org.heard.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is imagined changes the facts as it would if it happened, and says what it is.
class ImaginedTest {
    private static final LocalDate BEGAN = LocalDate.of(2025, 12, 19);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Facts facts = Facts.about(null)
            .carePeriods(Held.complete(List.of(CarePeriod.began(BEGAN))))
            .placements(Held.complete(List.of(
                    Placement.of(PlacementKind.FOSTER, BEGAN).ended(BEGAN.plusDays(20)),
                    Placement.of(PlacementKind.CHILDRENS_HOME, BEGAN.plusDays(20)))))
            .legalStatuses(Held.complete(List.of(
                    LegalStatus.of(LegalStatusKind.ACCOMMODATED_SECTION_20, BEGAN)
                            .ended(BEGAN.plusDays(40)),
                    LegalStatus.of(LegalStatusKind.INTERIM_CARE_ORDER, BEGAN.plusDays(40)))))
            .dates(FactKind.STATUTORY_VISIT, Held.complete(List.of(BEGAN)))
            .build();

    @Test
    void a_review() {
        var imagined = new Imagined.ReviewCompleted(DAY, ReviewKind.ORDINARY);
        assertThat(imagined.appliedTo(facts).reviews().items())
                .containsExactly(CompletedReview.of(DAY, ReviewKind.ORDINARY));
        assertThat(imagined.words()).isEqualTo("a review were completed on 2 March 2026");
    }

    @Test
    void an_act() {
        var imagined = new Imagined.Done(FactKind.STATUTORY_VISIT, DAY);
        assertThat(imagined.appliedTo(facts).dates(FactKind.STATUTORY_VISIT).items())
                .containsExactly(BEGAN, DAY);
        assertThat(imagined.words()).isEqualTo("the last visit was made on 2 March 2026");
    }

    @Test
    void a_move_ends_the_placement_that_runs_and_no_other() {
        var imagined = new Imagined.Moved(PlacementKind.WITH_PARENTS, DAY);
        assertThat(imagined.appliedTo(facts).placements().items())
                .containsExactly(
                        Placement.of(PlacementKind.FOSTER, BEGAN).ended(BEGAN.plusDays(20)),
                        Placement.of(PlacementKind.CHILDRENS_HOME, BEGAN.plusDays(20))
                                .ended(DAY),
                        Placement.of(PlacementKind.WITH_PARENTS, DAY));
        assertThat(imagined.words()).isEqualTo("the child moved on 2 March 2026");
    }

    @Test
    void a_legal_status_ends_the_one_that_runs_and_no_other() {
        var imagined = new Imagined.LegalStatusChanged(LegalStatusKind.FULL_CARE_ORDER, DAY);
        assertThat(imagined.appliedTo(facts).legalStatuses().items())
                .containsExactly(
                        LegalStatus.of(LegalStatusKind.ACCOMMODATED_SECTION_20, BEGAN)
                                .ended(BEGAN.plusDays(40)),
                        LegalStatus.of(LegalStatusKind.INTERIM_CARE_ORDER, BEGAN.plusDays(40))
                                .ended(DAY),
                        LegalStatus.of(LegalStatusKind.FULL_CARE_ORDER, DAY));
        assertThat(imagined.words()).isEqualTo("the legal status changed on 2 March 2026");
    }

    @Test
    void an_iro_and_another_first_day_of_care() {
        var appointed = new Imagined.IroAppointed(DAY);
        assertThat(appointed.appliedTo(facts).iroAppointments().items()).containsExactly(IroAppointment.from(DAY));
        assertThat(appointed.words()).isEqualTo("an IRO were appointed from 2 March 2026");
        var began = new Imagined.CareBegan(BEGAN.plusDays(3), DAY);
        assertThat(began.appliedTo(facts).carePeriods().items())
                .extracting(CarePeriod::began)
                .containsExactly(BEGAN.plusDays(3));
        assertThat(began.words()).isEqualTo("the child had become looked after on 22 December 2025");
        assertThat(Known.of(true)).isEqualTo(Known.YES);
        assertThat(Known.of(false)).isEqualTo(Known.NO);
    }
}
