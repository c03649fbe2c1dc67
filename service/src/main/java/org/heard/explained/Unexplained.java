package org.heard.explained;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.heard.explained.Explanation.About;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;

/// A child, and what nobody has explained to them: the longest waiting first.
public record Unexplained(ChildId child, String shownAs, List<Missing> missing) {
    public Unexplained {
        missing = missing.stream().sorted(Comparator.comparing(Missing::since)).toList();
    }

    /// Why something counts as not explained.
    public enum Gap {
        NOT_WRITTEN("nothing is written"),
        EARLIER("written for an earlier time in care"),
        NOT_LET_GO("written, not let go to the child"),
        HELD("waits to be read together"),
        NO("the child did not understand it"),
        NOT_SURE("the child is not sure"),
        TELL_ME_AGAIN("the child wants to be told again");

        private final String words;

        Gap(String words) {
            this.words = words;
        }

        /// As said on a page.
        public String words() {
            return words;
        }
    }

    /// One thing that is not explained.
    ///
    /// @param since from when it was to be explained; where the child asked, from when they ask
    public record Missing(About about, @Nullable UUID decision, Gap gap, LocalDate since) {}

    /// What is missing for the same reason, as a line says it: one thing, or several decisions.
    public record Part(List<Missing> together) {
        public Part {
            together = List.copyOf(together);
        }

        public Missing first() {
            return together.getFirst();
        }

        /// "3 decisions", "Why they are in care".
        public String words() {
            return switch (first().about()) {
                case WHY_IN_CARE -> "Why they are in care";
                case PLAN -> "The plan";
                case DECISION -> together.size() == 1 ? "A decision" : together.size() + " decisions";
            };
        }
    }

    /// In the order in which they wait, the decisions together where they miss the same.
    public List<Part> parts() {
        var parts = new LinkedHashMap<String, List<Missing>>();
        for (var one : missing) {
            parts.computeIfAbsent(one.about() + " " + one.gap(), same -> new ArrayList<>())
                    .add(one);
        }
        return parts.values().stream().map(Part::new).toList();
    }

    /// Since when something of it waits.
    public LocalDate since() {
        return missing.getFirst().since();
    }

    /// "for 84 days", or that it is today.
    public static String howLong(LocalDate since, LocalDate today) {
        var days = ChronoUnit.DAYS.between(since, today);
        return days <= 0 ? "since today" : days == 1 ? "for a day" : "for %,d days".formatted(days);
    }
}
