package org.heard.law.homes;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Home;
import org.heard.law.Instrument;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// How often supported accommodation for those of 16 and 17 looks again at where it is.
///
/// | What                                     | When                       | Paragraph |
/// |------------------------------------------|----------------------------|-----------|
/// | location assessment of each premises     | in each calendar year      | 6(2)(a)   |
///
/// The facts are given for one set of premises at a time. No monthly visitor was found in these regulations.
final class LocationOfSupportedAccommodation implements Regulation {
    static final Rule SA_1 = Rule.timed(
                    "SA-1",
                    "Location of the premises assessed this year",
                    "The people who run your place must check that it is in a good and safe spot",
                    Confidence.A,
                    Citation.regulation(Instrument.SUPPORTED_ACCOMMODATION_REGULATIONS, "6(2)(a)"))
            .says("The location of each of the premises used as supported accommodation is assessed at least once in"
                    + " each calendar year.")
            .evidence("the premises", "the day of the assessment", "whose views were sought")
            .needs(FactKind.HOME, FactKind.HOME_LOCATION_REVIEWED)
            .inForce(LocalDate.of(2023, 4, 28), null);

    @Override
    public List<Rule> rules() {
        return List.of(SA_1);
    }

    @Override
    public void apply(DutySheet sheet) {
        var premises = Homes.open(sheet, Home.Kind.SUPPORTED_ACCOMMODATION);
        if (premises != null) WholePeriod.years(sheet, premises, SA_1, FactKind.HOME_LOCATION_REVIEWED);
    }
}
