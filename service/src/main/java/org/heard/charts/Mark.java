package org.heard.charts;

import java.time.LocalDate;

/// Something that happened, or will, on one day of a time line.
public record Mark(String label, LocalDate on) {}
