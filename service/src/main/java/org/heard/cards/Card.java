package org.heard.cards;

import java.time.Instant;
import java.util.UUID;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;

/// A card a child signs in with. It works until it is revoked, unless somebody else has it or its pictures were
/// tried too often.
///
/// @param number          as printed, to stop the card by; it opens nothing
/// @param picturesChosen  when the child chose them, absent until then
/// @param frozen          when it was stopped because somebody else has it
public record Card(
        UUID id,
        ChildId child,
        String number,
        Instant issued,
        String issuedBy,
        @Nullable Instant picturesChosen,
        int tries,
        @Nullable Instant frozen) {
    /// So many wrong tries lock it, until a worker lets the child choose anew.
    public static final int MOST_TRIES = 5;

    /// How a card stands.
    public enum Standing {
        NEW("The child has not chosen their pictures yet"),
        WORKS("It works"),
        LOCKED("Locked: the pictures were wrong five times"),
        FROZEN("Stopped: somebody else has it");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        /// As said on a page for staff.
        public String words() {
            return words;
        }
    }

    public Standing standing() {
        if (frozen != null) {
            return Standing.FROZEN;
        }
        if (tries >= MOST_TRIES) {
            return Standing.LOCKED;
        }
        return picturesChosen == null ? Standing.NEW : Standing.WORKS;
    }

    /// The number in groups of four, as it is printed.
    public String printedNumber() {
        return Secret.grouped(number);
    }
}
