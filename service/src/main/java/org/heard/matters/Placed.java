package org.heard.matters;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody on a child's map.
///
/// @param id   the same from map to map
/// @param name as the child calls them
/// @param time absent where the child did not say
public record Placed(
        UUID id, String name, Ring ring, @Nullable MoreOrLess time, boolean lostTouch) {

    /// How close somebody is to the child.
    public enum Ring {
        NEAR("Near"),
        MIDDLE("In the middle"),
        FAR("Far");

        private final String words;

        Ring(String words) {
            this.words = words;
        }

        /// As said on a page for staff.
        public String words() {
            return words;
        }

        public static Optional<Ring> find(String name) {
            return Arrays.stream(values())
                    .filter(one -> one.name().equals(name))
                    .findFirst();
        }
    }

    /// Whether the child wants to see somebody more, as now, or less. Nobody takes more to be what every child wants.
    public enum MoreOrLess {
        MORE("More time"),
        SAME("The same time"),
        LESS("Less time");

        private final String words;

        MoreOrLess(String words) {
            this.words = words;
        }

        /// As said on a page for staff.
        public String words() {
            return words;
        }

        public static Optional<MoreOrLess> find(String name) {
            return Arrays.stream(values())
                    .filter(one -> one.name().equals(name))
                    .findFirst();
        }
    }

    /// Whether the child wants something done: more time, less, or to find somebody again.
    public boolean asks() {
        return lostTouch || time == MoreOrLess.MORE || time == MoreOrLess.LESS;
    }

    /// What is said of them, in a line for staff: "Near, more time, lost touch".
    public String words() {
        var said = new java.util.ArrayList<>(List.of(ring.words()));
        if (time != null) {
            said.add(time.words().toLowerCase(java.util.Locale.UK));
        }
        if (lostTouch) {
            said.add("lost touch");
        }
        return String.join(", ", said);
    }
}
