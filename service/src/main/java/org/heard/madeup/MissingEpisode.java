package org.heard.madeup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A time a child was missing (`M`) or away from placement without authorisation (`A`).
public record MissingEpisode(
        String kind, LocalDate began, @Nullable LocalDate ended) {}
