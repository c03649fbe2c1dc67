package org.heard.participation;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// What the participation code of a review has no room for.
///
/// @param refused what the child did not want, and why, as far as they said; not wanting is theirs to decide
/// @param tried   what was tried, and how
/// @param version 0 where nothing was noted yet
/// @param notedBy the name of whoever noted it, empty where nobody has
public record Beside(Led led, Set<Means> means, String refused, String tried, int version, String notedBy) {
    /// Nothing yet.
    public static final Beside NOTHING = new Beside(Led.NO, Set.of(), "", "", 0, "");

    public Beside {
        means = means.isEmpty() ? Set.of() : EnumSet.copyOf(means);
    }

    /// Whether the child led their meeting. Who chaired by law stands with the meeting.
    public enum Led {
        ALL("The child led all of it"),
        PART("The child led a part of it"),
        NO("Somebody else led it");

        private final String words;

        Led(String words) {
            this.words = words;
        }

        /// As said on a page.
        public String words() {
            return words;
        }
    }

    /// How a child gave their views.
    public enum Means {
        SPOKEN("Spoken words"),
        WRITTEN("In writing"),
        SIGNED("British Sign Language or other signs"),
        SYMBOLS("Symbols, pictures or a communication aid"),
        DRAWING("A drawing, photo or recording"),
        PLAY("Play"),
        INTERPRETER("Through an interpreter"),
        ADVOCATE("Through an advocate"),
        OTHER_PERSON("Through somebody else they chose");

        private final String words;

        Means(String words) {
            this.words = words;
        }

        /// As said on a page.
        public String words() {
            return words;
        }
    }

    /// The means in words, empty where none is noted.
    public String meansInWords() {
        return means.stream().map(Means::words).collect(Collectors.joining(", "));
    }
}
