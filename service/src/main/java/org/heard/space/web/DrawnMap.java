package org.heard.space.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.heard.matters.PeopleMap;
import org.heard.matters.Placed;
import org.heard.matters.Placed.Ring;

/// Where on the drawing of a child's map everybody stands: on three rings around the child, evenly, each ring turned so
/// that names stand apart. What it shows stands beside it as a list.
public record DrawnMap(List<Dot> dots) {
    /// The middle of the drawing.
    public static final int MIDDLE_X = 200;

    public static final int MIDDLE_Y = 200;
    private static final int LONGEST = 10;
    private static final int TURNS = 36;

    public DrawnMap {
        dots = List.copyOf(dots);
    }

    /// Somebody, and where.
    public record Dot(Placed placed, int x, int y) {
        /// Their name, cut where it would run over another.
        public String label() {
            var name = placed.name();
            return name.length() > LONGEST ? name.substring(0, LONGEST - 1).strip() + "…" : name;
        }

        /// What stands in the dot.
        public String sign() {
            var time = placed.time();
            return time == null
                    ? ""
                    : switch (time) {
                        case MORE -> "+";
                        case SAME -> "=";
                        case LESS -> "−";
                    };
        }
    }

    /// How far from the middle a ring is.
    public static int radius(Ring ring) {
        return switch (ring) {
            case NEAR -> 72;
            case MIDDLE -> 120;
            case FAR -> 160;
        };
    }

    static DrawnMap of(PeopleMap map) {
        var dots = new ArrayList<Dot>();
        for (var ring : Ring.values()) {
            var there = map.people().stream().filter(one -> one.ring() == ring).toList();
            dots.addAll(IntStream.range(0, TURNS)
                    .mapToObj(turn -> around(there, ring, 2 * Math.PI * turn / TURNS - Math.PI / 2))
                    .max(Comparator.comparingDouble(some -> room(some, dots)))
                    .orElseThrow());
        }
        return new DrawnMap(dots);
    }

    private static List<Dot> around(List<Placed> people, Ring ring, double from) {
        return IntStream.range(0, people.size())
                .mapToObj(i -> {
                    var angle = from + 2 * Math.PI * i / people.size();
                    var x = MIDDLE_X + radius(ring) * Math.cos(angle);
                    var y = MIDDLE_Y + radius(ring) * Math.sin(angle);
                    return new Dot(people.get(i), (int) Math.round(x), (int) Math.round(y));
                })
                .toList();
    }

    /// The least room between any of these and those that stand already; a name is wider than it is high.
    private static double room(List<Dot> some, List<Dot> standing) {
        return some.stream()
                .flatMapToDouble(one -> standing.stream()
                        .mapToDouble(other -> Math.hypot((one.x() - other.x()) / 1.6, one.y() - other.y())))
                .min()
                .orElse(0);
    }
}
