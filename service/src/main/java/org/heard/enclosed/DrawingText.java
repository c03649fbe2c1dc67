package org.heard.enclosed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.heard.enclosed.Drawing.Mark;
import org.heard.enclosed.Drawing.Point;
import org.heard.enclosed.Drawing.Read;
import org.heard.enclosed.Drawing.Thickness;

/// A drawing as text: marks with a semicolon between them, words and numbers with a space.
final class DrawingText {
    /// Longer than any drawing of so many points; what is longer is not looked into.
    private static final int LONGEST = Drawing.MOST_POINTS * 8 + Drawing.MOST_MARKS * 32;

    private static final int LINE_BEGINS = 3;

    private DrawingText() {}

    static Read read(String text) {
        if (text.isBlank()) {
            return new Read.Nothing();
        }
        if (text.length() > LONGEST) {
            return new Read.TooMuch();
        }
        var marks = new ArrayList<Mark>();
        var points = 0;
        for (var part : text.split(";", -1)) {
            var mark = mark(List.of(part.strip().split(" ", -1)));
            if (mark.isEmpty()) {
                return new Read.Unreadable();
            }
            marks.add(mark.get());
            points += mark.get() instanceof Mark.Line line ? line.points().size() : 1;
            if (marks.size() > Drawing.MOST_MARKS || points > Drawing.MOST_POINTS) {
                return new Read.TooMuch();
            }
        }
        return new Read.Drawn(new Drawing(marks));
    }

    static String written(Mark mark) {
        return switch (mark) {
            case Mark.Stamped(var stamp, var at) -> "stamp " + stamp + " " + at.x() + " " + at.y();
            case Mark.Line(var colour, var thickness, var points) -> {
                var text = new StringBuilder("line " + colour + " " + thickness);
                points.forEach(
                        point -> text.append(' ').append(point.x()).append(' ').append(point.y()));
                yield text.toString();
            }
        };
    }

    private static Optional<Mark> mark(List<String> words) {
        return switch (words.getFirst()) {
            case "line" -> line(words);
            case "stamp" -> stamp(words);
            default -> Optional.empty();
        };
    }

    private static Optional<Mark> line(List<String> words) {
        if (words.size() < LINE_BEGINS + 2 || words.size() % 2 == 0) {
            return Optional.empty();
        }
        var points = new ArrayList<Point>();
        for (var at = LINE_BEGINS; at < words.size(); at += 2) {
            var point = point(words.get(at), words.get(at + 1));
            if (point.isEmpty()) {
                return Optional.empty();
            }
            points.add(point.get());
        }
        return constant(Colour.class, words.get(1))
                .flatMap(colour -> constant(Thickness.class, words.get(2))
                        .map(thickness -> new Mark.Line(colour, thickness, points)));
    }

    private static Optional<Mark> stamp(List<String> words) {
        return words.size() != 4
                ? Optional.empty()
                : constant(Stamp.class, words.get(1))
                        .flatMap(stamp -> point(words.get(2), words.get(3)).map(at -> new Mark.Stamped(stamp, at)));
    }

    private static Optional<Point> point(String x, String y) {
        return isNumber(x) && isNumber(y)
                ? Optional.of(new Point(Integer.parseInt(x), Integer.parseInt(y)))
                        .filter(point -> point.x() <= Drawing.WIDTH && point.y() <= Drawing.HEIGHT)
                : Optional.empty();
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findAny();
    }
}
