package org.heard.law.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.BirthDate;
import org.heard.law.CarePeriod;
import org.heard.law.Duty;
import org.heard.law.FactKind;
import org.heard.law.Facts;
import org.heard.law.Held;
import org.heard.law.LocalPolicy;
import org.heard.law.RuleBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// How long records are kept: what the clause files cannot say.
class RecordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);

    @Test
    void an_adoption_record_is_kept_through_the_hundredth_anniversary_of_the_order() {
        var facts = Facts.about(null)
                .dates(FactKind.ADOPTION_ORDER_MADE, Held.some(List.of(LocalDate.of(2026, 1, 15))))
                .build();
        assertThat(RuleBook.current().duties(facts, LocalPolicy.defaults(), TODAY))
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.opens()).isEqualTo("2126-01-16");
                    assertThat(duty.due()).isNull();
                    assertThat(duty.status(TODAY).words()).isEqualTo("not before 16 January 2126");
                });
    }

    @Test
    void a_care_leaver_whose_birth_date_is_disputed_is_told_so() {
        var birth = new BirthDate(LocalDate.of(2007, 5, 1), BirthDate.Certainty.DISPUTED);
        assertThat(careLeaver(birth))
                .singleElement()
                .satisfies(duty -> assertThat(duty.note()).contains("which is disputed"));
        assertThat(careLeaver(BirthDate.stated(birth.date())))
                .singleElement()
                .satisfies(duty -> assertThat(duty.note()).isNull());
    }

    @Test
    void without_a_birth_date_no_day_is_made_up() {
        assertThat(careLeaver(null)).isEmpty();
    }

    private static List<Duty> careLeaver(@Nullable BirthDate birth) {
        var care = CarePeriod.began(LocalDate.of(2015, 1, 5)).ended(LocalDate.of(2025, 5, 1));
        var facts = Facts.about(birth)
                .carePeriods(Held.complete(List.of(care)))
                .dates(FactKind.PATHWAY_PLAN_MADE, Held.some(List.of(LocalDate.of(2023, 9, 1))))
                .build();
        return RuleBook.current().duties(facts, LocalPolicy.defaults(), TODAY).stream()
                .filter(duty -> duty.rule().id().value().equals("RET-3a"))
                .toList();
    }
}
