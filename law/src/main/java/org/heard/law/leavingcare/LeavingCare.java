package org.heard.law.leavingcare;

import java.util.List;
import org.heard.law.Regulation;

/// The care leavers regulations that are implemented.
public final class LeavingCare {
    private LeavingCare() {}

    public static List<Regulation> regulations() {
        return List.of(new ReviewOfPathwayPlan());
    }
}
