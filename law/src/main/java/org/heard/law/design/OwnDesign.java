package org.heard.law.design;

import java.util.List;
import org.heard.law.Regulation;

/// The clocks of this service's own design.
public final class OwnDesign {
    private OwnDesign() {}

    public static List<Regulation> regulations() {
        return List.of(new OfferOfAdvocate(), new DisputeStages(), new DisposalOfRecords());
    }
}
