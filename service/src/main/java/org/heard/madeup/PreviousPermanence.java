package org.heard.madeup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Whether a child had a permanent home by order before this care period; `Z1` for no.
public record PreviousPermanence(String code, @Nullable LocalDate on) {}
