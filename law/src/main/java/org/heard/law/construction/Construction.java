package org.heard.law.construction;

import java.util.List;
import org.heard.law.Regulation;

/// How time and ages are counted, as far as it is implemented.
public final class Construction {
    private Construction() {}

    public static List<Regulation> regulations() {
        return List.of(new CountingTime(), new ParticipationAges());
    }
}
