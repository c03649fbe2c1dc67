package org.heard.copies;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.copies.Copy.Outcome;
import org.heard.copies.WaitingCopies.Figures;
import org.heard.copies.WaitingCopies.Show;
import org.heard.records.Paragraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Which copies wait for whom, over the real database.
class WaitingCopiesTest extends AmirasCopies {
    @Autowired
    private WaitingCopies waiting;

    private Actor manager;
    private Actor support;
    private Actor worker;

    @BeforeEach
    void others_around_the_child() {
        manager = story.person("Mona Manager", Role.IRO_MANAGER);
        support = story.person("Bea Support", Role.BUSINESS_SUPPORT);
        worker = story.person("Sam Example", Role.SOCIAL_WORKER);
        amira.has(RelationKind.BUSINESS_SUPPORT, support, "2026-01-05")
                .has(RelationKind.SOCIAL_WORKER, worker, "2026-01-05");
        signedWith(Paragraph.of("Joan Oakley takes her to Larkesmere Primary"));
        decide(mother, Extent.ALL, "", Way.POST);
    }

    @Test
    void one_that_could_tell_a_secret_waits_for_another_than_who_released_it() {
        keepSecretFrom(mother);
        release(anna, mother, preview(mother).fingerprint(), true);
        assertThat(figures(manager)).isEqualTo(new Figures(1, 0));
        assertThat(figures(anna)).isEqualTo(new Figures(0, 0));
        assertThat(figures(support)).isEqualTo(new Figures(0, 0));
        assertThat(lines(manager, Show.SECOND_LOOK).lines()).singleElement().satisfies(line -> {
            assertThat(line.recipient()).isNotBlank();
            assertThat(line.releasedBy()).isEqualTo(anna.name());
        });
        look(manager, true, "She knows the school");
        assertThat(figures(manager)).isEqualTo(new Figures(0, 0));
        assertThat(figures(support)).isEqualTo(new Figures(0, 1));
    }

    @Test
    void one_held_back_waits_for_nobody() {
        keepSecretFrom(mother);
        release(anna, mother, preview(mother).fingerprint(), true);
        look(manager, false, "It names the school");
        assertThat(figures(manager)).isEqualTo(new Figures(0, 0));
        assertThat(figures(support)).isEqualTo(new Figures(0, 0));
    }

    @Test
    void one_that_may_go_waits_for_whoever_sends_until_it_went_or_is_withdrawn() {
        release(anna, mother, preview(mother).fingerprint(), true);
        assertThat(figures(support)).isEqualTo(new Figures(0, 1));
        assertThat(figures(anna)).isEqualTo(new Figures(0, 1));
        assertThat(figures(worker)).isEqualTo(new Figures(0, 0));
        assertThat(lines(support, Show.TO_SEND).lines()).hasSize(1);

        decided(mother, Extent.NOTHING, "She asked for none", null);
        assertThat(figures(support)).isEqualTo(new Figures(0, 0));
        decide(mother, Extent.ALL, "", Way.POST);
        release(anna, mother, preview(mother).fingerprint(), true);
        assertThat(sent(support, mother)).isInstanceOf(Answer.Done.class);
        assertThat(figures(support)).isEqualTo(new Figures(0, 0));
    }

    @Test
    void one_decided_anew_waits_for_nobody_until_it_is_released_anew() {
        release(anna, mother, preview(mother).fingerprint(), true);
        decided(mother, Extent.DECISIONS, "She wants no more", Way.POST);
        assertThat(figures(support)).isEqualTo(new Figures(0, 0));
        assertThat(lines(support, Show.TO_SEND).lines()).isEmpty();
        assertThat(sent(support, mother)).isEqualTo(new Answer.Refused(Why.DECIDED_ANEW));
    }

    @Test
    void one_that_came_back_waits_to_be_sent_again_and_says_so() {
        release(anna, mother, preview(mother).fingerprint(), true);
        assertThat(lines(support, Show.TO_SEND).lines()).noneMatch(line -> line.cameBack() != null);
        became(support, mother, Outcome.CAME_BACK);
        assertThat(figures(support)).isEqualTo(new Figures(0, 1));
        assertThat(lines(support, Show.TO_SEND).lines())
                .extracting(WaitingCopies.Line::cameBack)
                .containsExactly(TODAY);
        sent(support, mother);
        assertThat(figures(support)).isEqualTo(new Figures(0, 0));
    }

    private Figures figures(Actor actor) {
        return here(() -> waiting.figures(actor, TODAY));
    }

    private WaitingCopies.Lines lines(Actor actor, Show show) {
        return here(() -> waiting.lines(actor, TODAY, show, null, 10));
    }
}
