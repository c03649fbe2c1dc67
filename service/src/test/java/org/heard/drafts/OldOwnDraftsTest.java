package org.heard.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Self;
import org.heard.organisations.LocalSettings;
import org.heard.pages.Form;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// How long what a child began and did not send waits for them: they read until when, and not a day less.
class OldOwnDraftsTest extends HeardTest {
    @Autowired
    private OwnDrafts drafts;

    @Autowired
    private OldOwnDrafts old;

    @Autowired
    private LocalSettings settings;

    private Self self;

    @BeforeEach
    void ash_began_something() {
        ChildStory ash = story.child("Ash Example").born("2016-03-02").enteredCare("2026-01-05", "C1", "U6");
        self = new Self(story.organisation(), ash.id(), Self.Way.PLAYED);
        begin(NOW, Form.blank(), "I want to see my nan");
    }

    @Test
    void the_list_says_from_the_first_day_until_when_and_then_it_goes() {
        assertThat(listed(TODAY)).extracting(OwnDrafts.Waiting::until).containsExactly(TODAY.plusDays(90));
        assertThat(discarded(TODAY.plusDays(90))).isZero();
        assertThat(listed(TODAY.plusDays(90))).hasSize(1);
        assertThat(discarded(TODAY.plusDays(91))).isEqualTo(1);
        assertThat(listed(TODAY.plusDays(91))).isEmpty();
    }

    @Test
    void what_the_child_never_saw_there_waits_twice_as_long() {
        assertThat(discarded(TODAY.plusDays(180))).isZero();
        assertThat(discarded(TODAY.plusDays(181))).isEqualTo(1);
    }

    @Test
    void who_comes_back_late_has_a_week_from_then_on() {
        assertThat(listed(TODAY.plusDays(120)))
                .extracting(OwnDrafts.Waiting::until)
                .containsExactly(TODAY.plusDays(127));
        assertThat(discarded(TODAY.plusDays(127))).isZero();
        assertThat(discarded(TODAY.plusDays(128))).isEqualTo(1);
    }

    @Test
    void but_never_longer_than_twice_the_time() {
        assertThat(listed(TODAY.plusDays(178)))
                .extracting(OwnDrafts.Waiting::until)
                .containsExactly(TODAY.plusDays(180));
        assertThat(discarded(TODAY.plusDays(180))).isZero();
        assertThat(discarded(TODAY.plusDays(181))).isEqualTo(1);
    }

    @Test
    void writing_on_begins_the_time_anew() {
        var waiting = listed(TODAY.plusDays(80)).getFirst();
        var left =
                here(() -> drafts.find(self, "/me/say/star", waiting.sitting())).orElseThrow();
        begin(story.noonOn(TODAY.plusDays(80)), left, "I want to see my nan soon");
        assertThat(discarded(TODAY.plusDays(100))).isZero();
        assertThat(listed(TODAY.plusDays(100)))
                .extracting(OwnDrafts.Waiting::until)
                .containsExactly(TODAY.plusDays(170));
    }

    @Test
    void an_organisation_chooses_another_number_for_all_drafts() {
        here(() -> settings.set(story.teller().person(), NOW, DraftLists.KEPT_DAYS, TODAY, "30"));
        assertThat(listed(TODAY)).extracting(OwnDrafts.Waiting::until).containsExactly(TODAY.plusDays(30));
        assertThat(discarded(TODAY.plusDays(30))).isZero();
        assertThat(discarded(TODAY.plusDays(31))).isEqualTo(1);
    }

    private void begin(Instant now, Form form, String words) {
        here(() -> {
            form.put(OwnDrafts.MARK, drafts.mark(self, now, "/me/say/star", form))
                    .put("words", words);
            drafts.keep(self, now, form);
            return true;
        });
    }

    private List<OwnDrafts.Waiting> listed(LocalDate on) {
        return here(() -> drafts.list(self, on));
    }

    private int discarded(LocalDate on) {
        return here(() -> old.discard(story.noonOn(on)));
    }
}
