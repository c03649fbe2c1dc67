package org.heard.ssda903.check.adoption;

import java.util.List;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.AdoptionRow;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule334 {
    static final Rule RULE = Rule.of(
            "334",
            "The decision that the child should be placed for adoption comes before they last started to be"
                    + " looked after.",
            "Correct the day of the decision (DATE_INT), or the day the period of care began.",
            List.of(
                    Fields.of(Table.EPISODES, EpisodeRow.DECOM, EpisodeRow.RNE),
                    Fields.of(Table.AD1, AdoptionRow.DATE_INT)),
            (child, found) -> {
                if (child.adoptions().isEmpty()) {
                    return;
                }
                var start = Pick.last(child, episode -> episode.reasonBegan().is("S"));
                if (start == null) {
                    return;
                }
                for (var row : child.adoptions()) {
                    var decided = row.decided().value();
                    if (decided != null && decided.isBefore(start.began().get())) {
                        found.at(start);
                        found.at(row);
                    }
                }
            });

    private Rule334() {}
}
