package org.heard.enclosed;

import java.util.Optional;
import org.heard.documents.Kind;
import org.heard.documents.Redrawn;
import org.heard.pages.Download;

/// A photograph a child sent, drawn anew: it holds what can be seen and nothing of when, where and by which machine it
/// was taken. There is no smaller one of it.
// The bytes are handed on.
@SuppressWarnings("ArrayRecordComponent")
public record Photograph(Kind kind, byte[] bytes) {
    /// Empty where it is no picture, or too large.
    public static Optional<Photograph> read(byte[] given) {
        return Redrawn.of(given).map(drawn -> new Photograph(drawn.kind(), drawn.bytes()));
    }

    /// As a browser shows it, on its own and nowhere else.
    public Download shown() {
        return Download.of(kind.type(), "photograph." + kind.ending(), bytes).shown();
    }
}
