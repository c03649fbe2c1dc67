package org.heard.ssda903.check.socialworkers;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.SocialWorkerRow;
import org.heard.ssda903.table.Table;

final class RuleSw13Stg1 {
    /// In the first year a blank was no reason either.
    static final Rule RULE = rule(true);

    /// Of who took the case before social workers were collected none is asked.
    static final Rule FROM_2025 = rule(false);

    private static Rule rule(boolean alwaysAsked) {
        return Rule.of(
                "SW13STG1",
                "Why the case came to this social worker is missing, or is none of the codes.",
                "Enter one of the codes of SW_REASON, such as FCONTA (first contact) or CHCHAN.",
                Fields.of(Table.SOCIAL_WORKER_EPISODES, SocialWorkerRow.SW_REASON),
                Held.where((row, child) -> row.reason().isBlank()
                        ? alwaysAsked || Held.isOfOurTime(row)
                        : !row.reason().isValidIn(child.year())));
    }

    private RuleSw13Stg1() {}
}
