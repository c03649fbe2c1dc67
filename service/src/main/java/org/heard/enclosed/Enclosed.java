package org.heard.enclosed;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What goes with something a child sends, besides its words.
public record Enclosed(Optional<Drawing> drawing, Optional<Sound> sound, Optional<Photograph> photograph) {
    /// What it may be.
    public enum Kind {
        DRAWING("A drawing"),
        SOUND("A recording"),
        PHOTOGRAPH("A photograph");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /// As said on a page for staff.
        public String words() {
            return words;
        }
    }

    /// Words alone are sent.
    public static Enclosed nothing() {
        return new Enclosed(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// A drawing is sent.
    public static Enclosed of(Drawing drawing) {
        return new Enclosed(Optional.of(drawing), Optional.empty(), Optional.empty());
    }

    /// What there is of it.
    public Set<Kind> kinds() {
        var kinds = EnumSet.noneOf(Kind.class);
        drawing.ifPresent(one -> kinds.add(Kind.DRAWING));
        sound.ifPresent(one -> kinds.add(Kind.SOUND));
        photograph.ifPresent(one -> kinds.add(Kind.PHOTOGRAPH));
        return kinds;
    }
}
