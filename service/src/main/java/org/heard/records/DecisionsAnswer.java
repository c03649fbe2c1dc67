package org.heard.records;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the manager of the child's social worker answered to the decisions of a review.
///
/// @param about the decision contested, absent where the answer is to all of them
public record DecisionsAnswer(boolean agrees, @Nullable UUID about, String text, LocalDate on, String by) {}
