package org.heard.ssda903.check.lookedafter;

import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class Rule442 {
    static final Rule RULE = Rule.of(
                    "442",
                    "The child is looked after, other than in short breaks (V3, V4), and the pupil number is blank.",
                    "Enter the child's pupil number, or the one of UN1 to UN5 that says why there is none.",
                    Fields.of(Table.HEADER, HeaderRow.UPN),
                    (child, found) -> {
                        for (var header : child.headers()) {
                            if (header.upn().isBlank() && EpisodeKind.areNotAllShortBreaks(child.episodes())) {
                                found.at(header);
                            }
                        }
                    })
            .reading(Table.EPISODES);

    private Rule442() {}
}
