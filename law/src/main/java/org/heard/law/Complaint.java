package org.heard.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A complaint by or for a child, through the three stages of the complaints procedure; what has not happened is
/// absent.
///
/// @param name     tells it from the child's other complaints
/// @param made     the day it was made
/// @param extended whether the first stage was extended, and the second
/// @param answered the day the first stage was answered
/// @param settled  the day the terms of its resolution were put in writing
public record Complaint(
        String name,
        LocalDate made,
        Extended extended,
        @Nullable LocalDate answered,
        @Nullable LocalDate settled,
        @Nullable LocalDate investigationAsked,
        @Nullable LocalDate investigated,
        @Nullable LocalDate panelAsked,
        @Nullable LocalDate panelMet,
        @Nullable LocalDate panelReported,
        @Nullable LocalDate authorityAnswered) {

    /// Which of the first two stages were given more time.
    public record Extended(boolean first, boolean second) {
        public static final Extended NONE = new Extended(false, false);
    }

    /// A complaint just made.
    public static Complaint made(String name, LocalDate on) {
        return new Complaint(name, on, Extended.NONE, null, null, null, null, null, null, null, null);
    }
}
