package org.heard.reviews;

/// Whether the child spoke with the IRO alone before or at a review (reg 36(1)), and why not where they did not.
public record SpokeAlone(Answer answer, String why) {

    /// The possible answers; a child's refusal needs no reason.
    public enum Answer {
        YES("Yes", false),
        REFUSED("No, the child did not want to", false),
        NOT_APT("No, it was not appropriate for the child's age or understanding", true),
        NOT_POSSIBLE("No, it was not possible", true);

        private final String words;
        private final boolean needsReason;

        Answer(String words, boolean needsReason) {
            this.words = words;
            this.needsReason = needsReason;
        }

        /// As said on a page.
        public String words() {
            return words;
        }

        /// Whether it stands only with its reason.
        public boolean needsReason() {
            return needsReason;
        }
    }
}
