package org.heard.law.secure;

import java.util.List;
import org.heard.law.Regulation;

/// The secure accommodation regulations that are implemented.
public final class SecureAccommodation {
    private SecureAccommodation() {}

    public static List<Regulation> regulations() {
        return List.of(new ReviewOfSecurePlacement());
    }
}
