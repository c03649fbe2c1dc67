package org.heard.ssda903.check.adoption;

import java.util.List;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.PlacedForAdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule555 {
    static final Rule RULE = Rule.of(
            "555",
            "A freeing order (D1) was granted, and there is no decision that the child should be placed for"
                    + " adoption, or it was reversed.",
            "Add the decision to PlacedAdoption with its day (DATE_PLACED), take a reversal out that was"
                    + " none, or correct the legal status.",
            List.of(
                    Fields.of(Table.EPISODES, EpisodeRow.CHILD),
                    Fields.of(
                            Table.PLACED_FOR_ADOPTION,
                            PlacedForAdoptionRow.DATE_PLACED,
                            PlacedForAdoptionRow.DATE_PLACED_CEASED,
                            PlacedForAdoptionRow.REASON_PLACED_CEASED)),
            Granted.withoutDecision("D1"));

    private Rule555() {}
}
