package org.heard.ssda903.check.reviews;

import java.util.List;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.ReviewRow;
import org.heard.ssda903.table.Table;

final class Rule399 {
    /// "Looked after under V3 or V4" is read as: in every episode of the year. A child who was also looked after in
    /// another way has reviews to return.
    static final Rule RULE = Rule.of(
            "399",
            "The child is looked after in short breaks alone (V3, V4), and yet reviews or whether she is a mother are"
                    + " returned.",
            "Correct the legal status, or take the reviews out and leave MOTHER blank: short breaks have neither.",
            List.of(
                    Fields.of(Table.EPISODES, EpisodeRow.LS),
                    Fields.of(Table.HEADER, HeaderRow.MOTHER),
                    Fields.of(Table.REVIEWS, ReviewRow.REVIEW, ReviewRow.REVIEW_CODE)),
            (child, found) -> {
                if (!EpisodeKind.areShortBreaks(child.episodes())) {
                    return;
                }
                var mothers = child.headers().stream()
                        .filter(header -> !header.mother().isBlank())
                        .toList();
                if (!mothers.isEmpty() || !child.reviews().isEmpty()) {
                    found.at(child.episodes());
                    found.at(mothers);
                    found.at(child.reviews());
                }
            });

    private Rule399() {}
}
