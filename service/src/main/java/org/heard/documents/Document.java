package org.heard.documents;

import java.time.Instant;
import java.util.Optional;

/// A kept file, without its bytes.
///
/// @param name   what it was called when it was given, made harmless. It is content: shown only to whoever may open the
///               file, and never in an address, a title, a log or the name of a download
/// @param sha256 of the bytes kept, in hexadecimal
public record Document(
        DocumentId id,
        Kind kind,
        String name,
        int size,
        String sha256,
        Instant keptAt,
        String keptBy,
        Optional<Withdrawn> withdrawn) {

    /// When and why it is no longer shown.
    public record Withdrawn(Instant at, String because) {}

    /// What the reader's machine will call it: tells one download from another and nothing else.
    public String downloadName() {
        var digits = id.toString();
        return "document-" + digits.substring(digits.length() - 8) + "." + kind.ending();
    }

    /// Its size as people say it.
    public String sizeInWords() {
        return size < 1_000_000 ? Math.max(1, size / 1_000) + " KB" : "%.1f MB".formatted(size / 1_000_000.0);
    }
}
