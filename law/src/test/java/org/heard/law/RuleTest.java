package org.heard.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// A rule says what it was made with, and each change gives another.
class RuleTest {
    private static final Citation SOURCE = Citation.regulation(Instrument.CARE_PLANNING_REGULATIONS, "28");

    @Test
    void the_four_kinds_of_rule() {
        assertThat(Rule.timed("TRY-1", "Title", "Told", Confidence.A, SOURCE).kind())
                .isEqualTo(RuleKind.TIMED);
        assertThat(Rule.condition("TRY-1", "Title", "Told", Confidence.A, SOURCE)
                        .kind())
                .isEqualTo(RuleKind.CONDITION);
        assertThat(Rule.bar("TRY-1", "Title", "Told", Confidence.A, SOURCE).kind())
                .isEqualTo(RuleKind.BAR);
        assertThat(Rule.information("TRY-1", "Title", "Told", Confidence.A, SOURCE)
                        .kind())
                .isEqualTo(RuleKind.INFORMATION);
    }

    @Test
    void a_rule_is_statute_and_asks_for_nothing_particular_until_it_says_so() {
        var rule = rule();
        assertThat(rule).hasToString("TRY-1 Title");
        assertThat(rule.forChild()).isEqualTo("Told");
        assertThat(rule.confidence()).isEqualTo(Confidence.B);
        assertThat(rule.citations()).containsExactly(SOURCE);
        assertThat(rule.says()).isEmpty();
        assertThat(rule.standing()).isEqualTo(Standing.STATUTE);
        assertThat(rule.interval()).isNull();
        assertThat(rule.review()).isNull();
        assertThat(rule.exceptions()).isEmpty();
        assertThat(rule.evidence()).isEqualTo(Rule.USUAL_EVIDENCE);
        assertThat(rule.needs()).isEmpty();
        assertThat(rule.outlivesCare()).isFalse();
        assertThat(rule.inForceFrom()).isNull();
        assertThat(rule.inForceUntil()).isNull();
    }

    @Test
    void what_is_said_of_a_rule_stays_said_while_more_is_added() {
        var until = LocalDate.of(2027, 3, 31);
        var rule = rule().says("It is done.")
                .within(Interval.weeks(6))
                .metBy(ReviewKind.ADOPTION)
                .standing(Standing.HANDBOOK)
                .kind(RuleKind.BAR)
                .exceptions("where it cannot be")
                .evidence("the day")
                .needs(FactKind.REVIEWS, FactKind.PLACEMENTS)
                .outlivingCare()
                .inForce(LocalDate.of(2026, 4, 1), until);
        assertThat(rule.says()).isEqualTo("It is done.");
        assertThat(rule.interval()).isEqualTo(Interval.weeks(6));
        assertThat(rule.review()).isEqualTo(ReviewKind.ADOPTION);
        assertThat(rule.standing()).isEqualTo(Standing.HANDBOOK);
        assertThat(rule.kind()).isEqualTo(RuleKind.BAR);
        assertThat(rule.exceptions()).containsExactly("where it cannot be");
        assertThat(rule.evidence()).containsExactly("the day");
        assertThat(rule.needs()).containsExactlyInAnyOrder(FactKind.REVIEWS, FactKind.PLACEMENTS);
        assertThat(rule.outlivesCare()).isTrue();
        assertThat(rule.inForceFrom()).isEqualTo("2026-04-01");
        assertThat(rule.inForceUntil()).isEqualTo(until);
    }

    @Test
    void a_rule_enacted_and_not_in_force_by_any_day_known_asks_nothing() {
        assertThat(rule().notInForceYet().isInForceOn(LocalDate.of(2099, 1, 1))).isFalse();
        assertThat(rule().isInForceOn(LocalDate.of(1999, 1, 1))).isTrue();
    }

    @Test
    void a_review_of_the_pathway_plan_alone_is_no_review_of_the_case() {
        assertThat(rule().isReviewOfTheCase()).isFalse();
        assertThat(rule().metBy(ReviewKind.PATHWAY).isReviewOfTheCase()).isFalse();
        assertThat(rule().metBy(ReviewKind.ORDINARY).isReviewOfTheCase()).isTrue();
    }

    @Test
    void no_rule_is_without_a_source() {
        assertThatThrownBy(() -> Rule.timed("TRY-1", "Title", "Told", Confidence.A))
                .hasMessage("TRY-1 has no citation");
    }

    private static Rule rule() {
        return Rule.timed("TRY-1", "Title", "Told", Confidence.B, SOURCE);
    }
}
