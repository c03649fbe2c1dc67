package org.heard.ssda903.check.socialworkers;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.SocialWorkerRow;
import org.heard.ssda903.table.Table;

final class RuleSw11aStg2 {
    static final Rule RULE = Rule.of(
            "SW11aSTG2",
            "A social worker gave the case up five days before 31 March or earlier, and no other took it within five days.",
            "Add the social worker who followed, or correct the dates.",
            Fields.of(Table.SOCIAL_WORKER_EPISODES, SocialWorkerRow.SW_DEC),
            Followed.soon());

    private RuleSw11aStg2() {}
}
