package org.heard.participation;

import java.util.Arrays;
import java.util.Optional;

/// What a child is asked after their review, a tap each.
public enum Afterwards {
    LISTENED("Felt listened to"),
    RIGHT_PEOPLE("The right people were there"),
    UNDERSTOOD("Understood what was decided");

    private final String words;

    Afterwards(String words) {
        this.words = words;
    }

    /// As said on a page for staff.
    public String words() {
        return words;
    }

    /// What they may tap.
    public enum Tap {
        YES("Yes"),
        A_BIT("A bit"),
        NO("No");

        private final String words;

        Tap(String words) {
            this.words = words;
        }

        /// As said on a page for staff.
        public String words() {
            return words;
        }

        public static Optional<Tap> find(String name) {
            return Arrays.stream(values())
                    .filter(one -> one.name().equals(name))
                    .findFirst();
        }
    }
}
