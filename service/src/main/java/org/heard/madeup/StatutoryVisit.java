package org.heard.madeup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A visit by the child's social worker: on time unless a reason for lateness stands there, alone unless a reason why
/// not.
public record StatutoryVisit(
        LocalDate on,
        String by,
        boolean alone,
        @Nullable String whyNotAlone,
        @Nullable String lateBecause) {}
