package org.heard.ssda903.check.socialworkers;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.SocialWorkerRow;
import org.heard.ssda903.table.Table;

final class RuleSw11bStg2 {
    static final Rule RULE = Rule.of(
            "SW11bSTG2",
            "A social worker gave the case up in the last days before 31 March, and no other took it.",
            "Add the social worker who followed, or leave the last date (SW_DEC) blank.",
            Fields.of(Table.SOCIAL_WORKER_EPISODES, SocialWorkerRow.SW_DEC),
            Followed.atAll());

    private RuleSw11bStg2() {}
}
