package org.heard.copies;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.heard.copies.Copy.Release;
import org.heard.paper.Block;
import org.heard.paper.Letter;
import org.heard.paper.Letter.Part;
import org.heard.paper.Sheet;
import org.heard.records.Around.From;
import org.heard.records.RecordText.Heading;

/// A released copy on paper: exactly the text that was released. The title, which stays in tabs and download lists,
/// says neither who nor what.
final class CopySheet {
    private static final String LANGUAGE = "en-GB";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private CopySheet() {}

    static Sheet of(Copy copy, String headed, Release release) {
        var on = LocalDate.ofInstant(release.at(), LONDON);
        var about = headed.lines().toList();
        return copy.recipient().from() == From.CHILD ? letter(about, release, on) : record(copy, about, release, on);
    }

    /// The letter's first and last lines are its greeting and farewell.
    private static Sheet letter(List<String> about, Release release, LocalDate on) {
        var text = release.text();
        return new Letter(
                        "Letter",
                        LANGUAGE,
                        release.byName(),
                        about.getFirst(),
                        on,
                        about.getLast(),
                        text.getFirst().text(),
                        parts(text.subList(1, text.size() - 1)),
                        text.getLast().text(),
                        List.of(),
                        "Letter for " + String.join(" · ", about))
                .sheet();
    }

    private static Sheet record(Copy copy, List<String> about, Release release, LocalDate on) {
        return new Letter(
                        "Copy " + release.reference(),
                        LANGUAGE,
                        release.byName(),
                        copy.recipient().name(),
                        on,
                        copy.extent() == Extent.DECISIONS ? "Decisions of the review" : "Record of the review",
                        "",
                        parts(release.text()),
                        "Reference " + release.reference(),
                        about,
                        "Copy for " + copy.recipient().words() + " · " + String.join(" · ", about))
                .sheet();
    }

    private static List<Part> parts(List<Heading> text) {
        return text.stream()
                .map(heading -> new Part(heading.title(), List.of(new Block.Paragraph(heading.text()))))
                .toList();
    }
}
