package org.heard.care;

/// Whether somebody who has to speak with the child alone did (Care Planning Regulations 2010, regs 29 and 36), and why
/// not where they did not.
public record Alone(Answer answer, String why) {

    /// They spoke alone.
    public static final Alone YES = new Alone(Answer.YES, "");

    /// The possible answers; a child who does not want to gives no reason.
    public enum Answer {
        YES("Yes", false),
        REFUSED("No, the child did not want to", false),
        NOT_APT("No, it was not right for the child’s age or understanding", true),
        NOT_POSSIBLE("No, it was not possible", true),
        /// As a source tells it that has no reasons; nobody can choose it.
        NO("No, and why is not told", false);

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
    }

    /// The answer stands only with a reason, and there is none.
    public boolean reasonMissing() {
        return answer.needsReason && why.isBlank();
    }

    /// The answer and its reason, in words.
    public String words() {
        return why.isBlank() ? answer.words() : answer.words() + ": " + why;
    }
}
