package org.heard.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.heard.paper.Letter.Part;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// A sheet as a page that stands by itself, as plain text, and what its press cannot be made to do.
class SheetTest {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB"><head><title>Report</title><meta name="subject" content="Report"/>
            <style>%s</style></head><body><main><h1>Report</h1>
            """.formatted(Stationery.css());
    private static final String END = "</main></body></html>";

    @Test
    void the_page_needs_no_other_file_and_runs_nothing() {
        var page = Jsoup.parse(Examples.letter().sheet().html());
        assertThat(page.select("script, link, [src], [href], iframe, object, [style]"))
                .isEmpty();
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.title()).isEqualTo("Letter");
        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("td:not([data-of]), tbody th:not([scope=row]), thead th:not([scope=col])"))
                .isEmpty();
        assertThat(page.select("style").html())
                .contains("@page", "@media screen")
                .doesNotContain("<", "url(", "@import");
    }

    @Test
    void sent_to_a_browser_it_may_use_its_own_style_and_nothing_else() throws IOException {
        var answer = new MockHttpServletResponse();
        Examples.letter().sheet().page("letter").render(null, new MockHttpServletRequest(), answer);
        assertThat(answer.getHeader("Content-Security-Policy"))
                .matches("style-src 'sha256-[A-Za-z0-9+/=]{44}'; img-src data:; default-src 'none'; .* sandbox");
        assertThat(answer.getHeader("Content-Disposition")).isEqualTo("inline; filename=\"letter.html\"");
        assertThatThrownBy(() -> Examples.letter().sheet().page("Billie's letter"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void read_out_heading_by_heading_nothing_is_lost() {
        var passages = Examples.letter().sheet().passages();
        assertThat(passages)
                .extracting(Passage::heading)
                .containsExactly("", "Your review", "Who was there", "What you told me", "What we agreed");
        assertThat(passages).extracting(Passage::level).containsExactly(0, 1, 2, 2, 2);
        assertThat(passages.get(2).text()).startsWith("- You, by video\n- Wilhelmina-Rose");
        assertThat(passages.get(3).text()).isEqualTo("""
                You drew the garden first.
                Then we talked.

                You said:

                “I don’t want to <move> again & that’s "final" 😀.”

                You, on 12 January 2027""");
        assertThat(passages.get(4).text())
                .contains("Decisions\n- What: See your brother each month; Who: Wilhelmina-Rose")
                .endsWith("With best wishes,\nAda Okafor");
    }

    @Test
    void what_no_reader_can_see_is_dropped_and_what_is_not_strict_is_a_fault() {
        var sheet = Examples.saying("a\u0000b\u0007c\uFFFEd\uD83D").sheet();
        assertThat(sheet.passages().getLast().text()).startsWith("“abcd”");
        assertThat(sheet.print()).isInstanceOf(Printed.Pdf.class);
        assertThatThrownBy(() -> Sheet.read(HEAD + "<p>Sam <br> Example</p>" + END))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not strict XHTML")
                .hasMessageNotContaining("Sam")
                .hasNoCause();
        assertThatThrownBy(() -> Sheet.read(
                        "<!DOCTYPE html><!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><html>&f;</html>"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_press_reaches_no_network_and_no_file(@TempDir Path folder) throws IOException {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            var http = "http://localhost:" + server.getAddress().getPort();
            var secret = folder.resolve("secret.svg");
            Files.writeString(
                    secret,
                    "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='90'><text x='9' y='9'>secret</text></svg>");
            var file = secret.toUri().toString();
            var pdf = pdf(HEAD.replace("<style>", """
                            <link rel="stylesheet" type="text/css" href="%1$s/a.css"/>
                            <style>@import url(%1$s/b.css); @font-face { font-family: x; src: url(%1$s/c.ttf) }
                            h1 { background-image: url(%1$s/d.png) }""".formatted(http)) + """
                    <p><img src="%1$s/e.png" alt="e"/><img src="%2$s" alt="f"/><img src="ftp://localhost/g.png" alt="g"/></p>
                    <object type="image/svg+xml" data="%2$s">h</object>
                    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="90" height="90" aria-label="i">
                      <image xlink:href="%1$s/j.png" width="9" height="9"/><image xlink:href="%2$s" width="9" height="9"/>
                    </svg>
                    """.formatted(http, file) + END);
            assertThat(asked).hasValue(0);
            try (var back = ReadBack.of(pdf)) {
                assertThat(back.textLayer()).contains("Report").doesNotContain("secret");
            }
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_drawing_and_a_picture_say_what_they_show() throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png);
        var pdf = pdf(HEAD + """
                <svg xmlns="http://www.w3.org/2000/svg" width="200" height="60" role="img" aria-label="Reviews in time rose">
                  <path d="M10 50L190 10" stroke="#0c5a60" stroke-width="3" fill="none"/>
                  <text x="10" y="30" font-family="Atkinson Hyperlegible Next" font-size="12">2026</text>
                </svg>
                <p><img src="data:image/png;base64,%s" alt="A black field" width="40" height="30"/></p>
                """.formatted(Base64.getEncoder().encodeToString(png.toByteArray())) + END);
        assertThat(Validated.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Validated.broken(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        try (var back = ReadBack.of(pdf)) {
            assertThat(back.tags("Figure"))
                    .extracting(tag -> tag.element().getAlternateDescription())
                    .containsExactly("Reviews in time rose", "A black field");
        }
    }

    @Test
    void a_report_of_two_hundred_pages_is_set_whole() {
        var part = new Part("Part", List.of(new Block.Paragraph("Words that fill a line or two. ".repeat(700))));
        var printed = (Printed.Pdf)
                Examples.with(Collections.nCopies(34, part)).sheet().print();
        try (var back = ReadBack.of(printed.bytes())) {
            assertThat(back.document().getNumberOfPages()).isGreaterThan(200);
            assertThat(back.texts("H2")).hasSize(34);
        }
    }

    private static byte[] pdf(String html) {
        return ((Printed.Pdf) Sheet.read(html).print()).bytes();
    }
}
