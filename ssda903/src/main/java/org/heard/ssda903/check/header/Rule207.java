package org.heard.ssda903.check.header;

import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class Rule207 {
    /// Of a child with no episode this year, or in short breaks alone (399), it is not asked.
    static final Rule RULE = Rule.of(
                    "207",
                    "Last year the child was a mother, and this year she is not.",
                    "Enter 1: a mother stays one. If last year's return was wrong, say so when you submit.",
                    Fields.of(Table.HEADER, HeaderRow.MOTHER),
                    (child, found) -> {
                        if (child.episodes().isEmpty() || EpisodeKind.areShortBreaks(child.episodes())) {
                            return;
                        }

                        for (var before : child.lastHeaders()) {
                            for (var header : child.headers()) {
                                if (before.mother().is("1") && !header.mother().is("1")) {
                                    found.at(header);
                                }
                            }
                        }
                    })
            .reading(Table.EPISODES)
            .readingLast(Table.HEADER);

    private Rule207() {}
}
