package org.heard.returns;

import java.time.LocalDate;

/// The days of which files tell: nothing before them or after them is contradicted by their silence.
record Span(LocalDate from, LocalDate until) {}
