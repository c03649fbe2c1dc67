package org.heard.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// Looks into a file: what is it really, and may it be kept? The first bytes decide which check it has to pass; what
/// passes none is no file of ours.
sealed interface Inspection {

    /// It may be kept, as these bytes.
    // The bytes are handed on.
    @SuppressWarnings("ArrayRecordComponent")
    record Sound(Kind kind, byte[] bytes) implements Inspection {}

    /// It may not.
    record Refused(Refusal why) implements Inspection {}

    static Inspection of(byte[] bytes) {
        if (bytes.length == 0) {
            return new Refused(Refusal.EMPTY);
        }
        if (bytes.length > Documents.MOST_BYTES) {
            return new Refused(Refusal.TOO_LARGE);
        }
        if (begins(bytes, '%', 'P', 'D', 'F', '-')) {
            return sound(PdfCheck.refuses(bytes), Kind.PDF, bytes);
        }
        if (begins(bytes, 'P', 'K', 3, 4)) {
            return sound(WordCheck.refuses(bytes), Kind.WORD, bytes);
        }
        if (begins(bytes, 0xFF, 0xD8, 0xFF)) {
            return Picture.redrawn(bytes, Kind.JPEG);
        }
        if (begins(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Picture.redrawn(bytes, Kind.PNG);
        }
        if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return new Refused(Refusal.OLD_WORD);
        }
        if (bytes.length > 12
                && new String(bytes, 4, 8, StandardCharsets.ISO_8859_1).matches("ftyp(hei|hev|mif|msf).")) {
            return new Refused(Refusal.IPHONE_PICTURE);
        }
        return text(bytes)
                .<Inspection>map(text -> new Sound(Kind.TEXT, text.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> new Refused(Refusal.OTHER_KIND));
    }

    private static Inspection sound(Optional<Refusal> refusal, Kind kind, byte[] bytes) {
        return refusal.<Inspection>map(Refused::new).orElseGet(() -> new Sound(kind, bytes));
    }

    private static boolean begins(byte[] bytes, int... first) {
        for (var i = 0; i < first.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    /// Text without anything that is not text. What is not UTF-8 is taken for what Windows writes.
    private static Optional<String> text(byte[] bytes) {
        var unmarked = begins(bytes, 0xEF, 0xBB, 0xBF) ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
        var marked16 = begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF);
        var text = marked16
                ? decoded(bytes, StandardCharsets.UTF_16)
                : decoded(unmarked, StandardCharsets.UTF_8)
                        .or(() -> decoded(unmarked, Charset.forName("windows-1252")));
        return text.filter(found ->
                found.chars().noneMatch(letter -> Character.isISOControl(letter) && "\t\n\r\f".indexOf(letter) < 0));
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notThat) {
            return Optional.empty();
        }
    }
}
