package org.heard.takeout;

import java.util.UUID;
import org.heard.ids.Ids;

/// Identifies one time that everything was asked for.
public record TakeoutId(UUID value) {
    /// A new one, never given out before.
    public static TakeoutId next() {
        return new TakeoutId(Ids.next());
    }

    /// Reads the form that {@link #toString} writes; anything else is an `IllegalArgumentException`.
    public static TakeoutId from(String text) {
        return new TakeoutId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
