package org.heard.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A letter before it is on paper.
///
/// @param title    what stays in tabs, download lists and the properties of the PDF: "Letter", never who it is about
/// @param language of the letter, as a browser knows it: "en-GB"
/// @param from     who writes, in lines
/// @param to       to whom, in lines
/// @param closing  the farewell and who signs, in lines
public record Letter(
        String title,
        String language,
        String from,
        String to,
        LocalDate on,
        String heading,
        String greeting,
        List<Part> parts,
        String closing) {

    public Letter {
        parts = List.copyOf(parts);
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
