package org.heard.law.adoption;

import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Instrument;
import org.heard.law.Regulation;

/// The adoption agencies regulations that are implemented, in the order of the instrument.
public final class AdoptionAgencies {
    private AdoptionAgencies() {}

    public static List<Regulation> regulations() {
        return List.of(
                new WhichReviewsApply(),
                new ReviewsBeforePlacement(),
                new ReviewsAndVisitsAfterPlacement(),
                new IndependentReviewingOfficers());
    }

    static Citation regulation(String number) {
        return Citation.regulation(Instrument.ADOPTION_AGENCIES_REGULATIONS, number);
    }
}
