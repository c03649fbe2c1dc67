package org.heard.madeup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A child's health as the authority has to know it.
public record Health(
        String practice,
        @Nullable String need,
        List<Assessment> assessments,
        @Nullable LocalDate teethChecked,
        boolean immunised,
        @Nullable Integer strengthsAndDifficulties,
        boolean substanceMisuse,
        boolean convicted) {
    /// A statutory health assessment, or the day it was offered and refused.
    public record Assessment(LocalDate on, boolean first, boolean refused) {}
}
