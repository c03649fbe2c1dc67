package org.heard.madeup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A decision that a child should be placed for adoption, and how far it has come.
///
/// @param sealed the record is closed to all but the few who may open it
public record Adoption(LocalDate decidedOn, @Nullable LocalDate matchedOn, boolean byFosterCarers, boolean sealed) {}
