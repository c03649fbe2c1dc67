package org.heard.ssda903.check.health;

import java.util.List;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.HealthRow;
import org.heard.ssda903.table.Table;

final class Rule191 {
    /// For a child with no row in OC2, the first episode is pointed at.
    static final Rule RULE = Rule.of(
            "191",
            "The child was looked after for all twelve months to 31 March, and immunisations,"
                    + " teeth, health assessment or substance misuse is not answered.",
            "Answer all four, and give the child a row in OC2 if there is none. Or correct the episodes.",
            List.of(
                    Fields.of(
                            Table.OC2,
                            HealthRow.IMMUNISATIONS,
                            HealthRow.TEETH_CHECK,
                            HealthRow.HEALTH_ASSESSMENT,
                            HealthRow.SUBSTANCE_MISUSE),
                    Fields.of(Table.EPISODES, EpisodeRow.CHILD)),
            (child, found) -> {
                if (child.episodes().isEmpty() || !child.wasLookedAfterAllYear()) {
                    return;
                }
                if (child.health().isEmpty()) {
                    found.at(child.episodesInOrder().getFirst());
                    return;
                }
                for (var health : child.health()) {
                    if (Answers.someOfTheFourIsBlank(health)) {
                        found.at(health);
                    }
                }
            });

    private Rule191() {}
}
