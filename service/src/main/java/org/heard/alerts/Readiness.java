package org.heard.alerts;

import java.util.List;
import java.util.Optional;

/// Whether what a child sends would reach somebody tonight, and what is missing.
///
/// @param demo       whether everything here is made up; then nothing has to arrive
/// @param missing    what is missing, in the order in which it is put right
/// @param outOfHours the authority's number that is answered tonight; empty where none is set
/// @param daytime    the one answered in the day
/// @param contacts   whether anybody is on duty now
public record Readiness(
        boolean demo, List<Missing> missing, Optional<String> outOfHours, Optional<String> daytime, boolean contacts) {
    public Readiness {
        missing = List.copyOf(missing);
    }

    /// What may be missing.
    public enum Missing {
        OUT_OF_HOURS_NUMBER("The out-of-hours number is not set"),
        MAIL_SERVER("No mail server is set, so no alert can leave"),
        ROTA("Nobody is on the rota today"),
        OUT_OF_HOURS_TEAM("The out-of-hours team is not on the rota"),
        TESTED_CHANNEL("No test alert has been confirmed lately by whoever is told first");

        private final String words;

        Missing(String words) {
            this.words = words;
        }

        /// As said on a page.
        public String words() {
            return words;
        }
    }

    /// Whether the child's space may open at all.
    public boolean mayOpen() {
        return demo || missing.isEmpty();
    }

    /// Whether a message for help can be taken; the numbers are shown whether it can or not.
    public boolean takesMessages() {
        return demo || contacts;
    }
}
