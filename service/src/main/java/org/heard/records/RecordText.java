package org.heard.records;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The record as plain text, heading by heading: what is signed, and what a worker takes over into the council's own
/// system.
public final class RecordText {
    private RecordText() {}

    /// A heading and what stands under it.
    public record Heading(String title, String text) {}

    /// All that stands in it; for a reader's copy the record must have been narrowed to that reader before.
    public static List<Heading> of(ReviewRecord record) {
        var headings = new ArrayList<Heading>();
        if (!record.guests().isEmpty()) {
            headings.add(
                    new Heading("Who took part", lines(record.guests().stream().map(RecordText::guest))));
        }
        for (var part : RecordPart.values()) {
            var written = record.part(part);
            if (part.isOfTheRecord()
                    && !(written.isEmpty() && record.amendments(part).isEmpty())) {
                headings.add(new Heading(part.title(), part(record, written)));
            }
        }
        headings.add(new Heading("The child’s rights", rights(record.rights())));
        lines("What came of earlier decisions", record.decisions(true).stream().map(DecisionLine::text))
                .ifPresent(headings::add);
        headings.addAll(decisions(record));
        return headings;
    }

    /// The decisions alone; nothing where there are none.
    public static List<Heading> decisions(ReviewRecord record) {
        return Stream.of(
                        lines("Decisions", record.decisions(false).stream().map(DecisionLine::text)),
                        lines("Decided or changed since", record.decidedSince().stream()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Heading> lines(String title, Stream<String> lines) {
        var text = lines(lines);
        return text.isEmpty() ? Optional.empty() : Optional.of(new Heading(title, text));
    }

    /// Whether the text of the whole record, without what came beside it since, is the one that was signed.
    public static boolean isAsSigned(ReviewRecord record) {
        var signature = record.signature();
        return signature != null && signature.hash().equals(fingerprint(record));
    }

    /// SHA-256 over the text as it is signed.
    static byte[] hash(ReviewRecord record) {
        var text = new StringBuilder(record.child() + "\n" + record.review() + "\n");
        of(record.asSigned())
                .forEach(heading -> text.append(heading.title())
                        .append('\n')
                        .append(heading.text())
                        .append("\n\n"));
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /// The same in letters and digits, to tell one text from another.
    public static String fingerprint(ReviewRecord record) {
        return HexFormat.of().formatHex(hash(record));
    }

    private static String part(ReviewRecord record, Written written) {
        var lines = new ArrayList<String>();
        if (written.met() != null) {
            lines.add(written.met().words() + ".");
        }
        if (!written.paragraphs().isEmpty()) {
            lines.add(written.text());
        }
        if (!written.because().isBlank()) {
            lines.add("Still true, because " + written.because());
        }
        record.amendments(written.part())
                .forEach(amendment -> lines.add("Amended on " + org.heard.pages.Days.written(amendment.on()) + " by "
                        + amendment.by() + ": " + amendment.now().text() + " (" + amendment.because() + ")"));
        return String.join("\n\n", lines);
    }

    private static String guest(Guest guest) {
        var capacity = guest.capacity().isBlank() ? "" : ", " + guest.capacity();
        return guest.name() + capacity + ": " + guest.came().words().toLowerCase(java.util.Locale.UK);
    }

    private static String rights(Rights rights) {
        var lines = new ArrayList<String>();
        if (rights.court() != null) {
            lines.add("Knows that they may ask a court: " + rights.court().words());
        }
        if (rights.complaint() != null) {
            lines.add("Knows that they may complain: " + rights.complaint().words());
        }
        if (!rights.note().isBlank()) {
            lines.add(rights.note());
        }
        return String.join("\n", lines);
    }

    private static String lines(Stream<String> lines) {
        return String.join("\n", lines.toList());
    }
}
