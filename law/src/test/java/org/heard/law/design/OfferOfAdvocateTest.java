package org.heard.law.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.Child;
import org.heard.law.Duty;
import org.heard.law.FactKind;
import org.heard.law.Held;
import org.heard.law.LocalPolicy;
import org.heard.law.Placement;
import org.heard.law.PlacementKind;
import org.heard.law.ReviewKind;
import org.heard.law.RuleBook;
import org.heard.law.Standing;
import org.junit.jupiter.api.Test;

/// ADV-7: this service's design, not the law of England.
class OfferOfAdvocateTest {

    @Test
    void an_advocate_is_offered_on_entry_and_again_on_a_move() {
        var asked = Child.lookedAfterFrom("2026-01-05")
                .placed(
                        Placement.of(PlacementKind.FOSTER, LocalDate.of(2026, 1, 5))
                                .ended(LocalDate.of(2026, 3, 2)),
                        Placement.of(PlacementKind.FOSTER, LocalDate.of(2026, 3, 2)))
                .did(FactKind.ADVOCACY_OFFERED, "2026-01-08")
                .on("2026-03-03");
        assertThat(asked.list("ADV-7"))
                .extracting(Duty::due)
                .map(String::valueOf)
                .containsExactly("2026-01-12", "2026-03-09");
        assertThat(asked.line("ADV-7")).isEqualTo("2026-03-09 Open");
        assertThat(asked.get("ADV-7").rule().standing()).isEqualTo(Standing.DESIGN);
    }

    @Test
    void each_sort_of_event_has_one_line_and_an_offer_ends_them_all() {
        var child = Child.lookedAfterFrom("2026-01-05")
                .born("2010-02-05")
                .placed(
                        Placement.of(PlacementKind.FOSTER, LocalDate.of(2026, 1, 5))
                                .ended(LocalDate.of(2026, 2, 2)),
                        Placement.of(PlacementKind.FOSTER, LocalDate.of(2026, 2, 2)))
                .reviewed(ReviewKind.ORDINARY, "2026-01-20", "2026-02-03")
                .did(FactKind.MISSING_EPISODE, "2026-01-26", "2026-02-04");
        assertThat(child.on("2026-02-06").list("ADV-7"))
                .extracting(duty -> duty.trigger().words())
                .containsExactly("became looked after", "moved placement", "was reviewed", "went missing", "turned 16");
        child.did(FactKind.ADVOCACY_OFFERED, "2026-02-05");
        assertThat(child.on("2026-02-06").list("ADV-7"))
                .extracting(duty -> duty.trigger().words())
                .containsExactly("became looked after");
    }

    @Test
    void the_later_of_an_offer_and_a_refusal_ends_what_came_before_it() {
        var child = Child.lookedAfterFrom("2026-01-05").did(FactKind.MISSING_EPISODE, "2026-02-04");
        child.did(FactKind.ADVOCACY_REFUSED, "2026-01-20").did(FactKind.ADVOCACY_OFFERED, "2026-02-10");
        assertThat(child.on("2026-02-20").list("ADV-7")).hasSize(1);
        child.did(FactKind.ADVOCACY_REFUSED, "2026-02-10").did(FactKind.ADVOCACY_OFFERED, "2026-01-20");
        assertThat(child.on("2026-02-20").list("ADV-7")).hasSize(1);
        child.did(FactKind.ADVOCACY_REFUSED, "2026-01-21").did(FactKind.ADVOCACY_OFFERED, "2026-01-20");
        assertThat(child.on("2026-02-20").list("ADV-7")).hasSize(2);
    }

    @Test
    void an_offer_may_have_been_made_in_days_that_are_not_held() {
        var facts = Child.lookedAfterFrom("2026-01-05").did(FactKind.MISSING_EPISODE, "2026-02-02").facts().toBuilder()
                .dates(FactKind.ADVOCACY_OFFERED, Held.some(List.of(LocalDate.of(2026, 1, 8))))
                .build();
        var today = LocalDate.of(2026, 2, 20);
        assertThat(RuleBook.current().duties(facts, LocalPolicy.defaults(), today))
                .filteredOn(duty -> duty.rule().id().value().equals("ADV-7"))
                .extracting(duty -> duty.status(today).getClass().getSimpleName())
                .containsExactly("MetOn", "CannotTell");
    }
}
