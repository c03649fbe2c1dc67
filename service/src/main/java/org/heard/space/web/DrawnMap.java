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
    private static final int LONGEST = 11;
    /// "My", "Mr" and "Mrs" tell nobody apart.
    private static final int SHORTEST = 3;
    private static final int TURNS = 36;

    public DrawnMap {
        dots = List.copyOf(dots);
    }

    /// Somebody, where, and what they are called there: a name that would run over another is said by its first,
    /// if that tells them from everybody else on the map, and cut if not.
    public record Dot(Placed placed, String label, int x, int y) {
        static Dot of(Placed placed, List<Placed> everybody, double x, double y) {
            return new Dot(placed, label(placed, everybody), (int) Math.round(x), (int) Math.round(y));
        }

        private static String label(Placed placed, List<Placed> everybody) {
            var name = placed.name().strip();
            if (name.length() <= LONGEST) {
                return name;
            }
            var first = first(name);
            var alone = everybody.stream()
                    .noneMatch(other -> !other.id().equals(placed.id())
                            && first(other.name().strip()).equalsIgnoreCase(first));
            return alone && first.length() > SHORTEST && first.length() <= LONGEST ? first : cut(name);
        }

        private static String first(String name) {
            return name.split("\\s", 2)[0];
        }

        private static String cut(String name) {
            return name.substring(0, LONGEST - 1).strip() + "…";
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
                    .mapToObj(turn -> around(there, map.people(), ring, 2 * Math.PI * turn / TURNS - Math.PI / 2))
                    .max(Comparator.comparingDouble(some -> room(some, dots)))
                    .orElseThrow());
        }
        return new DrawnMap(dots);
    }

    private static List<Dot> around(List<Placed> people, List<Placed> everybody, Ring ring, double from) {
        return IntStream.range(0, people.size())
                .mapToObj(i -> {
                    var angle = from + 2 * Math.PI * i / people.size();
                    var x = MIDDLE_X + radius(ring) * Math.cos(angle);
                    var y = MIDDLE_Y + radius(ring) * Math.sin(angle);
                    return Dot.of(people.get(i), everybody, x, y);
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
