package org.heard.charts;

import java.util.List;

/// One kind of thing on a time line, such as placements: periods, days, or both.
public record Lane(String title, List<Band> bands, List<Mark> marks) {

    public Lane {
        bands = List.copyOf(bands);
        marks = List.copyOf(marks);
    }

    public static Lane of(String title, List<Band> bands) {
        return new Lane(title, bands, List.of());
    }
}
