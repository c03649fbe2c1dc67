package org.heard.planning;

import java.time.LocalDate;

/// That the social worker and the IRO spoke before a review.
///
/// @param version 0 where nothing was noted yet
/// @param notedBy the name of whoever wrote this down, empty where nobody has
public record Talk(LocalDate on, String note, int version, String notedBy) {}
