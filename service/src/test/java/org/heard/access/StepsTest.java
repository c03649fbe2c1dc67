package org.heard.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whose the steps of a review are, as an authority sets it, over the real database.
class StepsTest extends HeardTest {
    @Autowired
    private Steps steps;

    @Autowired
    private Sight sight;

    private Actor anna;
    private Actor sam;
    private Actor bea;
    private ChildStory amira;

    @BeforeEach
    void everybody_around_amira() {
        anna = story.iro("Anna Example");
        sam = story.person("Sam Example", Role.SOCIAL_WORKER);
        bea = story.person("Bea Example", Role.BUSINESS_SUPPORT);
        amira = story.child("Amira")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, sam, "2026-01-06")
                .has(RelationKind.BUSINESS_SUPPORT, bea, "2026-01-06");
    }

    @Test
    void until_the_authority_says_otherwise_each_belongs_to_business_support() {
        assertThat(stepsOf(bea)).containsExactlyInAnyOrder(Step.values());
        assertThat(stepsOf(sam)).isEmpty();
        assertThat(stepsOf(anna)).containsExactlyInAnyOrder(Step.values());
    }

    @Test
    void each_is_given_by_itself_and_the_iro_can_always_do_all_of_it() {
        give(Map.of(Step.INVITE, RelationKind.SOCIAL_WORKER, Step.CONSULT, RelationKind.IRO));
        assertThat(stepsOf(sam)).containsExactly(Step.INVITE);
        assertThat(stepsOf(bea)).containsExactlyInAnyOrder(Step.MINUTE, Step.DISTRIBUTE);
        assertThat(stepsOf(anna)).containsExactlyInAnyOrder(Step.values());
    }

    @Test
    void a_note_taker_of_the_case_line_reads_and_signs_no_more_for_it() {
        give(Map.of(Step.MINUTE, RelationKind.SOCIAL_WORKER, Step.DISTRIBUTE, RelationKind.SOCIAL_WORKER));
        assertThat(acts(sam)).contains(Act.DRAFT_RECORD, Act.DISTRIBUTE).doesNotContain(Act.RECORD_REVIEW);
    }

    @Test
    void whoever_manages_the_one_who_does_it_does_not_do_it() {
        var mo = story.person("Mo Example", Role.TEAM_MANAGER);
        story.manages(mo, sam);
        give(Map.of(Step.INVITE, RelationKind.SOCIAL_WORKER));
        assertThat(stepsOf(mo)).isEmpty();
    }

    @Test
    void what_is_given_today_was_not_so_yesterday() {
        give(Map.of(Step.INVITE, RelationKind.SOCIAL_WORKER));
        assertThat(here(() -> steps.owners(TODAY))).containsEntry(Step.INVITE, RelationKind.SOCIAL_WORKER);
        assertThat(here(() -> steps.owners(TODAY.minusDays(1))))
                .containsEntry(Step.INVITE, RelationKind.BUSINESS_SUPPORT);
    }

    @Test
    void another_authority_s_setting_is_its_own() {
        var elsewhere = anotherStory();
        var there = elsewhere.person("Tom Elsewhere", Role.IRO_MANAGER);
        org.heard.database.Tenancy.within(elsewhere.organisation(), () -> {
            steps.give(there, NOW, TODAY, Map.of(Step.INVITE, RelationKind.SOCIAL_WORKER));
            return true;
        });
        assertThat(stepsOf(sam)).isEmpty();
    }

    @Test
    void only_the_manager_of_the_iro_service_sets_it() {
        for (var actor : Set.of(anna, sam, bea)) {
            assertThatThrownBy(() -> here(() -> steps.give(actor, NOW, TODAY, Map.of(Step.INVITE, RelationKind.IRO))))
                    .isInstanceOf(NotFound.class);
        }
    }

    private void give(Map<Step, RelationKind> to) {
        here(() -> steps.give(story.teller(), NOW, TODAY, to));
    }

    private Set<Act> acts(Actor actor) {
        return here(() -> sight.acts(actor, amira.id(), TODAY));
    }

    private Set<Step> stepsOf(Actor actor) {
        var may = acts(actor);
        return Arrays.stream(Step.values())
                .filter(step -> may.contains(step.act()))
                .collect(Collectors.toSet());
    }
}
