package org.heard.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.organisations.LocalSettings;
import org.heard.pages.Form;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// How long a draft is kept: 90 days after it was saved last, and not before its writer was shown that it will go.
class OldDraftsTest extends HeardTest {
    private static final DraftPlace PLACE = DraftPlace.of("new child", "Add a child", "/children/new");

    @Autowired
    private Drafts drafts;

    @Autowired
    private DraftLists lists;

    @Autowired
    private LocalSettings settings;

    private Actor clerk;

    @BeforeEach
    void a_draft_of_today() {
        clerk = story.manager("Chris Clerk");
        var form = here(() -> drafts.open(clerk, NOW, PLACE, Form.blank())).put("name", "Tobias");
        here(() -> drafts.keep(clerk, NOW, TODAY, form));
    }

    @Test
    void two_weeks_before_it_goes_the_list_says_when() {
        assertThat(listed(TODAY.plusDays(76)).goesOn()).isNull();
        assertThat(listed(TODAY.plusDays(77)).goesOn()).isEqualTo(TODAY.plusDays(91));
    }

    @Test
    void shown_in_time_it_goes_on_the_day_that_was_said() {
        listed(TODAY.plusDays(77));
        assertThat(discarded(TODAY.plusDays(90))).isZero();
        assertThat(discarded(TODAY.plusDays(91))).isEqualTo(1);
        assertThat(here(() -> drafts.list(clerk, TODAY.plusDays(91)))).isEmpty();
    }

    @Test
    void whoever_comes_back_late_has_a_week_from_then_on() {
        assertThat(discarded(TODAY.plusDays(120))).isZero();
        assertThat(listed(TODAY.plusDays(120)).goesOn()).isEqualTo(TODAY.plusDays(127));
        assertThat(discarded(TODAY.plusDays(126))).isZero();
        assertThat(discarded(TODAY.plusDays(127))).isEqualTo(1);
    }

    @Test
    void whoever_never_comes_back_leaves_nothing_after_twice_the_time() {
        assertThat(discarded(TODAY.plusDays(180))).isZero();
        assertThat(discarded(TODAY.plusDays(181))).isEqualTo(1);
    }

    @Test
    void typing_on_begins_the_time_anew() {
        listed(TODAY.plusDays(80));
        var later = story.noonOn(TODAY.plusDays(80));
        var form = here(() -> drafts.open(clerk, later, PLACE, Form.blank())).put("name", "Tobias Lind");
        here(() -> drafts.keep(clerk, later, TODAY.plusDays(80), form));
        assertThat(listed(TODAY.plusDays(81)).goesOn()).isNull();
        assertThat(discarded(TODAY.plusDays(100))).isZero();
    }

    @Test
    void an_organisation_chooses_another_number_from_a_day_on() {
        here(() -> settings.set(clerk.person(), NOW, DraftLists.KEPT_DAYS, TODAY.plusDays(25), "30"));
        assertThat(listed(TODAY.plusDays(24)).goesOn()).isNull();
        assertThat(listed(TODAY.plusDays(25)).goesOn()).isEqualTo(TODAY.plusDays(32));
    }

    @Test
    void what_was_thrown_away_is_gone_a_day_later() {
        var form = here(() -> drafts.open(clerk, NOW, PLACE, Form.blank()));
        here(() -> drafts.throwAway(clerk, NOW, TODAY, form));
        discarded(TODAY.plusDays(2));
        here(() -> drafts.bringBack(clerk, TODAY, form));
        assertThat(here(() -> drafts.list(clerk, TODAY))).isEmpty();
    }

    private Draft listed(LocalDate on) {
        return here(() -> drafts.list(clerk, on)).getFirst();
    }

    private int discarded(LocalDate on) {
        return here(() -> lists.discard(story.noonOn(on)));
    }
}
