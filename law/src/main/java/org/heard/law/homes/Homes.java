package org.heard.law.homes;

import java.util.List;
import org.heard.law.Regulation;

/// The regulations on homes for children, as far as it is implemented.
public final class Homes {
    private Homes() {}

    public static List<Regulation> regulations() {
        return List.of();
    }
}
