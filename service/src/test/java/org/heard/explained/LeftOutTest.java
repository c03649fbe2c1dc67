package org.heard.explained;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.heard.Visitor;
import org.heard.explained.Explanation.About;
import org.heard.explained.Explanation.Understood;
import org.junit.jupiter.api.Test;

/// Who is left out of what is to be explained, because they chose so, and that it says so.
class LeftOutTest extends Explaining {
    @Test
    void a_child_who_would_like_to_be_left_alone_is_left_out_and_it_says_so() {
        var ash = child("Ash Example", "2026-01-05");
        here(() -> rest.ask(self(ash), NOW, TODAY, TODAY.plusDays(7)));
        assertThat(said(anna)).isEmpty();
        assertThat(page(anna))
                .contains("Left out for now", "Ash Example would like to be left alone until 22 June 2026");
        assertThat(new Visitor(port).as(story.organisation(), anna).get("/work").words())
                .doesNotContain("Children to whom something is not explained");
        assertThat(new Visitor(port)
                        .as(story.organisation(), anna)
                        .get("/children/" + ash.id() + "/explained")
                        .words())
                .contains("Not explained yet", "would like to be left alone until 22 June 2026");
        assertThat(at("2026-06-23", anna)).hasSize(1);
    }

    @Test
    void what_a_child_does_not_want_to_be_told_is_left_out_and_says_who_heard_it_until_they_do() {
        var ash = child("Ash Example", "2026-01-05");
        var visitor = new Visitor(port).as(story.organisation(), anna);
        var at = "/children/" + ash.id() + "/explained/why";
        assertThat(visitor.get(at).words()).contains("The child does not want to be told this for now");
        var day = Map.of("on-day", "16", "on-month", "6", "on-year", "2026");
        assertThat(visitor.post(at + "/not-now", day).words()).contains("The day must be today or in the past");
        visitor.open(at + "/not-now", Map.of("on-day", "12", "on-month", "6", "on-year", "2026"));
        assertThat(said(anna)).containsExactly("Ash Example since 2026-01-05: PLAN NOT_WRITTEN");
        assertThat(page(anna))
                .contains("Ash Example does not want to be told why they are in care for now: said on 12 June 2026, "
                        + "heard by Anna Example");
        assertThat(visitor.get(at).words()).contains("On 12 June 2026 the child said that they do not want to be told");
        visitor.open(at + "/not-now/ended", Map.of());
        assertThat(said(anna))
                .containsExactly("Ash Example since 2026-01-05: WHY_IN_CARE NOT_WRITTEN, PLAN NOT_WRITTEN");
        visitor.open(at + "/not-now", Map.of("on-day", "13", "on-month", "6", "on-year", "2026"));
        clock.passes(Duration.ofMinutes(1));
        writing = clock.instant();
        explain(ash, About.WHY_IN_CARE, null, "You are safe with Joan.");
        assertThat(page(anna)).as("it was let go to them since").doesNotContain("does not want to be told");
        answer(ash, clock.instant(), TODAY, Understood.TELL_ME_AGAIN);
        assertThat(said(anna))
                .containsExactly("Ash Example since 2026-01-05: PLAN NOT_WRITTEN, WHY_IN_CARE TELL_ME_AGAIN");
    }
}
