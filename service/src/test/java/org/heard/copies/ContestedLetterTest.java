package org.heard.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.decisions.Decision;
import org.heard.decisions.Decisions;
import org.heard.decisions.IssuedDecisions.ManagersAnswer;
import org.heard.decisions.Issuing;
import org.heard.records.Paragraph;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Decisions, the record and copies are acts of their own: what a manager contests waits for the IRO, and the child's
/// letter does not wait for either.
class ContestedLetterTest extends AmirasCopies {
    @Autowired
    private Issuing issuing;

    @Autowired
    private Decisions decisions;

    @Test
    void a_contested_decision_that_nobody_has_replied_to_holds_up_neither_the_letter_nor_its_sending() {
        var worker = story.person("Sam Example", Role.SOCIAL_WORKER);
        var tess = story.person("Tess Manager", Role.TEAM_MANAGER);
        story.manages(tess, worker);
        amira.has(RelationKind.SOCIAL_WORKER, worker, "2026-01-05")
                .decidedAtIt("2026-02-02", "Find a piano teacher", "Sam Example", "2026-07-01");
        signedWith(Paragraph.of("Amira is well."));
        here(() -> issuing.issue(anna, NOW, TODAY, amira.id(), review));
        var decision = here(() -> decisions.list(anna, TODAY, amira.id())).getFirst();
        var contests = new ManagersAnswer(tess.name(), "", TODAY, Map.of(decision.id(), "Nobody teaches near there"));
        assertThat(here(() -> issuing.answer(tess, NOW, TODAY, amira.id(), review, contests)))
                .isInstanceOf(Issuing.Outcome.Done.class);
        assertThat(here(() -> decisions.list(anna, TODAY, amira.id())))
                .flatExtracting(Decision::contests)
                .isNotEmpty()
                .allMatch(contest -> contest.waits());

        var parts = new EnumMap<>(
                here(() -> letters.get(anna, TODAY, amira.id(), review)).parts());
        assertThat(parts.get(LetterPart.AGREED)).contains("piano teacher");
        assertThat(write(new Letter(parts, 0, true, ""), true)).isEqualTo(new Letters.Answer.Saved());
        var child = amira.id().value();
        decide(child, Extent.ALL, "", Way.IN_PERSON);
        assertThat(release(anna, child, preview(child).fingerprint(), true)).isInstanceOf(Answer.Done.class);
        assertThat(sent(anna, child)).isInstanceOf(Answer.Done.class);
    }
}
