package org.heard.plain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One of our own words that children say they do not understand or do not like, and what to say instead.
///
/// @param since   from when the authority has it so, absent where it is as it came
/// @param by      who said so, empty where it is as it came
/// @param inUse   whether writers are told of it
public record Jargon(String word, String instead, @Nullable LocalDate since, String by, boolean inUse) {}
