package org.heard.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.decisions.Decision;
import org.heard.decisions.Decision.Mark;
import org.heard.ids.ReviewId;
import org.heard.pages.Days;
import org.jspecify.annotations.Nullable;

/// Which decisions a record holds, and in what words: those made at the review, and how far those from before it got,
/// which the review has to look at (SI 2010/959, Schedule 7, paragraph 1).
final class DecisionLines {
    private DecisionLines() {}

    /// A review seen from its decisions.
    ///
    /// @param on    the day of the review
    /// @param since the day of the review before, absent where there is none
    record At(ReviewId review, LocalDate on, @Nullable LocalDate since) {

        /// The decisions from before that the review looks at: still to be done, or got somewhere since the last one.
        List<Decision> earlier(List<Decision> all) {
            return all.stream()
                    .filter(decision -> !review.equals(decision.review())
                            && !decision.madeOn().isAfter(on)
                            && (decision.open() || said(decision).isPresent()))
                    .toList();
        }

        /// Those of them that were to be done by the day of the review, and of which nobody has said how far they got.
        List<Decision> unanswered(List<Decision> all) {
            return earlier(all).stream()
                    .filter(decision -> decision.open()
                            && said(decision).isEmpty()
                            && (decision.due() == null || !decision.due().isAfter(on)))
                    .toList();
        }

        /// What was last said of a decision between the review before and this one.
        Optional<Mark> said(Decision decision) {
            return decision.marks().stream()
                    .filter(mark -> !mark.on().isAfter(on)
                            && (since == null || mark.on().isAfter(since)))
                    .reduce((before, last) -> last);
        }
    }

    /// The lines as they stand now.
    static List<DecisionLine> now(At at, List<Decision> all) {
        var lines = new ArrayList<DecisionLine>();
        for (var decision : at.earlier(all)) {
            lines.add(new DecisionLine(decision.id(), true, earlier(decision, at.said(decision))));
        }
        for (var decision : made(at, all)) {
            lines.add(new DecisionLine(decision.id(), false, made(decision) + ended(decision)));
        }
        return lines;
    }

    /// What was decided, changed or taken back after the record was signed: said beside the lines, which stay.
    static List<String> since(At at, List<DecisionLine> signed, List<Decision> all) {
        var texts = signed.stream().collect(Collectors.toMap(DecisionLine::decision, DecisionLine::text));
        var lines = new ArrayList<String>();
        for (var decision : made(at, all)) {
            var text = texts.get(decision.id());
            if (text == null) {
                lines.add("Decided on " + Days.written(decision.madeOn()) + ": " + made(decision) + ended(decision));
            } else if (!decision.stands() && !text.endsWith(ended(decision))) {
                lines.add("“" + decision.what() + "”." + ended(decision));
            }
        }
        return lines;
    }

    private static List<Decision> made(At at, List<Decision> all) {
        return all.stream()
                .filter(decision -> Objects.equals(at.review(), decision.review()))
                .toList();
    }

    private static String made(Decision decision) {
        var by = decision.due() == null ? "" : " by " + Days.written(decision.due());
        var outcome =
                decision.wantedOutcome().isBlank() ? "" : " So that: " + Sentences.ended(decision.wantedOutcome());
        return decision.owner().name() + by + ": " + Sentences.ended(decision.what()) + outcome;
    }

    private static String ended(Decision decision) {
        return decision.ending()
                .map(reply -> " It no longer stands since " + Days.written(reply.on()) + ": " + reply.why())
                .orElse("");
    }

    private static String earlier(Decision decision, Optional<Mark> said) {
        var how = said.map(mark -> mark.status().words() + ", " + Days.written(mark.on())
                        + (mark.note().isBlank() ? "" : ": " + mark.note()))
                .orElse("Nobody has said how far it got");
        return made(decision) + " Decided on " + Days.written(decision.madeOn()) + ". " + how;
    }
}
