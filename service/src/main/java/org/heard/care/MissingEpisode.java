package org.heard.care;

import java.time.LocalDate;
import java.util.UUID;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.pages.Days;
import org.jspecify.annotations.Nullable;

/// A time a child was missing, or away without permission, as the authority's case system tells it.
///
/// @param ended absent while nobody has told that the child is back
public record MissingEpisode(
        UUID id,
        ChildId child,
        Kind kind,
        LocalDate began,
        @Nullable LocalDate ended,
        Interview interview,
        String source) {

    /// What kind of going missing it was.
    public enum Kind {
        MISSING("Missing"),
        AWAY("Away without permission"),
        NOT_SAID("Missing or away");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /// As said on a page.
        public String words() {
            return words;
        }
    }

    /// Whether an interview was offered to the child when they were back, and taken.
    public enum Interview {
        NOT_SAID("Whether a return interview was offered is not told"),
        NOT_NEEDED("A return interview is said not to apply"),
        NOT_OFFERED("No return interview was offered"),
        OFFERED("A return interview was offered"),
        NOT_ACCEPTED("A return interview was offered, and the child did not take it"),
        ACCEPTED("A return interview was offered, and the child took it");

        private final String words;

        Interview(String words) {
            this.words = words;
        }

        /// As said on a page.
        public String words() {
            return words;
        }
    }

    /// A new one.
    public static MissingEpisode of(
            ChildId child, Kind kind, LocalDate began, @Nullable LocalDate ended, Interview interview, String source) {
        return new MissingEpisode(Ids.next(), child, kind, began, ended, interview, source);
    }

    /// When, in words: "Missing from 17 April 2026 to 18 April 2026".
    public String when() {
        return kind.words()
                + (ended == null
                        ? " since " + Days.written(began)
                        : ended.equals(began)
                                ? " on " + Days.written(began)
                                : " from " + Days.written(began) + " to " + Days.written(ended));
    }

    /// All of it in words.
    public String words() {
        return when() + ". " + interview.words() + ".";
    }

    /// Whether the other tells the same.
    public boolean tellsTheSame(MissingEpisode other) {
        return words().equals(other.words());
    }
}
