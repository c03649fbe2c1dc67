package org.heard.law.records;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Instrument;
import org.heard.law.Interval;
import org.heard.law.PlacementKind;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// How long a children's home keeps its record of a child.
///
/// | Record of               | Kept                           | Paragraph |
/// |-------------------------|--------------------------------|-----------|
/// | a child who lived there | 75 years from the day of birth | 36(2)     |
/// | one who died under 18   | 15 years from the day of death | 36(2)     |
///
/// Secure accommodation counts: it is a children's home that is locked. The record is the home's, not the
/// authority's, and there is one for every child who ever lived in one.
final class CaseRecordsOfHomes implements Regulation {
    static final Rule RET_3C = rule("RET-3c")
            .within(Interval.years(75))
            .says("A children’s home keeps its record of a child for 75 years from the day of birth.")
            .exceptions("died under 18: RET-3d", "held for an inquiry or a claim: longer")
            .needs(FactKind.BIRTH_DATE, FactKind.PLACEMENTS, FactKind.DIED);
    static final Rule RET_3D = rule("RET-3d")
            .within(Interval.years(15))
            .says(
                    "A children’s home keeps its record of a child who died before 18 for 15 years from the day of death.")
            .exceptions("held for an inquiry or a claim: longer")
            .needs(FactKind.BIRTH_DATE, FactKind.PLACEMENTS, FactKind.DIED);

    @Override
    public List<Rule> rules() {
        return List.of(RET_3C, RET_3D);
    }

    @Override
    public void apply(DutySheet sheet) {
        for (var placement : sheet.facts().placements().items()) {
            if (placement.kind() != PlacementKind.CHILDRENS_HOME && placement.kind() != PlacementKind.SECURE) continue;
            Records.keep(sheet, RET_3C, RET_3D, true);
            return;
        }
    }

    private static Rule rule(String id) {
        return Rule.condition(
                        id,
                        "Home’s record of the child need no longer be kept, unless held",
                        "The home you lived in must keep its record of you safe",
                        Confidence.B,
                        Citation.regulation(Instrument.CHILDRENS_HOMES_REGULATIONS, "36(2)"))
                .inForce(LocalDate.of(2015, 4, 1), null);
    }
}
