package org.heard.law.careplanning;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.law.Confidence;
import org.heard.law.Rule;
import org.heard.law.RuleKind;
import org.junit.jupiter.api.Test;

/// What the rules of these regulations have in common.
class CarePlanningTest {
    @Test
    void a_rule_cites_its_paragraph() {
        var rule = CarePlanning.rule("TRY-1", "Title", "Told", Confidence.A, "28(2)");
        assertThat(rule.kind()).isEqualTo(RuleKind.TIMED);
        assertThat(rule.citations().getFirst().words()).isEqualTo("SI 2010/959, regulation 28(2)");
    }

    @Test
    void a_visit_is_told_to_a_child_and_shown_by_the_day_and_whether_the_child_was_seen_alone() {
        Rule rule = Visits.rule("TRY-1", "Visit", Confidence.B, "28(2)");
        assertThat(rule.forChild()).isEqualTo("Your social worker must visit you");
        assertThat(rule.confidence()).isEqualTo(Confidence.B);
        assertThat(Visits.evidence("the order", "the day"))
                .containsExactly(
                        "the order",
                        "the day",
                        "the day of the visit, and who made it",
                        "whether the child was seen alone; if not, why: refused, not right, or not able to");
    }
}
