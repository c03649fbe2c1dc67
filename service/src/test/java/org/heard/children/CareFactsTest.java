package org.heard.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.care.CareAct;
import org.heard.clock.StatutoryClock;
import org.heard.law.FactKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Why care ended is told to the clock with its day, and nobody records it a second time.
class CareFactsTest extends HeardTest {
    @Autowired
    private StatutoryClock statutoryClock;

    @Test
    void a_child_who_died_is_owed_fifteen_years_of_their_record_and_no_pathway_plan_review() {
        var lives = leaver("E4A");
        assertThat(rules(lives)).contains("RET-1", "PATH-3").doesNotContain("RET-1a");
        var died = leaver("E2");
        assertThat(days(died, FactKind.DIED)).containsExactly(LocalDate.of(2026, 5, 20));
        assertThat(rules(died)).contains("RET-1a").doesNotContain("RET-1", "PATH-3");
    }

    @Test
    void an_adoption_is_known_by_the_day_care_ended() {
        for (var reason : List.of("E11", "E12")) {
            var adopted = leaver(reason);
            assertThat(days(adopted, FactKind.ADOPTION_ORDER_MADE)).containsExactly(LocalDate.of(2026, 5, 20));
            assertThat(days(adopted, FactKind.DIED)).isEmpty();
        }
        assertThat(days(leaver("E4A"), FactKind.ADOPTION_ORDER_MADE)).isEmpty();
    }

    private ChildStory leaver(String reason) {
        return story.child("Bo " + reason)
                .born("2009-01-10")
                .enteredCare("2020-03-02", "C2", "U6")
                .did(CareAct.Kind.PATHWAY_PLAN, "2026-02-01")
                .leftCare("2026-05-20", reason);
    }

    private List<LocalDate> days(ChildStory child, FactKind kind) {
        return here(() -> statutoryClock.facts(child.id())).dates(kind).items();
    }

    private List<String> rules(ChildStory child) {
        return here(() -> statutoryClock.duties(child.id(), TODAY)).stream()
                .map(duty -> duty.rule().id().toString())
                .toList();
    }
}
