package org.heard.records;

import org.jspecify.annotations.Nullable;

/// Whether the child knows that they may ask a court and that they may complain: regulation 45(1) of SI 2010/959.
///
/// @param court     the right to apply to a court, absent where nobody said
/// @param complaint the right to complain, absent where nobody said
public record Rights(@Nullable Knows court, @Nullable Knows complaint, String note) {

    static final Rights UNKNOWN = new Rights(null, null, "");

    /// Whether the child knows.
    public enum Knows {
        YES("Yes, the child knows"),
        NOT_SURE("The child is not sure"),
        TOLD_NOW("They did not, and were told now"),
        NOT_TOLD("They do not, and have still to be told"),
        DID_NOT_SAY("The child did not want to talk about it"),
        NOT_APT("Not right for the child’s age or understanding");

        private final String words;

        Knows(String words) {
            this.words = words;
        }

        /// As said on a page and in the record.
        public String words() {
            return words;
        }
    }

    boolean answered() {
        return court != null && complaint != null;
    }

    /// "Not right for their age" stands only with its reason.
    boolean reasonMissing() {
        return (court == Knows.NOT_APT || complaint == Knows.NOT_APT) && note.isBlank();
    }
}
