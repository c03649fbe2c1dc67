package org.heard.ssda903.check.adoption;

import java.util.List;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.AdoptionRow;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule601 {
    /// A child without a row in AD1 has nothing of it filled in.
    static final Rule RULE = Rule.of(
            "601",
            "The child was adopted in the year (E11, E12), and not all that is asked about the adoption is"
                    + " filled in.",
            "Fill in the child's row in AD1, all six columns from DATE_INT to LS_ADOPTR, or correct the"
                    + " reason the episode ended.",
            List.of(
                    Fields.of(Table.EPISODES, EpisodeRow.REC),
                    Fields.of(
                            Table.AD1,
                            AdoptionRow.DATE_INT,
                            AdoptionRow.DATE_MATCH,
                            AdoptionRow.FOSTER_CARE,
                            AdoptionRow.NB_ADOPTR,
                            AdoptionRow.SEX_ADOPTR,
                            AdoptionRow.LS_ADOPTR)),
            (child, found) -> {
                for (var episode : child.episodes()) {
                    if (!Adoption.ends(episode, child.year())) {
                        continue;
                    }
                    if (child.adoptions().isEmpty()) {
                        found.at(episode);
                    }
                    for (var row : child.adoptions()) {
                        if (!row.isToldWhole()) {
                            found.at(episode);
                            found.at(row);
                        }
                    }
                }
            });

    private Rule601() {}
}
