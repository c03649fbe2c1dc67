package org.heard.ssda903.check.adoption;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.AdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule602 {
    static final Rule RULE = Rule.of(
                    "602",
                    "An adoption is returned, and no episode of the child ended in adoption (E11, E12) in the year.",
                    "Correct the reason and the day the last episode ended, or take the row out of AD1.",
                    Fields.of(Table.AD1, AdoptionRow.CHILD),
                    (child, found) -> {
                        if (child.adoptions().isEmpty()) {
                            return;
                        }
                        for (var episode : child.episodes()) {
                            if (Adoption.mayEnd(episode, child.year())) {
                                return;
                            }
                        }
                        for (var row : child.adoptions()) {
                            if (row.isTold()) {
                                found.at(row);
                            }
                        }
                    })
            .reading(Table.EPISODES);

    private Rule602() {}
}
