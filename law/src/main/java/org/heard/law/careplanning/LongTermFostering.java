package org.heard.law.careplanning;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Instrument;
import org.heard.law.Placement;
import org.heard.law.PlacementKind;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// When a foster placement counts as long-term (regulation 22B).
///
/// The conditions may have been met before the placement became a long-term one, but not for an earlier
/// long-term placement: each has its own (docs/law/interpretation.md, 53).
final class LongTermFostering implements Regulation {
    static final Rule LTF_1 = Rule.condition(
                    "LTF-1",
                    "Conditions of a long-term foster placement met",
                    "Before this counts as your long-term home, people must check that it is right for you",
                    Confidence.A,
                    Citation.regulation(Instrument.CARE_PLANNING_REGULATIONS, "22B"),
                    Citation.regulation(Instrument.CARE_PLANNING_REGULATIONS, "2"))
            .says("A foster placement counts as long-term only once the conditions of regulation 22B are met."
                    + " From then on visits may be less often (VIS-5), and not every review needs a meeting"
                    + " (REV-7). That there are such conditions is sure; their wording is still to be read.")
            .needs(FactKind.PLACEMENTS, FactKind.LONG_TERM_CONDITIONS_MET);

    @Override
    public List<Rule> rules() {
        return List.of(LTF_1);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.ordinaryCare();
        var placement = sheet.placement();
        if (care == null || placement == null || placement.kind() != PlacementKind.LONG_TERM_FOSTER) return;
        var from = countsFrom(sheet, care, placement);
        boolean earlier = !care.beganExactly() && from.equals(care.began());
        var duty = sheet.duty(LTF_1, "long-term foster placement began", placement.began());
        Occasions.metSince(sheet, duty, FactKind.LONG_TERM_CONDITIONS_MET, from, earlier);
        duty.add();
    }

    private static LocalDate countsFrom(DutySheet sheet, CarePeriod care, Placement placement) {
        var from = care.began();
        for (var other : sheet.facts().placements().items()) {
            boolean earlier = other.kind() == PlacementKind.LONG_TERM_FOSTER
                    && !other.began().isBefore(from)
                    && other.began().isBefore(placement.began());
            if (earlier) from = other.began().plusDays(1);
        }
        return from;
    }
}
