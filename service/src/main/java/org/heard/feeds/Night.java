package org.heard.feeds;

import java.time.Instant;
import java.time.LocalDate;
import org.heard.comparison.DeliveryId;
import org.jspecify.annotations.Nullable;

/// What came of the tables in an authority's folder in one night.
///
/// @param said what is to be told beside the state, empty where that says all
public record Night(
        LocalDate night,
        State state,
        Instant begunAt,
        String said,
        @Nullable DeliveryId delivery) {

    /// How a night went.
    public enum State {
        UNDER_WAY("Under way", false, false),
        NOT_WHOLE("The files were not all written yet. They are looked at again within the night", true, true),
        EMPTY("There were no tables in the folder", true, true),
        NOT_BEGUN(
                "Nobody has loaded tables by hand yet, which comes first: it says which case system’s they are",
                true,
                true),
        SHRUNK(
                "A table has far fewer rows than in the last good ones, so nothing was taken. Somebody must say that it is right",
                true,
                false),
        ROLES_CHANGED(
                "Somebody has said anew what a role of the case system means since tables were last loaded by hand, so nothing was taken. An IRO manager must load them by hand",
                true,
                false),
        NOT_USABLE("The tables could not be used, so nothing was taken", true, false),
        FAILED("Something went wrong, and nothing was changed", true, false),
        STALE(
                "The tables have not changed for more than three days, so it may be that none are written any more",
                true,
                false),
        SAME("The tables were the same as before", false, false),
        TAKEN("What is new was taken", false, false);

        private final String words;
        private final boolean wrong;
        private final boolean again;

        State(String words, boolean wrong, boolean again) {
            this.words = words;
            this.wrong = wrong;
            this.again = again;
        }

        /// As said on a page.
        public String words() {
            return words;
        }

        /// Whether nothing was taken though it should have been.
        public boolean isWrong() {
            return wrong;
        }

        /// Whether the folder is looked at again in the same night.
        boolean isTriedAgain() {
            return again;
        }
    }
}
