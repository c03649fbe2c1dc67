package org.heard.enclosed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.heard.enclosed.Drawing.Mark;
import org.heard.enclosed.Drawing.Point;
import org.heard.enclosed.Drawing.Read;
import org.heard.enclosed.Drawing.Thickness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a page may send as a drawing, and what is drawn from it.
class DrawingTest {
    private static final String HOUSE_AND_LINE = "line RED THICK 10 20 30 40;stamp HOUSE 400 300";

    @Test
    void marks_are_read_in_the_order_in_which_they_were_made_and_written_the_same() {
        var drawing = drawn(HOUSE_AND_LINE);
        assertThat(drawing.marks())
                .containsExactly(
                        new Mark.Line(Colour.RED, Thickness.THICK, List.of(new Point(10, 20), new Point(30, 40))),
                        new Mark.Stamped(Stamp.HOUSE, new Point(400, 300)));
        assertThat(drawing.written()).isEqualTo(HOUSE_AND_LINE);
    }

    @Test
    void an_empty_sheet_is_no_drawing() {
        assertThat(Drawing.read("")).isEqualTo(new Read.Nothing());
        assertThat(Drawing.read(" \n")).isEqualTo(new Read.Nothing());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "line RED THICK",
                "line RED THICK 10",
                "line RED THICK 10 20 30",
                "line RED THICK 10 -20",
                "line RED THICK 801 20",
                "line RED THICK 20 601",
                "line RED THICK 1e2 20",
                "line RED THICK ١٠ 20",
                "line red THICK 10 20",
                "line #ff0000 THICK 10 20",
                "line RED WIDE 10 20",
                "stamp CASTLE 10 20",
                "stamp SUN 10",
                "stamp SUN 10 20 30",
                "stamp SUN 10 20;",
                "circle RED 10 20",
                "<script>alert(1)</script>",
                "data:image/jpeg;base64,/9j/4AAQSkZJRg=="
            })
    void what_our_page_never_sends_is_no_drawing(String text) {
        assertThat(Drawing.read(text)).isEqualTo(new Read.Unreadable());
    }

    @Test
    void the_corners_of_the_sheet_belong_to_it() {
        assertThat(drawn("line RED THIN 0 0 800 600").marks()).hasSize(1);
    }

    @Test
    void as_much_as_a_drawing_may_have_is_read_and_one_more_is_too_much() {
        var stamps = Collections.nCopies(Drawing.MOST_MARKS, "stamp HAPPY 100 100");
        assertThat(drawn(String.join(";", stamps)).marks()).hasSize(Drawing.MOST_MARKS);
        assertThat(Drawing.read(String.join(";", stamps) + ";stamp SUN 1 1")).isEqualTo(new Read.TooMuch());
        var line = "line PURPLE THICK" + " 800 600".repeat(Drawing.MOST_POINTS);
        assertThat(drawn(line).written()).hasSizeLessThan(110_000);
        assertThat(Drawing.read(line + " 1 1")).isEqualTo(new Read.TooMuch());
        assertThat(Drawing.read("x".repeat(3_000_000))).isEqualTo(new Read.TooMuch());
    }

    @Test
    void it_is_drawn_as_a_picture_of_lines_and_shapes_and_nothing_else() throws Exception {
        var svg = drawn(HOUSE_AND_LINE + ";line BLUE THIN 5 5").svg();
        assertThat(svg)
                .contains("<path d=\"M10 20L30 40\" fill=\"none\" stroke=\"#c9302c\" stroke-width=\"20\"")
                .contains("translate(400 300)")
                .contains("<path d=\"M5 5h0\"")
                .doesNotContain("href", "script", "<image", "<text", "style=");
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(svg.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(document.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 800 600");
    }

    @ParameterizedTest
    @EnumSource(Stamp.class)
    void every_stamp_has_a_shape_of_ours(Stamp stamp) {
        assertThat(stamp.shape()).startsWith("<g").endsWith("</g>").doesNotContain("<svg", "href", "script");
    }

    private static Drawing drawn(String text) {
        return ((Read.Drawn) Drawing.read(text)).drawing();
    }
}
