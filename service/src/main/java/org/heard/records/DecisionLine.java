package org.heard.records;

import java.util.UUID;

/// A decision as a line of a record.
///
/// @param earlier made before this review, which looked at how far it got
public record DecisionLine(UUID decision, boolean earlier, String text) {}
