package org.heard.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.heard.ChildStory;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.planning.Answer.Done;
import org.heard.reviews.ReviewMeeting.Outcome;
import org.junit.jupiter.api.Test;

/// Brothers and sisters whose reviews are to meet at one sitting, over the real database: who is brought, moved, leaves
/// or stays behind.
class SharedMeetingsTest extends ThreeOfAFamily {
    @Test
    void brought_together_they_meet_at_the_same_time_and_place_and_each_keeps_a_review() {
        plan(ben, TODAY.plusDays(9));
        bring(ben, cara);
        assertThat(planned(ben).planned().orElseThrow().on()).isEqualTo(NEXT_WEEK);
        assertThat(planned(cara).planned().orElseThrow().id())
                .isEqualTo(planned(amira).planned().orElseThrow().id());
        assertThat(arranged(cara)).isEqualTo("3:30pm, Oak House, in person");
        assertThat(planned(cara).id()).isNotEqualTo(amirasReview);
        assertThat(here(() -> meetings.others(anna, TODAY, planned(amira))))
                .extracting(Review::child)
                .containsExactlyInAnyOrder(ben.id(), cara.id());
    }

    @Test
    void moved_or_put_off_for_one_it_is_for_all() {
        bring(ben, cara);
        arrange(amira, TODAY.plusDays(8));
        assertThat(List.of(amira, ben, cara))
                .extracting(child -> planned(child).planned().orElseThrow().on())
                .containsOnly(TODAY.plusDays(8));
        putOff(ben, TODAY.plusDays(12));
        assertThat(List.of(amira, ben, cara))
                .extracting(child -> planned(child).planned().orElseThrow().on())
                .containsOnly(TODAY.plusDays(12));
        assertThat(List.of(amira, ben, cara))
                .extracting(child -> planned(child).planned().orElseThrow().id())
                .hasSize(3)
                .allMatch(planned(amira).planned().orElseThrow().id()::equals);
        assertThat(planned(cara).meetings())
                .extracting(ReviewMeeting::outcome)
                .containsExactly(Outcome.CANCELLED, Outcome.PLANNED);
    }

    @Test
    void whoever_leaves_meets_on_the_same_day_by_themself() {
        bring(ben, cara);
        bring(ben);
        arrange(amira, TODAY.plusDays(8));
        assertThat(planned(ben).planned().orElseThrow().on()).isEqualTo(TODAY.plusDays(8));
        assertThat(planned(cara).planned().orElseThrow().on()).isEqualTo(NEXT_WEEK);
        assertThat(here(() -> meetings.others(anna, TODAY, planned(cara)))).isEmpty();
    }

    @Test
    void a_review_of_another_iro_s_child_stays_where_it_was_and_is_told_to_nobody() {
        bring(ben, cara);
        var bob = story.iro("Bob Example");
        cara.has(RelationKind.IRO, bob, "2026-06-15");
        assertThat(here(() -> meetings.others(anna, TODAY, planned(amira))))
                .extracting(Review::child)
                .containsExactly(ben.id());
        arrange(amira, TODAY.plusDays(8));
        assertThat(planned(ben).planned().orElseThrow().on()).isEqualTo(TODAY.plusDays(8));
        var caras = here(() -> reviews.list(bob, TODAY, cara.id())).getFirst();
        assertThat(caras.planned().orElseThrow().on()).isEqualTo(NEXT_WEEK);
        assertThatThrownBy(() -> here(() -> meetings.bring(bob, NOW, TODAY, cara.id(), caras.id(), amira.id())))
                .isInstanceOf(NotFound.class);
    }

    private void putOff(ChildStory child, LocalDate to) {
        var review = planned(child).id();
        var plan = here(() -> plans.get(anna, TODAY, child.id(), review));
        var answer = here(
                () -> plans.putOff(anna, NOW, TODAY, child.id(), review, plan.version(), to, "The school is closed"));
        assertThat(answer).isInstanceOf(Done.class);
    }

    private String arranged(ChildStory child) {
        return here(() -> plans.get(anna, TODAY, child.id(), planned(child).id()))
                .arranged()
                .words();
    }
}
