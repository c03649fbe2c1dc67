package org.heard.law.homes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.FactKind;
import org.junit.jupiter.api.Test;

/// What the rules of these regulations have in common.
class HomeRulesTest {
    @Test
    void a_rule_cites_its_paragraphs_and_is_in_force_since_april_2015() {
        var rule = Homes.rule("TRY-1", "Title", "Told", Confidence.A, "44(1)", "44(3)");
        assertThat(rule.citations())
                .extracting(Citation::words)
                .containsExactly("SI 2015/541, regulation 44(1)", "SI 2015/541, regulation 44(3)");
        assertThat(rule.inForceFrom()).isEqualTo(LocalDate.of(2015, 4, 1));
        assertThat(rule.needs()).containsExactly(FactKind.HOME);
    }
}
