package org.heard.enclosed;

import java.util.List;
import java.util.stream.Collectors;

/// A drawing as a child made it, mark upon mark. It is numbers and names and never an image: nothing of a camera, a
/// place or a face can lie in it. What it shows, nobody can tell but who looks at it.
public record Drawing(List<Mark> marks) {
    /// The sheet, in its own measure.
    public static final int WIDTH = 800;

    public static final int HEIGHT = 600;

    /// As many marks as a drawing may have.
    public static final int MOST_MARKS = 400;

    /// As many points as all its lines may have.
    public static final int MOST_POINTS = 12_000;

    public Drawing {
        marks = List.copyOf(marks);
    }

    /// One thing the child did.
    public sealed interface Mark {
        /// A line through points; a single point is a dot.
        record Line(Colour colour, Thickness thickness, List<Point> points) implements Mark {
            public Line {
                points = List.copyOf(points);
            }
        }

        /// A stamp, and where its middle is.
        record Stamped(Stamp stamp, Point at) implements Mark {}
    }

    /// A place on the sheet, from its upper left.
    public record Point(int x, int y) {}

    /// How thick a line is.
    public enum Thickness {
        THIN(7),
        THICK(20);

        private final int width;

        Thickness(int width) {
            this.width = width;
        }

        /// In the measure of the sheet.
        public int width() {
            return width;
        }
    }

    /// What came of reading what a page sent.
    public sealed interface Read {
        /// A drawing.
        record Drawn(Drawing drawing) implements Read {}

        /// An empty sheet.
        record Nothing() implements Read {}

        /// More marks or points than a drawing may have.
        record TooMuch() implements Read {}

        /// Nothing that our page sends.
        record Unreadable() implements Read {}
    }

    /// Reads what a page sent: `line RED THICK 10 20 30 40;stamp SUN 300 200`.
    public static Read read(String text) {
        return DrawingText.read(text);
    }

    /// The same text again.
    public String written() {
        return marks.stream().map(DrawingText::written).collect(Collectors.joining(";"));
    }

    /// As a picture a browser shows. It names only our own shapes and colours, and numbers.
    public String svg() {
        return marks.stream()
                .map(Drawing::svg)
                .collect(Collectors.joining(
                        "",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\"><rect width=\"%1$d\" height=\"%2$d\" fill=\"#ffffff\"/>"
                                .formatted(WIDTH, HEIGHT),
                        "</svg>"));
    }

    private static String svg(Mark mark) {
        return switch (mark) {
            case Mark.Stamped(var stamp, var at) ->
                "<g transform=\"translate(%d %d)\">%s</g>".formatted(at.x(), at.y(), stamp.shape());
            case Mark.Line(var colour, var thickness, var points) ->
                "<path d=\"M%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%d\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>"
                        .formatted(path(points), colour.code(), thickness.width());
        };
    }

    private static String path(List<Point> points) {
        var through = points.stream().map(point -> point.x() + " " + point.y()).collect(Collectors.joining("L"));
        // A line of no length is drawn as a dot.
        return points.size() == 1 ? through + "h0" : through;
    }
}
