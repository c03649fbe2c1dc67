package org.heard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.heard.access.Role;

/// A line of `routes.csv`: an address and for whom it opens.
record Route(String method, String path, Opens nobody, Map<Role, Opens> roles, String form) {
    private static final String TABLE = "/routes.csv";

    /// When it opens.
    enum Opens {
        YES,
        OWN,
        ALL,
        NO,
        DOOR;

        /// Whether it does for somebody who has signed in.
        boolean to(Whose whose) {
            return switch (this) {
                case YES, ALL -> whose != Whose.ANOTHER_ORGANISATION_S;
                case OWN -> whose == Whose.OWN;
                case NO, DOOR -> false;
            };
        }
    }

    /// What somebody has to do with the child in the address.
    enum Whose {
        OWN,
        ANOTHER,
        RELATION_ENDED,
        ANOTHER_ORGANISATION_S
    }

    /// Which children there is a point in trying.
    List<Whose> tried() {
        if (path.contains("{child}") || form.contains("{child}")) {
            return List.of(Whose.values());
        }
        return path.contains("{") ? List.of(Whose.OWN, Whose.ANOTHER_ORGANISATION_S) : List.of(Whose.OWN);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    static List<Route> table() {
        try (var file = Objects.requireNonNull(Route.class.getResourceAsStream(TABLE))) {
            var lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            var heading = cells(lines.getFirst());
            return lines.stream()
                    .skip(1)
                    .map(line -> read(heading, cells(line)))
                    .toList();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Route read(List<String> heading, List<String> cells) {
        var named = new java.util.HashMap<String, String>();
        for (var i = 0; i < heading.size(); i++) {
            named.put(heading.get(i), cells.get(i));
        }
        var roles = Arrays.stream(Role.values())
                .collect(Collectors.toMap(
                        role -> role,
                        role -> opens(named, role.name()),
                        (one, other) -> one,
                        () -> new EnumMap<>(Role.class)));
        return new Route(
                named.getOrDefault("method", ""),
                named.getOrDefault("path", ""),
                opens(named, "nobody"),
                roles,
                named.getOrDefault("form", ""));
    }

    private static Opens opens(Map<String, String> named, String column) {
        return Opens.valueOf(Objects.requireNonNull(named.get(column), "routes.csv has no column " + column)
                .toUpperCase(java.util.Locale.ROOT));
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split(",", -1));
    }
}
