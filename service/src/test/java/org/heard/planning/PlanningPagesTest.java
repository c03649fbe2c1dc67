package org.heard.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Planning a review and changing its day in a browser without JavaScript.
class PlanningPagesTest extends AmirasPlanningPages {
    @Test
    void trying_a_day_saves_nothing_and_keeps_what_was_typed() {
        var tried = visitor(anna).open(at + "plan", with(day(DAY), Map.of("try", "yes", "place", "Oak House")));
        assertThat(tried.status()).isEqualTo(200);
        assertThat(tried.words())
                .contains(
                        "If the review is on Wednesday 22 July 2026", "6 days before the last day", "Nothing is saved");
        assertThat(tried.page().expectFirst("[name=place]").attr("value")).isEqualTo("Oak House");
        assertThat(here(() -> reviews.list(anna, TODAY, amira.id()))).hasSize(1);
    }

    @Test
    void a_review_is_planned_once_and_leads_to_getting_ready() {
        var visitor = visitor(anna);
        var key = visitor.get(at + "plan").page().expectFirst("[name=_key]").attr("value");
        var fields = with(day(DAY), Map.of("_key", key, "time", "2.30", "mode", "BY_LINK"));
        var planned = visitor.post(at + "plan", fields);
        assertThat(planned.leadsTo()).endsWith("/ready");
        assertThat(visitor.post(at + "plan", fields).leadsTo()).isEqualTo(planned.leadsTo());
        assertThat(visitor.follow(planned).words())
                .contains("The review is planned for Wednesday 22 July 2026.")
                .contains("2:30pm, by phone or video")
                .contains("By 1 July 2026");
        assertThat(visitor.get("/children/" + amira.id()).words()).contains("Planned for 22 July 2026", "Get ready");
    }

    @Test
    void what_is_missing_or_cannot_be_read_is_said_beside_the_field() {
        var page = visitor(anna).open(at + "plan", Map.of("time", "25:99")).page();
        assertThat(page.select(".govuk-error-summary a").eachText())
                .containsExactly(
                        "Choose which review it is",
                        "Enter the day of the review",
                        "Enter the time like 2:30pm or 14:30");
        assertThat(visitor(anna)
                        .open(at + "plan", day(TODAY.minusDays(1)))
                        .page()
                        .select(".govuk-error-summary a")
                        .eachText())
                .containsExactly("The day must be today or later");
    }

    @Test
    void the_same_review_is_not_planned_twice() {
        planned();
        assertThat(visitor(anna).open(at + "plan", day(DAY)).words())
                .contains("A review of this kind is planned already");
    }

    @Test
    void whoever_records_a_review_that_was_planned_is_led_to_its_meeting() {
        var review = planned();
        var page = visitor(anna).get(at + "new");
        assertThat(page.words()).contains("Looked-after review planned for 22 July 2026");
        assertThat(page.page().select("main a").eachAttr("href")).contains(at + review + "/meet");
    }

    @Test
    void two_people_who_change_the_day_see_both() {
        var review = planned();
        var mine = visitor(anna);
        var shown = mine.get(at + review + "/ready/day");
        here(() -> plans.arrange(
                story.teller(),
                NOW,
                TODAY,
                amira.id(),
                review,
                here(() -> plans.get(anna, TODAY, amira.id(), review)).version(),
                DAY.plusDays(1),
                Arranged.NOTHING));
        var clash = mine.press(shown, "Save", Map.of("on-day", "24"));
        assertThat(clash.words()).contains("Somebody else changed this while you were writing");
        assertThat(clash.page().select(".clash label").eachText())
                .containsExactly("Theirs 23 July 2026", "Mine 24 July 2026");
        var saved = mine.press(clash, "Save what I chose", Map.of("_pick-on-day", "mine"));
        assertThat(saved.leadsTo()).endsWith("/ready");
        assertThat(here(() -> plans.get(anna, TODAY, amira.id(), review)).on()).isEqualTo(DAY.plusDays(2));
    }

    private static Map<String, String> day(LocalDate on) {
        return new HashMap<>(Map.of(
                "kinds",
                "ORDINARY",
                "on-day",
                "" + on.getDayOfMonth(),
                "on-month",
                "" + on.getMonthValue(),
                "on-year",
                "" + on.getYear()));
    }

    private static Map<String, String> with(Map<String, String> fields, Map<String, String> more) {
        fields.putAll(more);
        return fields;
    }
}
