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
import org.jspecify.annotations.Nullable;

/// The regulations on homes for children, as far as they are implemented. Their facts are about a home, not a
/// child.
public final class Homes {
    private static final LocalDate IN_FORCE = LocalDate.of(2015, 4, 1);

    private Homes() {}

    public static List<Regulation> regulations() {
        return List.of(
                new ChallengingTheAuthority(),
                new IndependentPerson(),
                new VisitsByTheIndependentPerson(),
                new QualityOfCare(),
                new LocationOfTheHome(),
                new LocationOfSupportedAccommodation());
    }

    static Rule rule(String id, String title, String forChild, Confidence confidence, String... paragraphs) {
        var citations = new Citation[paragraphs.length];
        for (int i = 0; i < paragraphs.length; i++) {
            citations[i] = Citation.regulation(Instrument.CHILDRENS_HOMES_REGULATIONS, paragraphs[i]);
        }
        return Rule.timed(id, title, forChild, confidence, citations)
                .needs(FactKind.HOME)
                .inForce(IN_FORCE, null);
    }

    /// The home the facts are about where it is of a kind and open today; else null.
    static @Nullable Home open(DutySheet sheet, Home.Kind kind) {
        var home = sheet.facts().home();
        return home != null && home.kind() == kind && home.isOpenOn(sheet.today()) ? home : null;
    }

    /// The first day on which these regulations bind a home: the day it opened, or the day they came into force.
    static LocalDate boundSince(Home home) {
        return home.opened().isBefore(IN_FORCE) ? IN_FORCE : home.opened();
    }
}
