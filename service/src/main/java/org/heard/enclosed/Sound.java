package org.heard.enclosed;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// A recording of a child's voice, as their browser made it. It is played back and never written down by a machine.
/// What it is, its bytes decide: one voice, in one of the three wrappings browsers make, and never a film.
///
// The bytes are handed on.
@SuppressWarnings("ArrayRecordComponent")
public record Sound(Format format, byte[] bytes) {
    /// The largest kept: two minutes as no browser makes them larger.
    public static final int MOST_BYTES = 3 * 1024 * 1024;

    /// For how long a child may speak.
    public static final int MOST_SECONDS = 120;

    /// In what a browser wraps a voice.
    public enum Format {
        WEBM("audio/webm", "webm"),
        OGG("audio/ogg", "ogg"),
        MP4("audio/mp4", "m4a");

        private final String type;
        private final String ending;

        Format(String type, String ending) {
            this.type = type;
            this.ending = ending;
        }

        /// As a browser calls it.
        public String type() {
            return type;
        }

        /// The end of a file's name, without the dot.
        public String ending() {
            return ending;
        }
    }

    private static final Pattern FILM_IN_WEBM =
            Pattern.compile("V_(?:VP8|VP9|AV1|MPEG|MJPEG|MS/VFW|UNCOMPRESSED|THEORA|PRORES|QUICKTIME|REAL|DIRAC)");
    private static final Pattern FILM_IN_MP4 = Pattern.compile("(?s)hdlr.{8}(?:vide|pict)");
    private static final Pattern VOICE_IN_MP4 = Pattern.compile("(?s)hdlr.{8}soun");
    private static final int FIRST = 64;

    /// What it is; empty where it is no voice that a browser recorded.
    static Optional<Sound> read(byte[] bytes) {
        if (bytes.length == 0 || bytes.length > MOST_BYTES) {
            return Optional.empty();
        }
        // A letter a byte, so that names inside can be looked for as they stand there.
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var begins = text.substring(0, Math.min(FIRST, text.length()));
        return format(text, begins).map(format -> new Sound(format, bytes));
    }

    private static Optional<Format> format(String text, String begins) {
        if (begins.startsWith("\u001aE\u00df\u00a3") && begins.contains("webm")) {
            var voice = text.contains("A_OPUS") || text.contains("A_VORBIS");
            return when(voice && !FILM_IN_WEBM.matcher(text).find(), Format.WEBM);
        }
        if (begins.startsWith("OggS")) {
            var voice = begins.contains("OpusHead") || begins.contains("\u0001vorbis");
            return when(voice && !text.contains("\u0080theora") && !text.contains("BBCD\u0000"), Format.OGG);
        }
        if (begins.startsWith("ftyp", 4)) {
            return when(
                    VOICE_IN_MP4.matcher(text).find()
                            && !FILM_IN_MP4.matcher(text).find(),
                    Format.MP4);
        }
        return Optional.empty();
    }

    private static Optional<Format> when(boolean is, Format format) {
        return is ? Optional.of(format) : Optional.empty();
    }
}
