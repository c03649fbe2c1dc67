package org.heard.law.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.law.Confidence;
import org.heard.law.RuleKind;
import org.heard.law.Standing;
import org.junit.jupiter.api.Test;

/// What the rules of the Handbook have in common: they are practice and not the law.
class IroHandbookTest {
    @Test
    void a_rule_of_the_handbook_is_practice_of_one_kind_or_another() {
        var timed = IroHandbook.practice("TRY-1", "Title", "Told", Confidence.B, "chapter 2");
        assertThat(timed.kind()).isEqualTo(RuleKind.TIMED);
        assertThat(timed.standing()).isEqualTo(Standing.HANDBOOK);
        assertThat(timed.citations().getFirst().words()).isEqualTo("IRO Handbook, chapter 2");
        assertThat(IroHandbook.condition("TRY-1", "Title", "Told", Confidence.B, "chapter 2")
                        .kind())
                .isEqualTo(RuleKind.CONDITION);
        assertThat(IroHandbook.information("TRY-1", "Title", "Told", Confidence.B, "chapter 2")
                        .kind())
                .isEqualTo(RuleKind.INFORMATION);
    }
}
