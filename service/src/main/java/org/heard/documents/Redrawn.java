package org.heard.documents;

import java.util.Optional;

/// A picture drawn anew, for a module that keeps pictures itself: nothing is left of the file but what can be seen.
// The bytes are handed on.
@SuppressWarnings("ArrayRecordComponent")
public record Redrawn(Kind kind, byte[] bytes) {
    /// Empty where it is no picture that may be kept.
    public static Optional<Redrawn> of(byte[] bytes) {
        return Inspection.of(bytes) instanceof Inspection.Sound(var kind, var drawn) && kind.isPicture()
                ? Optional.of(new Redrawn(kind, drawn))
                : Optional.empty();
    }
}
