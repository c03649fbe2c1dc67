package org.heard.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.heard.paper.Letter.Part;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// The PDF of a letter, read back: as a screen reader has it, and as veraPDF judges it.
class TaggedPdfTest {

    @Test
    void it_meets_pdf_ua_1_and_pdf_a_3a() {
        var pdf = pdf(Examples.letter());
        assertThat(Validated.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Validated.broken(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Test
    void the_farewell_never_stands_alone_on_a_page() throws IOException {
        for (int lines = 14; lines < 34; lines++) {
            var letter = Examples.with(List.of(
                    new Part("What you told me", List.of(new Block.Paragraph("You told me so.\n\n".repeat(lines)))),
                    new Part("When I see you", List.of(new Block.Paragraph("I will see you soon.")))));
            try (var read = org.apache.pdfbox.Loader.loadPDF(pdf(letter))) {
                var last = new org.apache.pdfbox.text.PDFTextStripper();
                last.setStartPage(read.getNumberOfPages());
                assertThat(last.getText(read))
                        .as("%d lines", lines)
                        .contains("With best wishes", "When I see you", "I will see you soon.");
            }
        }
    }

    @Test
    void it_reads_aloud_every_word_of_the_page_in_the_same_order() {
        var sheet = Examples.letter().sheet();
        try (var back = ReadBack.of(pdf(Examples.letter()))) {
            assertThat(back.readAloud().replace("• ", "").replace(" ", ""))
                    .isEqualTo(Jsoup.parse(sheet.html()).select("main").text().replace(" ", ""));
        }
    }

    @Test
    void headings_lists_and_tables_are_tagged_as_what_they_are() {
        try (var back = ReadBack.of(pdf(Examples.letter()))) {
            assertThat(back.texts("H1")).containsExactly("Your review");
            assertThat(back.texts("H2")).containsExactly("Who was there", "What you told me", "What we agreed");
            assertThat(back.texts("LBody")).hasSize(3).contains("You, by video");
            assertThat(back.texts("BlockQuote"))
                    .containsExactly("“I don’t want to <move> again & that’s \"final\" 😀.”");
            assertThat(back.texts("TH"))
                    .containsExactly("What", "Who", "By when", "See your brother each month", "Find a football club");
            assertThat(back.tags("TH"))
                    .extracting(tag -> tag.element()
                            .getCOSObject()
                            .getDictionaryObject("A")
                            .toString())
                    .satisfies(scopes -> {
                        assertThat(scopes.subList(0, 3)).allMatch(scope -> scope.contains("Column"));
                        assertThat(scopes.subList(3, 5)).allMatch(scope -> scope.contains("Row"));
                    });
            assertThat(back.texts("TD")).contains("Ben Lowe", Examples.LONG_NAME);
        }
    }

    @Test
    void it_says_its_language_and_its_title_and_nothing_about_anybody() throws IOException {
        try (var back = ReadBack.of(pdf(Examples.letter()))) {
            var document = back.document();
            var catalogue = document.getDocumentCatalog();
            var about = document.getDocumentInformation();
            assertThat(catalogue.getLanguage()).isEqualTo("en-GB");
            assertThat(about.getTitle()).isEqualTo("Letter");
            assertThat(about.getMetadataKeys())
                    .containsExactlyInAnyOrder("Title", "Subject", "Producer", "CreationDate");
            assertThat(about.getProducer()).isEqualTo("Heard");
            assertThat(about.getAuthor()).isNull();
            assertThat(about.getSubject()).isEqualTo("Letter");
            var packet = new String(catalogue.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(packet).contains("Letter").doesNotContain("Billie", "Wilhelmina", "Okafor", "Marlhaven");
            assertThat(catalogue.getNames()).isNull();
        }
    }

    @Test
    void each_page_says_which_it_is_of_how_many_and_that_is_not_read_aloud() {
        var part = new Part("Long", List.of(new Block.Paragraph("Words. ".repeat(1_500))));
        try (var back = ReadBack.of(pdf(Examples.with(Collections.nCopies(3, part))))) {
            var pages = back.document().getNumberOfPages();
            assertThat(pages).isGreaterThan(3);
            assertThat(back.textLayer())
                    .contains(IntStream.rangeClosed(1, pages)
                            .mapToObj(page -> "Page %d of %d".formatted(page, pages))
                            .toList());
            assertThat(back.readAloud()).doesNotContain("Page 1 of");
        }
    }

    @Test
    void a_table_over_several_pages_is_read_as_one_table_and_shows_its_columns_on_each() {
        var rows = IntStream.rangeClosed(1, 120)
                .mapToObj(no -> List.of("Decision " + no, "Ada Okafor", "14 March 2027"))
                .toList();
        var table = new Block.Table("Decisions", List.of("What is decided", "Who", "By when"), rows);
        var pdf = pdf(Examples.with(List.of(new Part("What we agreed", List.of(table)))));
        assertThat(Validated.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        try (var back = ReadBack.of(pdf)) {
            assertThat(back.tags("Table")).hasSize(1);
            assertThat(back.tags("TR")).hasSize(121);
            assertThat(back.textLayer().split("What is decided", -1))
                    .hasSize(back.document().getNumberOfPages() + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zażółć gęślą jaźń, Łódź",
                "Şişli’de güneş, İstanbul’da ışık, ağaç",
                "Đường Nguyễn Thị Minh Khai, phở, tiếng Việt",
                "D\u0323u\u031bo\u031b\u0300ng in pieces",
                "Shqipëri, është, çfarë",
                "Καλημέρα, Ελένη",
                "Привіт, Олено! Ґанок, їжак",
                "Zoë Ní Dhomhnaill, Þórður, Ærø, ĳ, ŵ, ŷ",
                "Ẹ kú àárọ̀, Bùkọ́lá",
                "ሰላም፣ ስሜ ሰላም እዩ።",
                "Hurra ❤️ 😀 ⚽ ❤ 🐶 – it’s “fine” … ½ £ € ™ ✓ → ☺",
            })
    void letters_of_many_languages_are_there_to_be_read_and_copied(String words) {
        var pdf = pdf(Examples.saying(words));
        assertThat(Validated.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        try (var back = ReadBack.of(pdf)) {
            var composed = Normalizer.normalize(words, Normalizer.Form.NFC).replace("\uFE0F", "");
            assertThat(back.texts("BlockQuote")).containsExactly("“" + composed + "”");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"مرحبا، اسمي سام", "שלום", "سڵاو", "ሰላም سلام"})
    void writing_from_right_to_left_is_left_to_the_page(String words) {
        var sheet = Examples.saying(words).sheet();
        assertThat(sheet.print()).isEqualTo(new Printed.PageOnly(Printed.Why.RIGHT_TO_LEFT));
        assertThat(sheet.html()).contains(words);
    }

    @Test
    void what_would_come_out_wrong_is_left_to_the_page() {
        assertThat(Examples.saying("नमस्ते").sheet().print()).isEqualTo(new Printed.PageOnly(Printed.Why.SCRIPT));
        assertThat(Examples.saying("你好").sheet().print()).isEqualTo(new Printed.PageOnly(Printed.Why.SCRIPT));
        assertThat(Examples.saying("\uE123").sheet().print()).isInstanceOf(Printed.PageOnly.class);
    }

    private static byte[] pdf(Letter letter) {
        return ((Printed.Pdf) letter.sheet().print()).bytes();
    }
}
