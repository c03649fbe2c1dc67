package org.heard.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Why something due to a child was late, in a word that can be counted and in the words of whoever answers for it.
public record LateReason(Why why, String words, @Nullable Instant saidAt) {

    /// The reasons services give, for counting. Practice, not law.
    public enum Why {
        CHILD_ASKED("The child asked for another day"),
        CHILD_UNWELL_OR_AWAY("The child was unwell, away or missing"),
        FAMILY_OR_CARER("A parent or carer could not come"),
        SOCIAL_WORKER("The social worker could not come, or the report was not ready"),
        IRO("The IRO could not come"),
        NOT_TOLD("The service was told late that the child is looked after"),
        COURT("Waiting for the court"),
        PLACEMENT_CHANGED("The child had just moved"),
        OTHER("Another reason");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /// As said on a page.
        public String words() {
            return words;
        }
    }
}
