package org.heard.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// Places the parts of a time line so that no words stand on others.
final class TimeLineLayout {

    private static final int EDGE = 2;
    private static final int TOP = 30;
    private static final int LANE_TITLE = 24;
    private static final int BAR = 28;
    private static final int ROW = 20;
    private static final int GAP = 18;
    private static final int LITTLE_ROOM = 600;
    private static final double LETTER = 8.1;

    private final TimeLine line;
    private final int width;
    private final Scale scale;
    private final List<Drawing.Bar> bars = new ArrayList<>();
    private final List<Drawing.Rule> rules = new ArrayList<>();
    private final List<Drawing.Point> points = new ArrayList<>();
    private final List<Drawing.Words> words = new ArrayList<>();

    TimeLineLayout(TimeLine line, int width) {
        this.line = line;
        this.width = width;
        this.scale = new Scale(line.from(), line.to(), EDGE, width - EDGE - 10);
    }

    Drawing drawing() {
        var y = TOP;
        for (var lane : line.lanes()) {
            y = draw(lane, y) + GAP;
        }
        var behind = new ArrayList<Drawing.Rule>();
        axis(y, behind::add);
        behind.addAll(rules);
        today(y, behind::add);
        return new Drawing(width, y + 28, bars, behind, points, words);
    }

    /// Draws one lane from this height down, and says where it ends.
    private int draw(Lane lane, int top) {
        words.add(new Drawing.Words("lane", EDGE, top + 15, "start", lane.title()));
        var barTop = top + LANE_TITLE;
        var labels = new Labels();
        for (var band : lane.bands()) {
            draw(band, barTop, labels);
        }
        for (var mark : lane.marks()) {
            if (scale.shows(mark.on())) {
                var x = scale.x(mark.on());
                points.add(new Drawing.Point(x, barTop + BAR / 2));
                labels.below.add(new Callout(x, labels.shortened(mark.label())));
            }
        }
        return key(labels.key, place(labels.below, barTop + BAR));
    }

    private void draw(Band band, int top, Labels labels) {
        var ended = band.to();
        var last = ended == null ? later(line.today(), band.from()) : ended;
        if (last.isBefore(line.from()) || band.from().isAfter(line.to())) {
            return;
        }
        var left = scale.x(band.from());
        var right = Math.max(scale.x(last), left + 4);
        bars.add(new Drawing.Bar(band.shade(), outline(left, right, top, ended == null)));
        var text = room(band.label()) + 16 <= right - left ? band.label() : labels.shortened(band.label());
        if (room(text) + 16 <= right - left) {
            words.add(new Drawing.Words("inside", left + 8, top + 19, "start", text));
        } else {
            labels.below.add(new Callout(left, text));
        }
    }

    /// A box, pointed where the period still lasts.
    private static String outline(int left, int right, int top, boolean lasts) {
        var bottom = top + BAR;
        var tip = lasts ? "L%d %d".formatted(right + 9, top + BAR / 2) : "";
        return "M%d %dH%d%sL%d %dH%dZ".formatted(left, top, right, tip, right, bottom, left);
    }

    /// Words that do not fit where they belong hang below, each on a thread; says where they end.
    private int place(List<Callout> callouts, int top) {
        var threads = new Threads(EDGE, width - EDGE);
        callouts.stream()
                .sorted(Comparator.comparingInt(Callout::x).reversed())
                .forEach(callout -> threads.hang(callout.x(), room(callout.text()) + 5, callout.text()));
        for (var hung : threads.hung()) {
            var y = top + 8 + (hung.row() + 1) * ROW;
            rules.add(new Drawing.Rule("thread", hung.x(), top, hung.x(), y - 5));
            var x = hung.leftwards() ? hung.x() - 5 : hung.x() + 5;
            words.add(new Drawing.Words("outside", x, y, hung.leftwards() ? "end" : "start", hung.text()));
        }
        return threads.rows() == 0 ? top : top + 8 + threads.rows() * ROW;
    }

    /// Writes out what the numbers stand for, and says where that ends.
    private int key(List<String> entries, int top) {
        var y = top;
        for (var entry : entries) {
            for (var text : Wrapped.within((int) ((width - 2 * EDGE) / LETTER), entry)) {
                y += ROW;
                words.add(new Drawing.Words("key", EDGE, y, "start", text));
            }
        }
        return y;
    }

    private void axis(int y, Consumer<Drawing.Rule> rule) {
        rule.accept(new Drawing.Rule("axis", EDGE, y, width - EDGE, y));
        for (var tick : scale.ticks()) {
            rule.accept(new Drawing.Rule("grid", tick.x(), TOP - 6, tick.x(), y + 6));
            if (tick.x() + room(tick.label()) <= width) {
                words.add(new Drawing.Words("tick", tick.x(), y + 22, "start", tick.label()));
            }
        }
    }

    private void today(int y, Consumer<Drawing.Rule> rule) {
        if (scale.shows(line.today())) {
            var x = scale.x(line.today());
            rule.accept(new Drawing.Rule("today", x, 22, x, y));
            var anchor = x < 30 ? "start" : x > width - 30 ? "end" : "middle";
            words.add(new Drawing.Words("today", x, 16, anchor, "Today"));
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static int room(String text) {
        return (int) Math.ceil(text.codePointCount(0, text.length()) * LETTER);
    }

    private record Callout(int x, String text) {}

    /// What one lane has to say outside its bars. Where there is little room a number stands for the words, and
    /// a key below the lane tells which.
    private final class Labels {
        private final List<Callout> below = new ArrayList<>();
        private final List<String> key = new ArrayList<>();

        private String shortened(String label) {
            if (width > LITTLE_ROOM) {
                return label;
            }
            var number = Integer.toString(key.size() + 1);
            key.add(number + "  " + label);
            return number;
        }
    }
}
