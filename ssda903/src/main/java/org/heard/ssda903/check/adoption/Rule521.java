package org.heard.ssda903.check.adoption;

import java.util.List;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.AdoptionRow;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule521 {
    static final Rule RULE = Rule.of(
            "521",
            "The decision that the child should be placed for adoption (DATE_INT) comes after the placement for"
                    + " adoption began.",
            "Correct the day of the decision, the placement, or the day the episode began.",
            List.of(
                    Fields.of(Table.EPISODES, EpisodeRow.DECOM, EpisodeRow.PLACE),
                    Fields.of(Table.AD1, AdoptionRow.DATE_INT)),
            (child, found) -> {
                for (var row : child.adoptions()) {
                    var decided = row.decided().value();
                    if (decided == null) {
                        continue;
                    }
                    for (var episode : child.episodes()) {
                        var began = episode.began().value();
                        if (began != null && decided.isAfter(began) && EpisodeKind.isForAdoption(episode)) {
                            found.at(episode);
                            found.at(row);
                        }
                    }
                }
            });

    private Rule521() {}
}
