package org.heard.law.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.FactKind;
import org.junit.jupiter.api.Test;

/// What the rules of these regulations have in common.
class ComplaintRulesTest {
    @Test
    void a_rule_cites_its_regulations_is_in_force_since_2006_and_outlives_care() {
        var rule = Complaints.rule("TRY-1", "Title", "Told", Confidence.A, "19(4)", "19(2)");
        assertThat(rule.citations())
                .extracting(Citation::words)
                .containsExactly("SI 2006/1738, regulation 19(4)", "SI 2006/1738, regulation 19(2)");
        assertThat(rule.inForceFrom()).isEqualTo(LocalDate.of(2006, 9, 1));
        assertThat(rule.inForceUntil()).isNull();
        assertThat(rule.needs()).containsExactly(FactKind.COMPLAINTS);
        assertThat(rule.outlivesCare()).isTrue();
    }
}
