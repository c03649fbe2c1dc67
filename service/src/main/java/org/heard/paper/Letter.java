package org.heard.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A letter before it is on paper.
///
/// @param title    what stays in tabs, download lists and the properties of the PDF: "Letter", never who it is about
/// @param language of the letter, as a browser knows it: "en-GB"
/// @param from     who writes, in lines
/// @param to       to whom, in lines
/// @param closing  the farewell and who signs, in lines; may be empty
/// @param about    whose record it is and of what, in lines under the heading
/// @param running  what stands at the top of every page, so that no page is put among another's; empty for nothing
public record Letter(
        String title,
        String language,
        String from,
        String to,
        LocalDate on,
        String heading,
        String greeting,
        List<Part> parts,
        String closing,
        List<String> about,
        String running) {

    public Letter {
        parts = List.copyOf(parts);
        about = List.copyOf(about);
    }

    /// One that needs no more than a name above it.
    public Letter(
            String title,
            String language,
            String from,
            String to,
            LocalDate on,
            String heading,
            String greeting,
            List<Part> parts,
            String closing) {
        this(title, language, from, to, on, heading, greeting, parts, closing, List.of(), "");
    }

    /// The parts but for the last paragraph, which stays on one page with the farewell.
    public List<Part> beforeLast() {
        if (parts.isEmpty()) {
            return parts;
        }
        var last = parts.getLast();
        var blocks = new ArrayList<Block>();
        if (!last.blocks().isEmpty()) {
            blocks.addAll(last.blocks().subList(0, last.blocks().size() - 1));
            if (last.blocks().getLast() instanceof Block.Paragraph paragraph
                    && paragraph.paragraphs().size() > 1) {
                var some = paragraph.paragraphs();
                blocks.add(new Block.Paragraph(String.join("\n\n", some.subList(0, some.size() - 1))));
            }
        }
        var all = new ArrayList<>(parts.subList(0, parts.size() - 1));
        if (!blocks.isEmpty()) {
            all.add(new Part(last.heading(), blocks));
        }
        return all;
    }

    /// What stays with the farewell: the last paragraph, and its heading where nothing else stands under that.
    public Optional<Part> last() {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var last = parts.getLast();
        var heading = beforeLast().size() < parts.size() ? last.heading() : "";
        if (last.blocks().isEmpty()) {
            return Optional.of(new Part(heading, List.of()));
        }
        var block = last.blocks().getLast();
        return Optional.of(new Part(
                heading,
                List.of(
                        block instanceof Block.Paragraph paragraph
                                        && paragraph.paragraphs().size() > 1
                                ? new Block.Paragraph(paragraph.paragraphs().getLast())
                                : block)));
    }

    /// What stands under one heading.
    public record Part(String heading, List<Block> blocks) {
        public Part {
            blocks = List.copyOf(blocks);
        }
    }

    /// The letter on its sheet.
    public Sheet sheet() {
        return Sheet.of("paper/letter", Map.of("letter", this));
    }
}
