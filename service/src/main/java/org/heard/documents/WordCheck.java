package org.heard.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Looks through a Word document, which is a zip of XML, and refuses one that holds programs or fetches something when
/// it is opened. It is kept as it came.
final class WordCheck {
    /// Names in a zip stand there in plain letters, whichever of its two lists a reader goes by.
    private static final Pattern PROGRAMS = Pattern.compile(
            "vbaproject|vbadata|/activex|/embeddings/[\\w.-]{1,80}\\.bin|macroenabled", Pattern.CASE_INSENSITIVE);

    private static final Pattern FETCHES = Pattern.compile(
            "<(?:\\w+:)?Relationship\\b(?![^>]*/hyperlink[\"'])(?=[^>]*TargetMode\\s*=\\s*[\"']External)"
                    + "(?=[^>]*\\sTarget\\s*=\\s*[\"']\\s*(?:https?|ftp|mhtml|data):)[^>]*>",
            Pattern.CASE_INSENSITIVE);

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 200L << 20;
    private static final int MOST_READ = 4 << 20;

    private WordCheck() {}

    static Optional<Refusal> refuses(byte[] bytes) {
        if (PROGRAMS.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).find()) {
            return Optional.of(Refusal.WORD_ACTIVE);
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            return refuses(zip);
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.of(Refusal.WORD_UNREADABLE);
        }
    }

    private static Optional<Refusal> refuses(ZipInputStream zip) throws IOException {
        var isWord = false;
        var entries = 0;
        var left = MOST_BYTES;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var name = entry.getName().toLowerCase(Locale.ROOT);
            isWord |= name.equals("word/document.xml");
            var text = new String(zip.readNBytes(MOST_READ), StandardCharsets.UTF_8);
            if (name.equals("[content_types].xml") && PROGRAMS.matcher(text).find()) {
                return Optional.of(Refusal.WORD_ACTIVE);
            }
            if (name.endsWith(".rels") && FETCHES.matcher(text).find()) {
                return Optional.of(Refusal.WORD_FETCHES);
            }
            left -= text.length() + drained(zip, left);
            if (++entries > MOST_ENTRIES || left < 0) {
                return Optional.of(Refusal.WORD_UNREADABLE);
            }
        }
        return isWord ? Optional.empty() : Optional.of(Refusal.OTHER_KIND);
    }

    /// Reads an entry to its end, but no further than a document may swell.
    private static long drained(ZipInputStream zip, long most) throws IOException {
        var buffer = new byte[64 * 1024];
        var total = 0L;
        for (var read = zip.read(buffer); read > 0 && total <= most; read = zip.read(buffer)) {
            total += read;
        }
        return total;
    }
}
