package org.heard.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heard.access.NotFound;
import org.heard.chronicle.Chronicle;
import org.heard.planning.Invited.Reply;
import org.heard.records.Around.From;
import org.heard.records.Around.Somebody;
import org.heard.records.Beforehand;
import org.heard.records.Expected;
import org.heard.records.Guest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who is asked to a review, how the child wants it, and what people say beforehand, over the real database.
class AskedBeforehandTest extends AmirasNextReview {
    @Autowired
    private ExpectedGuests expected;

    @Autowired
    private Views views;

    @Test
    void answers_were_for_the_day_people_were_asked_for() {
        var plan = planned(DAY);
        var mother = somebody("Mira Brightwater");
        var asked = done(invite(plan, 0, new Invited(mother, Reply.COMING, "")));
        assertThat(asked.coming()).isEqualTo(1);
        assertThat(here(() -> expected.expected(anna, TODAY, amira.id(), id(plan))))
                .containsExactly(
                        new Expected.Answered(mother.id(), "Mira Brightwater", "Mother", Guest.Came.IN_PERSON, DAY));
        var put = done(putOff(asked, LocalDate.of(2026, 7, 28), "Amira is ill"));
        assertThat(put.invited()).extracting(Invited::reply).containsExactly(Reply.NO_ANSWER);
        assertThat(here(() -> expected.expected(anna, TODAY, amira.id(), id(plan))))
                .isEmpty();
    }

    @Test
    void whoever_is_not_asked_is_so_for_a_reason_and_two_lists_are_not_written_over_each_other() {
        var plan = planned(DAY);
        var mother = somebody("Mira Brightwater");
        assertThat(invite(plan, 0, new Invited(mother, Reply.NOT_ASKED, " ")))
                .isEqualTo(refused(Why.NOT_ASKED_WHY_MISSING));
        done(invite(plan, 0, new Invited(mother, Reply.NOT_ASKED, "Amira does not want it")));
        assertThat(invite(plan, 0, new Invited(mother, Reply.COMING, ""))).isInstanceOf(Answer.ChangedMeanwhile.class);
        assertThat(get(plan).invited()).extracting(Invited::notAskedWhy).containsExactly("Amira does not want it");
    }

    @Test
    void how_the_child_wants_it_says_who_asked_and_whether_a_talk_alone_was_offered() {
        var plan = planned(DAY);
        assertThat(wish(plan, wishes(TODAY.plusDays(1), "Anna Example", true, "")))
                .isEqualTo(refused(Why.NOT_YET));
        assertThat(wish(plan, wishes(TODAY, "", true, ""))).isEqualTo(refused(Why.ASKED_BY_MISSING));
        assertThat(wish(plan, wishes(TODAY, "Anna Example", false, "")))
                .isEqualTo(refused(Why.NOT_OFFERED_WHY_MISSING));
        var noted = done(wish(plan, wishes(TODAY, "Anna Example", false, "She is away")));
        assertThat(here(() -> chronicle.list(amira.id(), 50)))
                .extracting(Chronicle.Line::why)
                .noneMatch(why -> why.contains("She is away"));
        assertThat(noted.wishes()).isNotNull().satisfies(wishes -> {
            assertThat(wishes.people()).isEqualTo("Not her uncle");
            assertThat(wishes.notedBy()).isEqualTo("Anna Example");
        });
        assertThat(wish(plan, wishes(TODAY, "Bea Example", true, ""))).isInstanceOf(Answer.ChangedMeanwhile.class);
    }

    @Test
    void what_people_say_beforehand_stands_beside_the_record_and_not_with_the_case_line() {
        var plan = planned(DAY);
        var mother = amira.connection("Mira Brightwater");
        var view = new Views.View(mother, "Mira Brightwater (Mother)", "I want her home by Christmas", "");
        assertThat(here(() -> views.note(bea, NOW, TODAY, amira.id(), id(plan), 0, List.of(view))))
                .isEqualTo(new Views.Answer.Done());
        assertThat(here(() -> views.said(anna, TODAY, amira.id(), id(plan))))
                .containsExactly(new Beforehand.Said("Mira Brightwater (Mother)", "I want her home by Christmas"));
        assertThatThrownBy(() -> here(() -> views.get(sam, TODAY, amira.id(), id(plan))))
                .isInstanceOf(NotFound.class);
        assertThat(here(() -> chronicle.list(amira.id(), 1)).getFirst().what()).doesNotContain("Christmas", "Mira");
        var later = new Views.View(mother, view.words(), "At Easter", "");
        assertThat(((Views.Answer.ChangedMeanwhile)
                                here(() -> views.note(anna, NOW, TODAY, amira.id(), id(plan), 0, List.of(later))))
                        .now()
                        .views())
                .extracting(Views.View::text, Views.View::notedBy)
                .containsExactly(tuple("I want her home by Christmas", "Bea Example"));
        var gone = new Views.View(mother, view.words(), " ", "");
        here(() -> views.note(anna, NOW, TODAY, amira.id(), id(plan), 1, List.of(gone)));
        assertThat(here(() -> views.said(anna, TODAY, amira.id(), id(plan)))).isEmpty();
    }

    private Answer invite(Plan plan, int version, Invited... invited) {
        return here(() -> plans.invite(anna, NOW, TODAY, amira.id(), id(plan), version, List.of(invited)));
    }

    private Answer wish(Plan plan, ChildWishes wishes) {
        return here(() -> plans.note(anna, NOW, TODAY, amira.id(), id(plan), wishes));
    }

    private static ChildWishes wishes(LocalDate on, String by, boolean alone, String why) {
        return new ChildWishes(on, by, "After school", "", "Not her uncle", "", "", alone, why, 0, "");
    }

    private Somebody somebody(String name) {
        UUID id = amira.connection(name);
        return new Somebody(id, name, "Mother", From.CONNECTION);
    }
}
