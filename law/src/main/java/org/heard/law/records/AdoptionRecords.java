package org.heard.law.records;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Instrument;
import org.heard.law.Interval;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// How long an adoption agency keeps what it knows about an adoption: 100 years from the order (regulation 6).
///
/// The regulations are those for adoptions on or after 30 December 2005; an earlier order starts nothing here.
final class AdoptionRecords implements Regulation {
    private static final LocalDate FIRST_ADOPTION = LocalDate.of(2005, 12, 30);

    static final Rule RET_4 = Rule.condition(
                    "RET-4",
                    "Adoption record need no longer be kept, unless held",
                    "The record of your adoption must be kept safe for you",
                    Confidence.B,
                    Citation.regulation(Instrument.ADOPTION_INFORMATION_REGULATIONS, "6"))
            .within(Interval.years(100))
            .says("What an adoption agency keeps about an adoption it keeps for 100 years from the adoption order. This"
                    + " is the law for adoptions on or after 30 December 2005.")
            .exceptions("adopted before 30 December 2005: other regulations", "held for an inquiry or a claim: longer")
            .evidence("the day of the adoption order")
            .needs(FactKind.ADOPTION_ORDER_MADE)
            .inForce(FIRST_ADOPTION, null);

    @Override
    public List<Rule> rules() {
        return List.of(RET_4);
    }

    @Override
    public void apply(DutySheet sheet) {
        var orders = sheet.facts().dates(FactKind.ADOPTION_ORDER_MADE).items();
        if (orders.isEmpty() || orders.getLast().isBefore(FIRST_ADOPTION)) return;
        var order = orders.getLast();
        sheet.duty(RET_4, FactKind.ADOPTION_ORDER_MADE.event(), order)
                .opens(Records.throughAnniversary(sheet.limit(RET_4, order)))
                .add();
    }
}
