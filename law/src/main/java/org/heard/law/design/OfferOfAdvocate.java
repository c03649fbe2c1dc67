package org.heard.law.design;

import static org.heard.law.LocalPolicy.Setting.ADVOCACY_OFFER_WORKING_DAYS;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Instrument;
import org.heard.law.MissingFact;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.Standing;

/// When a looked-after child is offered an advocate, and offered one again.
///
/// | Event                    | Offered within                                |
/// |--------------------------|-----------------------------------------------|
/// | becoming looked after    | 5 working days (the authority's own number)   |
/// | moving placement         | the same                                      |
/// | turning 16               | the same                                      |
///
/// Opting out by the child's own refusal is this service's design: it is not law in England.
final class OfferOfAdvocate implements Regulation {
    static final Rule ADV_7 = Rule.timed(
                    "ADV-7",
                    "Advocate offered",
                    "You should be offered an advocate (someone who is on your side and speaks up for you)",
                    Confidence.A,
                    Citation.part(Instrument.HEARD, "opt-out advocacy"))
            .standing(Standing.DESIGN);

    @Override
    public List<Rule> rules() {
        return List.of(ADV_7);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.ordinaryCare();
        if (care == null) return;
        offer(sheet, "became looked after", care.began(), care.beganExactly());
        var placement = sheet.placement();
        if (placement != null && placement.began().isAfter(care.began())) {
            offer(sheet, "moved placement", placement.began(), true);
        }
        var birth = sheet.facts().birthDate();
        if (birth == null) return;
        var sixteen = birth.turns(16);
        if (care.includes(sixteen) && !sixteen.isAfter(sheet.today())) offer(sheet, "turned 16", sixteen, true);
    }

    private static void offer(DutySheet sheet, String event, LocalDate on, boolean exact) {
        var duty = sheet.duty(ADV_7, event, on)
                .subject(event)
                .due(sheet.workingDays().workingDaysAfter(on, sheet.number(ADVOCACY_OFFER_WORKING_DAYS, on)));
        if (exact) duty.metByFirst(FactKind.ADVOCACY_OFFERED, on);
        else duty.cannotTell(MissingFact.of(FactKind.CARE_PERIOD_START));
        duty.add();
    }
}
