package org.heard.charts;

import java.util.List;

/// What there is to draw, with every place worked out, in units that are pixels at full size.
public record Drawing(int width, int height, List<Bar> bars, List<Rule> rules, List<Point> points, List<Words> words) {

    /// @param outline its path
    public record Bar(Shade shade, String outline) {}

    /// A straight line; `kind` says in the style sheet what it is.
    public record Rule(String kind, int fromX, int fromY, int toX, int toY) {}

    public record Point(int x, int y) {}

    /// @param anchor `start`, `middle` or `end`
    public record Words(String kind, int x, int y, String anchor, String text) {}
}
