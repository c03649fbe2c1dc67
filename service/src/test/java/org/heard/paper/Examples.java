package org.heard.paper;

import java.time.LocalDate;
import java.util.List;
import org.heard.paper.Letter.Part;

/// Letters to made-up children.
final class Examples {
    static final String LONG_NAME =
            "Wilhelmina-Rose Oluwaseun Featherstonehaugh-Papadopoulos of Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";

    private Examples() {}

    static Letter letter() {
        return with(List.of(
                new Part("Who was there", List.of(new Block.Items(List.of("You, by video", LONG_NAME, "Ada Okafor")))),
                new Part(
                        "What you told me",
                        List.of(
                                new Block.Paragraph("You drew the garden first.\nThen we talked.\n\nYou said:"),
                                new Block.Quotation(
                                        "I don’t want to <move> again & that’s \"final\" 😀.",
                                        "en-GB",
                                        "You, on 12 January 2027"))),
                new Part(
                        "What we agreed",
                        List.of(new Block.Table(
                                "Decisions",
                                List.of("What", "Who", "By when"),
                                List.of(
                                        List.of("See your brother each month", LONG_NAME, "1 February 2027"),
                                        List.of("Find a football club", "Ben Lowe", "14 March 2027")))))));
    }

    static Letter with(List<Part> parts) {
        return new Letter(
                "Letter",
                "en-GB",
                "Ada Okafor\nIndependent Reviewing Officer\nMarlhaven",
                LONG_NAME,
                LocalDate.of(2027, 1, 14),
                "Your review",
                "Dear Billie,",
                parts,
                "With best wishes,\nAda Okafor");
    }

    static Letter saying(String words) {
        return with(List.of(new Part("What you told me", List.of(new Block.Quotation(words, "en-GB", "You")))));
    }
}
