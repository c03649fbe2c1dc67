package org.heard.records;

import java.time.LocalDate;
import java.util.List;

/// What is recorded of the review itself, as its record says it: once the record is signed, as it stood then, and
/// beside it what was corrected since.
///
/// @param lines a sentence each; none where they were no part of what was signed
/// @param since the oldest first
public record SaidOfReview(List<String> lines, List<Change> since) {

    static final SaidOfReview NOTHING = new SaidOfReview(List.of(), List.of());

    public SaidOfReview {
        lines = List.copyOf(lines);
        since = List.copyOf(since);
    }

    /// The review was corrected.
    ///
    /// @param version of the review from then on
    /// @param by      who corrected it; empty where that was before this was kept
    /// @param lines   all of it, as it stood from then on
    public record Change(int version, LocalDate on, String by, List<String> lines) {
        public Change {
            lines = List.copyOf(lines);
        }
    }

    /// As it stands by now.
    List<String> latest() {
        return since.isEmpty() ? lines : since.getLast().lines();
    }

    /// The same without what was corrected since.
    SaidOfReview asSigned() {
        return new SaidOfReview(lines, List.of());
    }
}
