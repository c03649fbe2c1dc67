package org.heard.comparison;

import java.util.UUID;
import org.heard.ids.Ids;

/// Identifies a delivery of files.
public record DeliveryId(UUID value) {
    /// A new one, never given out before.
    public static DeliveryId next() {
        return new DeliveryId(Ids.next());
    }

    /// Reads the form that {@link #toString} writes; anything else is an `IllegalArgumentException`.
    public static DeliveryId from(String text) {
        return new DeliveryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
