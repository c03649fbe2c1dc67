package org.heard.planning;

import java.util.UUID;

/// What somebody said before a review.
///
/// @param somebody of who is who, or somebody who works here
/// @param words    who that is, with what they are to the child: "Mira Example (Mother)"
/// @param notedBy  the name of whoever noted it; empty in what is to be kept
public record View(UUID somebody, String words, String text, String notedBy) {}
