package org.heard.madeup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One row of the return: a stretch of days under one legal status in one placement, in the return's own codes.
public record Episode(
        LocalDate began,
        String reasonNew,
        String legalStatus,
        String need,
        Placement placement,
        @Nullable LocalDate ended,
        @Nullable String reasonEnded,
        @Nullable String reasonPlacementChanged,
        @Nullable String homePostcode) {}
