package org.heard.records;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.pages.Days;

/// The record as plain text, heading by heading: what is signed, and what a worker takes over into the council's own
/// system.
public final class RecordText {
    private RecordText() {}

    /// A heading and what stands under it.
    public record Heading(String title, String text) {}

    /// A heading with each piece under it, and who may read it: for whoever reads all of it.
    ///
    /// @param readers of all that stands under it
    /// @param between what stands between two pieces
    public record Block(String title, Readers readers, List<Piece> pieces, String between) {
        public Block {
            pieces = List.copyOf(pieces);
        }

        /// Whether something in it is not for everyone.
        public boolean isMarked() {
            return !readers.equals(Readers.EVERYONE)
                    || pieces.stream().anyMatch(piece -> !piece.readers().equals(Readers.EVERYONE));
        }

        Heading heading() {
            return new Heading(title, pieces.stream().map(Piece::text).collect(Collectors.joining(between)));
        }
    }

    /// A paragraph or a line.
    ///
    /// @param aside what only the IRO service reads beside it, and stands in no copy; mostly empty
    public record Piece(String text, Readers readers, String aside) {
        static Piece of(String text) {
            return new Piece(text, Readers.EVERYONE, "");
        }
    }

    /// All that stands in it; for a reader's copy the record must have been narrowed to that reader before.
    public static List<Heading> of(ReviewRecord record) {
        return blocks(record).stream().map(Block::heading).toList();
    }

    /// The same piece by piece.
    public static List<Block> blocks(ReviewRecord record) {
        return Stream.of(RecordPart.values())
                .filter(RecordPart::isOfTheRecord)
                .flatMap(part -> blocks(record, part))
                .filter(block -> !block.pieces().isEmpty())
                .toList();
    }

    /// The decisions alone; nothing where there are none.
    public static List<Heading> decisions(ReviewRecord record) {
        return blocks(record, RecordPart.DECISIONS)
                .filter(block -> !block.pieces().isEmpty())
                .map(Block::heading)
                .toList();
    }

    /// Whether the text of the whole record, without what came beside it since, is the one that was signed.
    public static boolean isAsSigned(ReviewRecord record) {
        var signature = record.signature();
        return signature != null && signature.hash().equals(fingerprint(record));
    }

    /// The fingerprint of the text in letters and digits, to tell one text from another.
    public static String fingerprint(ReviewRecord record) {
        return SignedText.fingerprint(record);
    }

    private static Stream<Block> blocks(ReviewRecord record, RecordPart part) {
        return switch (part) {
            case THE_REVIEW -> Stream.of(lines(record, part, part.title(), ofReview(record.ofReview())));
            case PEOPLE ->
                Stream.of(lines(
                        record,
                        part,
                        part.title(),
                        Stream.concat(record.guests().stream().map(RecordText::guest), amendments(record, part))));
            case RIGHTS ->
                Stream.of(lines(
                        record,
                        part,
                        part.title(),
                        Stream.concat(rights(record.rights()).map(Piece::of), amendments(record, part))));
            case EARLIER_DECISIONS ->
                Stream.of(lines(
                        record,
                        part,
                        part.title(),
                        record.decisions(true).stream().map(DecisionLine::text).map(Piece::of)));
            case DECISIONS ->
                Stream.of(
                        lines(
                                record,
                                part,
                                part.title(),
                                record.decisions(false).stream()
                                        .map(DecisionLine::text)
                                        .map(Piece::of)),
                        lines(
                                record,
                                part,
                                "Decided or changed since",
                                record.decidedSince().stream().map(Piece::of)));
            default -> Stream.of(new Block(part.title(), Readers.EVERYONE, written(record, part), "\n\n"));
        };
    }

    private static Block lines(ReviewRecord record, RecordPart part, String title, Stream<Piece> pieces) {
        return new Block(title, record.audience(part), pieces.toList(), "\n");
    }

    private static Stream<Piece> ofReview(SaidOfReview said) {
        var lines = new ArrayList<>(said.lines());
        var before = said.lines();
        for (var change : said.since()) {
            lines.add(ReviewSentences.changed(before, change));
            before = change.lines();
        }
        return lines.stream().map(Piece::of);
    }

    private static List<Piece> written(ReviewRecord record, RecordPart part) {
        var written = record.part(part);
        var pieces = new ArrayList<Piece>();
        if (written.met() != null) {
            pieces.add(Piece.of(written.met().words() + "."));
        }
        written.paragraphs().forEach(one -> pieces.add(new Piece(one.text(), one.readers(), "")));
        if (!written.because().isBlank()) {
            pieces.add(Piece.of("Still true, because " + written.because()));
        }
        amendments(record, part).forEach(pieces::add);
        return pieces;
    }

    private static Stream<Piece> amendments(ReviewRecord record, RecordPart part) {
        return record.amendments(part).stream()
                .map(amendment -> new Piece(
                        "Amended on " + Days.written(amendment.on()) + " by " + amendment.by() + ": "
                                + amendment.now().text() + " (" + amendment.because() + ")",
                        amendment.now().readers(),
                        ""));
    }

    /// A child's refusal is told to nobody but the IRO service.
    private static Piece guest(Guest guest) {
        return new Piece(line(guest, guest.told().howTheyCame()), guest.readers(), guest.untold());
    }

    static String line(Guest guest, String came) {
        var capacity = guest.capacity().isBlank() ? "" : ", " + guest.capacity();
        return guest.name() + capacity + ": " + came;
    }

    static Stream<String> rights(Rights rights) {
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
        return lines.stream();
    }
}
