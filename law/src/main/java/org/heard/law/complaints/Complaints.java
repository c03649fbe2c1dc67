package org.heard.law.complaints;

import java.util.List;
import org.heard.law.Regulation;

/// The complaints procedure, as far as it is implemented.
public final class Complaints {
    private Complaints() {}

    public static List<Regulation> regulations() {
        return List.of();
    }
}
