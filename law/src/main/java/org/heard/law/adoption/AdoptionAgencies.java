package org.heard.law.adoption;

import java.util.List;
import org.heard.law.Regulation;

/// The adoption agencies regulations that are implemented.
public final class AdoptionAgencies {
    private AdoptionAgencies() {}

    public static List<Regulation> regulations() {
        return List.of(new ReviewsBeforePlacement(), new ReviewsAndVisitsAfterPlacement());
    }
}
