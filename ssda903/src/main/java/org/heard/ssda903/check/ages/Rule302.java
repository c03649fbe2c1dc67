package org.heard.ssda903.check.ages;

import java.util.List;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class Rule302 {
    static final Rule RULE = Rule.of(
            "302",
            "The child's first episode begins before they were born.",
            "Correct the birth date, or the day the episode began.",
            List.of(Fields.of(Table.HEADER, HeaderRow.DOB), Fields.of(Table.EPISODES, EpisodeRow.DECOM)),
            (child, found) -> {
                var inOrder = child.episodesInOrder();
                if (inOrder.isEmpty() || !child.knowsOrder()) {
                    return;
                }
                var first = inOrder.getFirst();
                for (var header : child.headers()) {
                    var born = header.born().value();
                    if (born != null && first.began().get().isBefore(born)) {
                        found.at(header);
                        found.at(first);
                    }
                }
            });

    private Rule302() {}
}
