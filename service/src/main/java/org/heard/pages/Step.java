package org.heard.pages;

import java.util.Locale;

/// One of the fixed steps something goes through, and whether it is past.
public record Step(String label, State state) {

    /// How far a step is.
    public enum State {
        DONE("done"),
        NOW("now"),
        TO_COME("to come");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String css() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static Step done(String label) {
        return new Step(label, State.DONE);
    }

    public static Step now(String label) {
        return new Step(label, State.NOW);
    }

    public static Step toCome(String label) {
        return new Step(label, State.TO_COME);
    }
}
