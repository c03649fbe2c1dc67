package org.heard.matters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// What was done about somebody on a child's map, in words for the child.
///
/// @param shownFrom from when the child reads it
public record Done(UUID place, String words, LocalDate on, String by, Instant shownFrom) {}
