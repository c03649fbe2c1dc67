package org.heard.law.detention;

import java.util.List;
import org.heard.law.Regulation;

/// The regulations on visits in detention, as far as it is implemented.
public final class Detention {
    private Detention() {}

    public static List<Regulation> regulations() {
        return List.of(new VisitsInDetention());
    }
}
