package org.heard.law.advocacy;

import java.util.List;
import org.heard.law.Regulation;

/// Advocacy and independent visitors, as far as it is implemented.
public final class Advocacy {
    private Advocacy() {}

    public static List<Regulation> regulations() {
        return List.of(
                new ArrangementsForAdvocacy(),
                new WhoMayNotBeAnAdvocate(),
                new InformationAboutAdvocates(),
                new StandardsOfAdvocacy(),
                new AdvocacyWithoutAComplaint(),
                new ChildrensCommissioner());
    }
}
