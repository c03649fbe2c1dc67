package org.heard.ssda903.check.adoption;

import java.util.List;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.AdoptionRow;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule335 {
    /// "Last placement" is the one that ended in adoption.
    static final Rule RULE = Rule.of(
            "335",
            "Whether a former foster carer adopted the child does not fit the placement that ended in adoption.",
            "After A3 or A5 (with the foster carer of before) enter 1; after A4 or A6 enter 0; or correct the"
                    + " placement.",
            List.of(Fields.of(Table.EPISODES, EpisodeRow.PLACE), Fields.of(Table.AD1, AdoptionRow.FOSTER_CARE)),
            (child, found) -> {
                for (var row : child.adoptions()) {
                    for (var episode : child.episodes()) {
                        if (EpisodeKind.isAdopted(episode) && contradict(row, episode)) {
                            found.at(episode);
                            found.at(row);
                        }
                    }
                }
            });

    private static boolean contradict(AdoptionRow row, EpisodeRow episode) {
        return row.byFormerCarer().is("0")
                ? episode.placement().isOneOf("A3", "A5")
                : row.byFormerCarer().is("1") && episode.placement().isOneOf("A4", "A6");
    }

    private Rule335() {}
}
