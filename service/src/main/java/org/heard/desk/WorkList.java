package org.heard.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;

/// What a list of work is kept to.
///
/// @param area  one area of work, absent for all
/// @param after the last line of the page before, absent for the first page
public record WorkList(
        Show show, @Nullable Area area, @Nullable After after, int size) {

    /// Where the page before ended, in the order of the list.
    public record After(LocalDate due, ChildId child, String dutyKey) {}

    /// A page of lines.
    ///
    /// @param next where the next page begins, absent on the last
    public record Lines(List<Work> lines, @Nullable After next) {}

    /// How the whole list stands today.
    ///
    /// @param cannotTell dates that the facts held do not give
    /// @param onPaper    what came on paper to the IRO, or to who covers, and waits to be read and typed up
    /// @param paperSince when the oldest of it came
    public record Figures(
            int children,
            int overdue,
            int soon,
            int waiting,
            int cannotTell,
            int onPaper,
            Optional<Instant> paperSince) {}

    /// Which lines.
    public enum Show {
        OVERDUE("Overdue"),
        SOON("Due within two weeks"),
        WAITING("Waiting on me"),
        ALL("Everything with a date");

        private final String words;

        Show(String words) {
            this.words = words;
        }

        /// As said on a page.
        public String words() {
            return words;
        }
    }

    /// What the work is about, by the rules of the rule book that ask for it.
    public enum Area {
        REVIEWS("Reviews", "^(REV|SB|ADO-[1-4])"),
        IRO("The IRO's own tasks", "^(IRO|REC|PREP)"),
        VISITS("Visits", "^(VIS|ADO-5|DET)"),
        PLANS("Plans", "^(PLAN|PATH|REM|CON|END|CEASE)"),
        HEALTH("Health", "^HLTH"),
        EDUCATION("Education", "^PEP");

        private final String words;
        private final String rules;

        Area(String words, String rules) {
            this.words = words;
            this.rules = rules;
        }

        /// As said on a page.
        public String words() {
            return words;
        }

        /// A regular expression that the ids of its rules match.
        String rules() {
            return rules;
        }
    }
}
