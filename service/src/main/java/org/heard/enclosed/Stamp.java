package org.heard.enclosed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/// Small pictures of ours that a child sets into a drawing with a tap, or by choosing a place.
public enum Stamp {
    SUN,
    RAIN,
    HOUSE,
    TREE,
    FLOWER,
    PERSON,
    CHILD,
    DOG,
    CAT,
    HAPPY,
    SAD,
    HEART;

    private final String shape = read(name().toLowerCase(Locale.ROOT));

    /// Its lines around its own middle, sixty to each side, as they stand inside an SVG. They are ours and run nothing.
    public String shape() {
        return shape;
    }

    private static String read(String name) {
        try (var file = Objects.requireNonNull(Stamp.class.getResourceAsStream("stamps/" + name + ".svg"), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?s)^\\s*<svg[^>]*>\\s*|\\s*</svg>\\s*$", "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
