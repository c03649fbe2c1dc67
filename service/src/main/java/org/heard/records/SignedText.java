package org.heard.records;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.ids.Sha256;
import org.heard.records.RecordText.Heading;

/// The text that is signed, put together as it was in its day, and its fingerprint. Who may read what is part of what
/// is signed; in the first form, as in the text itself, it was not, nor was what is recorded of the review.
final class SignedText {
    private SignedText() {}

    /// SHA-256 over the text as it is signed.
    static byte[] hash(ReviewRecord record) {
        var signature = record.signature();
        var signed = record.asSigned();
        var text = record.child() + "\n" + record.review() + "\n"
                + (signature == null || signature.form() == Signature.FORM ? now(signed) : atFirst(signed));
        return Sha256.of(text);
    }

    static String fingerprint(ReviewRecord record) {
        return HexFormat.of().formatHex(hash(record));
    }

    private static String now(ReviewRecord record) {
        var text = new StringBuilder();
        for (var block : RecordText.blocks(record)) {
            text.append(block.title()).append(readers(block.readers())).append('\n');
            block.pieces()
                    .forEach(piece -> text.append(piece.text())
                            .append(readers(piece.readers()))
                            .append(piece.aside())
                            .append(block.between()));
            text.append("\n\n");
        }
        return text.toString();
    }

    private static String readers(Readers readers) {
        return readers.who().stream()
                .map(UUID::toString)
                .sorted()
                .collect(Collectors.joining(",", "\u0000" + readers.whom() + ":", "\u0000"));
    }

    private static String atFirst(ReviewRecord record) {
        var headings = new ArrayList<Heading>();
        if (!record.guests().isEmpty()) {
            headings.add(new Heading(
                    "Who took part",
                    lines(record.guests().stream()
                            .map(guest -> RecordText.line(
                                    guest, guest.came().wordsAtFirst().toLowerCase(Locale.UK))))));
        }
        Stream.of(RecordPart.values())
                .filter(part -> part.isWritten() && part.isOfTheRecord())
                .map(record::part)
                .filter(written -> !written.isEmpty())
                .forEach(written -> headings.add(new Heading(written.part().title(), atFirst(written))));
        headings.add(new Heading("The child’s rights", lines(RecordText.rights(record.rights()))));
        decisions("What came of earlier decisions", record, true).forEach(headings::add);
        decisions("Decisions", record, false).forEach(headings::add);
        return headings.stream()
                .map(heading -> heading.title() + "\n" + heading.text() + "\n\n")
                .collect(Collectors.joining());
    }

    private static String atFirst(Written written) {
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
        return String.join("\n\n", lines);
    }

    private static Stream<Heading> decisions(String title, ReviewRecord record, boolean earlier) {
        var text = lines(record.decisions(earlier).stream().map(DecisionLine::text));
        return text.isEmpty() ? Stream.empty() : List.of(new Heading(title, text)).stream();
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
