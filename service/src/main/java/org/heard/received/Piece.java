package org.heard.received;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing a child said, as it stands.
///
/// @param id           of these words: said otherwise it is another, and nobody has read it
/// @param answerBy     the day promised for an answer, absent where none is promised by a day
/// @param read         who read it first, absent while nobody has
/// @param answeredFrom from when the child reads what was answered, absent where nothing was
/// @param raised       whether the screen raised it
public record Piece(
        UUID id,
        LocalDate saidOn,
        @Nullable LocalDate answerBy,
        @Nullable ReadBy read,
        @Nullable Instant answeredFrom,
        boolean raised) {
    /// Whether the child reads an answer by now.
    public boolean isAnswered(Instant now) {
        return answeredFrom != null && !answeredFrom.isAfter(now);
    }

    /// The same where somebody else read it elsewhere: who was first stands.
    public Piece readAlso(ReadBy other) {
        var first = read == null || other.at().isBefore(read.at()) ? other : read;
        return new Piece(id, saidOn, answerBy, first, answeredFrom, raised);
    }
}
