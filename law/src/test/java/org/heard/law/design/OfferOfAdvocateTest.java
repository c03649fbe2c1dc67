package org.heard.law.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.heard.law.Child;
import org.heard.law.Duty;
import org.heard.law.FactKind;
import org.heard.law.Placement;
import org.heard.law.PlacementKind;
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
}
