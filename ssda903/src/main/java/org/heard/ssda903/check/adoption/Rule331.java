package org.heard.ssda903.check.adoption;

import java.util.List;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.AdoptionRow;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule331 {
    /// The placement for adoption is the episode that ended in it.
    static final Rule RULE = Rule.of(
            "331",
            "The child was matched with the adopters after the placement with them began.",
            "Correct the day of the match (DATE_MATCH), or the day the episode that ended in adoption began.",
            List.of(
                    Fields.of(Table.EPISODES, EpisodeRow.DECOM, EpisodeRow.REC),
                    Fields.of(Table.AD1, AdoptionRow.DATE_MATCH)),
            (child, found) -> {
                for (var row : child.adoptions()) {
                    var matched = row.matched().value();
                    if (matched == null) {
                        continue;
                    }
                    for (var episode : child.episodes()) {
                        var began = episode.began().value();
                        if (began != null && matched.isAfter(began) && EpisodeKind.isAdopted(episode)) {
                            found.at(episode);
                            found.at(row);
                        }
                    }
                }
            });

    private Rule331() {}
}
