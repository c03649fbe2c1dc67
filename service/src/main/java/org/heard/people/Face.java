package org.heard.people;

import java.util.Arrays;

/// A drawn face, for whoever gives no photo: put together by the person from a few parts.
///
/// @param hair   which shape
/// @param colour of the hair, or of the scarf
public record Face(Skin skin, Hair hair, Colour colour, boolean glasses) {
    /// Nobody has chosen yet.
    public static final Face PLAIN = new Face(Skin.WARM, Hair.SHORT, Colour.BROWN, false);

    /// The colour of the skin.
    public enum Skin {
        LIGHT("Light", "#fbd9c6"),
        WARM("Light brown", "#e8b48c"),
        TAN("Brown", "#c68a5e"),
        DEEP("Dark brown", "#8d5a3b"),
        DARK("Very dark brown", "#5e3a26");

        private final String words;
        private final String paint;

        Skin(String words, String paint) {
            this.words = words;
            this.paint = paint;
        }

        public String words() {
            return words;
        }

        /// As a colour of the drawing.
        public String paint() {
            return paint;
        }
    }

    /// The shape of the hair.
    public enum Hair {
        SHORT("Short"),
        LONG("Long"),
        CURLY("Curly"),
        BUN("Tied up"),
        NONE("None"),
        SCARF("A headscarf");

        private final String words;

        Hair(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// The colour of hair or scarf.
    public enum Colour {
        BLACK("Black", "#2b2140"),
        BROWN("Brown", "#6b4a2e"),
        FAIR("Fair", "#d9a84e"),
        RED("Red", "#b5532f"),
        GREY("Grey", "#9a94a3"),
        TEAL("Green-blue", "#0c5a60");

        private final String words;
        private final String paint;

        Colour(String words, String paint) {
            this.words = words;
            this.paint = paint;
        }

        public String words() {
            return words;
        }

        /// As a colour of the drawing.
        public String paint() {
            return paint;
        }
    }

    /// As it is kept: `WARM SHORT BROWN`, with `GLASSES` where there are any.
    String kept() {
        return skin + " " + hair + " " + colour + (glasses ? " GLASSES" : "");
    }

    static Face of(String kept) {
        var parts = kept.split(" ");
        return new Face(
                Skin.valueOf(parts[0]),
                Hair.valueOf(parts[1]),
                Colour.valueOf(parts[2]),
                Arrays.asList(parts).contains("GLASSES"));
    }
}
