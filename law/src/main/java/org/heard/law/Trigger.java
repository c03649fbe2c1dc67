package org.heard.law;

import java.time.LocalDate;

/// The event that started a duty's clock: "became looked after", and the day.
public record Trigger(String words, LocalDate date) {}
