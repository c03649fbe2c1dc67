package org.heard.law.homes;

import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Home;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// How often a home looks again at where it is: yearly (regulation 46).
///
/// "Yearly" is read as once in each calendar year, the later of the two readings, so that nobody is called late
/// who may be in time (docs/law/interpretation.md, 46).
final class LocationOfTheHome implements Regulation {
    static final Rule R46_1 = Homes.rule(
                    "R46-1",
                    "Location of the home reviewed this year",
                    "The people who run your home must check that it is in a good and safe place",
                    Confidence.B,
                    "46")
            .says("The home reviews every year whether its premises are where they should be, and suitable. That a"
                    + " calendar year is meant is a reading.")
            .evidence("the day of the review", "who was consulted")
            .needs(FactKind.HOME, FactKind.HOME_LOCATION_REVIEWED);

    @Override
    public List<Rule> rules() {
        return List.of(R46_1);
    }

    @Override
    public void apply(DutySheet sheet) {
        var home = Homes.open(sheet, Home.Kind.CHILDRENS_HOME);
        if (home != null) WholePeriod.years(sheet, home, R46_1, FactKind.HOME_LOCATION_REVIEWED);
    }
}
