package org.heard.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.ids.ChildId;
import org.heard.pages.DraftMark;
import org.heard.pages.DraftNotice;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What is typed and not sent: kept for its writer alone, and never written over unseen.
class DraftsTest extends HeardTest {
    private static final String WORDS = "\n  She said: \"I'm <not> going\" & left 😀\u2028";

    @Autowired
    private Drafts drafts;

    @Autowired
    private Once once;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    private Actor anna;
    private ChildStory amira;

    @BeforeEach
    void anna_is_amira_s_iro() {
        anna = story.iro("Anna Example");
        amira = story.child("Amira").enteredCare("2026-01-05", "C1", "U6").has(RelationKind.IRO, anna, "2026-01-06");
    }

    @Test
    void what_was_left_is_there_word_for_word_with_every_tick_and_under_the_same_key() {
        var tab = open(anna);
        tab.choose("part", List.of("spoke", "sent")).put("note", WORDS).editing(3);
        assertThat(keep(anna, tab)).isInstanceOf(Keeping.Saved.class);
        var again = open(anna);
        assertThat(again.typed("note")).isEqualTo(WORDS);
        assertThat(again.chosen("part")).containsExactly("spoke", "sent");
        assertThat(again.version()).hasValue(3);
        assertThat(again.key()).isEqualTo(tab.key());
        assertThat(mark(again).notices()).containsExactly(new DraftNotice.Begun(NOW));
    }

    @Test
    void a_new_form_is_as_the_page_gave_it_and_says_nothing() {
        assertThat(open(anna).typed("note")).isEqualTo("as given");
        assertThat(mark(open(anna)).notices()).isEmpty();
    }

    @Test
    void nobody_else_gets_it_nor_does_the_same_person_for_another_child() {
        keep(anna, open(anna).put("note", WORDS));
        var ben = story.iro("Ben Example");
        amira.has(RelationKind.COVER, ben, "2026-01-06");
        assertThat(open(ben).typed("note")).isEqualTo("as given");
        assertThat(here(() -> drafts.list(ben, TODAY))).isEmpty();
        assertThatThrownBy(() -> keep(ben, open(anna).put("note", "Mine")))
                .as("Ben sends a form that was shown to Anna")
                .isInstanceOf(NotFound.class);
        var other = story.child("Omar").has(RelationKind.IRO, anna, "2026-01-06");
        assertThat(open(anna, other.id()).typed("note")).isEqualTo("as given");
    }

    @Test
    void a_form_that_has_not_seen_the_last_save_writes_nothing_and_both_texts_are_answered() {
        var here = open(anna);
        var there = open(anna);
        keep(anna, there.put("note", "In the other tab"));
        var answer = keep(anna, here.put("note", "In this tab"));
        assertThat(answer).isInstanceOfSatisfying(Keeping.TypedElsewhere.class, both -> {
            assertThat(both.there().typed("note")).isEqualTo("In the other tab");
            assertThat(both.here().typed("note")).isEqualTo("In this tab");
        });
        assertThat(open(anna).typed("note")).isEqualTo("In the other tab");
    }

    @Test
    void a_tab_whose_answer_was_lost_on_the_way_goes_on_saving() {
        var tab = open(anna);
        keep(anna, tab.put("note", "One"));
        keep(anna, tab.put("note", "One two"));
        assertThat(open(anna).typed("note")).isEqualTo("One two");
    }

    @Test
    void both_texts_are_kept_and_shown_and_can_change_places() {
        var here = open(anna);
        keep(anna, open(anna).put("note", "In the other tab"));
        surely(anna, here.put("note", "In this tab"));
        var both = open(anna);
        assertThat(both.typed("note")).isEqualTo("In the other tab");
        assertThat(elsewhere(both)).contains("In this tab");
        here(() -> drafts.changePlaces(anna, TODAY, both));
        var changed = open(anna);
        assertThat(changed.typed("note")).isEqualTo("In this tab");
        assertThat(elsewhere(changed)).contains("In the other tab");
    }

    @Test
    void sending_a_form_discards_its_draft_and_whatever_was_shown_beside_it() {
        var here = open(anna);
        keep(anna, open(anna).put("note", "In the other tab"));
        surely(anna, here.put("note", "In this tab"));
        send(open(anna).put("note", "Both"), true);
        var next = open(anna);
        assertThat(next.typed("note")).isEqualTo("as given");
        assertThat(mark(next).notices()).containsExactly(new DraftNotice.Sent(NOW, "/done"));
    }

    @Test
    void a_refused_form_keeps_its_draft() {
        keep(anna, open(anna).put("note", WORDS));
        send(open(anna), false);
        assertThat(open(anna).typed("note")).isEqualTo(WORDS);
    }

    @Test
    void sending_one_tab_leaves_what_was_typed_in_another() {
        var first = open(anna);
        var second = open(anna);
        keep(anna, second.put("note", "Another conversation"));
        send(first.put("note", "This conversation"), true);
        assertThat(open(anna).typed("note")).isEqualTo("Another conversation");
    }

    @Test
    void what_another_tab_typed_on_after_both_opened_the_same_draft_is_a_new_act() {
        keep(anna, open(anna).put("note", "Begun"));
        var first = open(anna);
        var second = open(anna);
        keep(anna, second.put("note", "Begun, and more"));
        send(first, true);
        var left = open(anna);
        assertThat(left.typed("note")).isEqualTo("Begun, and more");
        assertThat(left.key()).isNotEqualTo(first.key());
    }

    @Test
    void a_save_that_comes_after_the_form_was_sent_brings_nothing_back() {
        var tab = open(anna).put("note", WORDS);
        send(tab, true);
        assertThat(keep(anna, tab)).isEqualTo(new Keeping.SentAlready(NOW));
        assertThat(surely(anna, tab)).isEqualTo(new Keeping.SentAlready(NOW));
        assertThat(open(anna).typed("note")).isEqualTo("as given");
    }

    @Test
    void the_same_form_twice_is_one_act_and_with_other_words_a_draft() {
        var tab = open(anna).put("note", "Once");
        send(tab, true);
        assertThat(send(tab, true)).isEqualTo("/done");
        assertThat(open(anna).typed("note")).isEqualTo("as given");
        assertThatThrownBy(() -> send(tab.put("note", "Once, changed after going back"), true))
                .isInstanceOfSatisfying(
                        Once.SentAgain.class, again -> assertThat(again.path()).isEqualTo(page(amira.id())));
        var draft = open(anna);
        assertThat(draft.typed("note")).isEqualTo("Once, changed after going back");
        assertThat(send(draft, true)).as("is a new act").isEqualTo("/done");
    }

    @Test
    void thrown_away_it_can_be_brought_back_until_something_else_is_saved() {
        var tab = open(anna).put("note", WORDS);
        keep(anna, tab);
        here(() -> drafts.throwAway(anna, NOW, TODAY, tab));
        var empty = open(anna);
        assertThat(empty.typed("note")).isEqualTo("as given");
        assertThat(mark(empty).notices()).containsExactly(new DraftNotice.ThrownAway(NOW));
        assertThat(here(() -> drafts.list(anna, TODAY))).isEmpty();
        here(() -> drafts.bringBack(anna, TODAY, empty));
        assertThat(open(anna).typed("note")).isEqualTo(WORDS);
        here(() -> drafts.throwAway(anna, NOW, TODAY, tab));
        keep(anna, open(anna).put("note", "Anew"));
        here(() -> drafts.bringBack(anna, TODAY, tab));
        assertThat(open(anna).typed("note")).isEqualTo("Anew");
    }

    @Test
    void whoever_no_longer_sees_the_child_gets_nothing_back() {
        var cover = story.iro("Cover Example");
        var tomorrow = TODAY.plusDays(1);
        amira.has(RelationKind.COVER, cover, "2026-01-06", tomorrow.toString());
        var tab = open(cover).put("note", WORDS);
        keep(cover, tab);
        assertThat(here(() -> drafts.list(cover, TODAY))).hasSize(1);
        assertThat(here(() -> drafts.list(cover, tomorrow))).isEmpty();
        assertThatThrownBy(() -> here(() -> drafts.keep(cover, NOW, tomorrow, tab)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> here(() -> drafts.pageOf(cover, tomorrow, tab)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void more_than_anybody_types_is_no_draft() {
        assertThat(keep(anna, open(anna).put("note", "x".repeat(400_001)))).isEqualTo(new Keeping.TooLong());
    }

    @Test
    void reading_a_draft_stands_in_the_audit_by_the_form_s_name_alone() {
        keep(anna, open(anna).put("note", "Words about a child"));
        open(anna);
        var entries = here(() -> transaction.execute(
                status -> rows.sql("select act || ' ' || array_to_string(fields, ',') from audit_entry order by 1")
                        .query(String.class)
                        .list()));
        assertThat(entries).contains("opened a draft conversation").noneMatch(entry -> entry.contains("Words"));
    }

    private Form open(Actor actor) {
        return open(actor, amira.id());
    }

    /// As a browser would send it back.
    private Form open(Actor actor, ChildId child) {
        var place = DraftPlace.about(child, "conversation", "Note a conversation", page(child));
        return here(() -> drafts.open(actor, NOW, place, Form.blank().put("note", "as given")));
    }

    private static String page(ChildId child) {
        return "/children/" + child + "/contacts/new";
    }

    private Keeping keep(Actor actor, Form form) {
        return here(() -> drafts.keep(actor, NOW, TODAY, form));
    }

    private Keeping surely(Actor actor, Form form) {
        return here(() -> drafts.keepSurely(actor, NOW, TODAY, form));
    }

    private String send(Form form, boolean taken) {
        var submitted = here(() -> once.submit(
                anna.person(), form, NOW, () -> taken, done -> done ? Optional.of("/done") : Optional.empty()));
        return submitted instanceof Once.Submitted.SendTo<Boolean>(var path) ? path : "refused";
    }

    private static DraftMark mark(Form form) {
        var mark = form.draft();
        assertThat(mark).isNotNull();
        return java.util.Objects.requireNonNull(mark);
    }

    private static Optional<String> elsewhere(Form form) {
        return form.elsewhere(org.heard.pages.ClashField.line("note", ""));
    }
}
