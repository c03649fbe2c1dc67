package org.heard.planning;

import java.time.LocalDate;

/// That the review goes ahead although the report did not come in time.
///
/// @param by the name of the IRO who decided so
public record GoesAhead(LocalDate on, String because, String by) {}
