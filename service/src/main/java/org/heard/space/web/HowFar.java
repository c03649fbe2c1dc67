package org.heard.space.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.received.Piece;
import org.heard.received.ReadBy;
import org.jspecify.annotations.Nullable;

/// How far something got that a child said, as they read it.
///
/// @param read     who read it first, absent while nobody has
/// @param answerBy the day by which they get an answer, absent where none is promised by a day
/// @param instead  what becomes of it, where no day is; empty where there is one
public record HowFar(@Nullable ReadBy read, @Nullable LocalDate answerBy, String instead) {
    /// Absent where nobody kept account of it.
    static @Nullable HowFar of(@Nullable Piece piece, @Nullable LocalDate answerBy, String instead) {
        return piece == null ? null : new HowFar(piece.read(), answerBy, answerBy == null ? instead : "");
    }

    /// The same of all of them, said once; absent where they differ.
    static @Nullable HowFar common(Stream<Optional<HowFar>> each) {
        var all = each.distinct().toList();
        return all.size() == 1 ? all.getFirst().orElse(null) : null;
    }
}
