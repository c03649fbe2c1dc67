package org.heard.resting;

import java.time.LocalDate;

/// A child is left alone, up to and including a day.
public record Rest(LocalDate from, LocalDate until) {
    /// How long a child may ask for at once. Practice, not law: after it somebody looks in, and the child may ask
    /// again.
    public static final int MOST_DAYS = 28;
}
