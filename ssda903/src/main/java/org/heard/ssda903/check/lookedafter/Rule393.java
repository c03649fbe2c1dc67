package org.heard.ssda903.check.lookedafter;

import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.check.Sexes;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class Rule393 {
    static final Rule RULE = Rule.of(
                    "393",
                    "She is looked after, other than in short breaks (V3, V4), and whether she is a mother is blank.",
                    "Enter 1 if she has a child, 0 if she has none (MOTHER); or correct SEX.",
                    Fields.of(Table.HEADER, HeaderRow.MOTHER),
                    (child, found) -> {
                        for (var header : child.headers()) {
                            if (Sexes.isFemale(header.sex())
                                    && header.mother().isBlank()
                                    && EpisodeKind.areNotAllShortBreaks(child.episodes())) {
                                found.at(header);
                            }
                        }
                    })
            .reading(Table.EPISODES);

    private Rule393() {}
}
