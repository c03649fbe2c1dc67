package org.heard.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.pages.Form;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Recording a review in a browser without JavaScript.
class ReviewPagesTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Reviews reviews;

    private Actor anna;
    private ChildStory amira;
    private String at;

    @BeforeEach
    void anna_is_amira_s_iro() {
        anna = story.iro("Anna Example");
        amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06");
        at = "/children/" + amira.id() + "/reviews/";
    }

    @Test
    void the_commonest_review_takes_a_date_and_four_choices() {
        var visitor = visitor(anna);
        var page = visitor.get(at + "new").page();
        assertThat(page.select("input[checked]").eachAttr("value"))
                .containsExactlyInAnyOrder("ORDINARY", "HELD", anna.person().toString(), "yes");
        var answer =
                visitor.post(at + "new", filled(page.expectFirst("[name=_key]").attr("value")));
        assertThat(answer.leadsTo()).isEqualTo("/children/" + amira.id());
        assertThat(list()).singleElement().satisfies(review -> {
            assertThat(review.completedOn()).isEqualTo("2026-02-02");
            assertThat(review.tookPart())
                    .isEqualTo(new TookPart(TookPart.Presence.IN_PERSON, true, false, false, false));
        });
    }

    @Test
    void a_form_sent_twice_records_once() {
        var visitor = visitor(anna);
        var key = visitor.get(at + "new").page().expectFirst("[name=_key]").attr("value");
        var first = visitor.post(at + "new", filled(key));
        var again = visitor.post(at + "new", filled(key));
        assertThat(again.leadsTo()).isEqualTo(first.leadsTo());
        assertThat(list()).hasSize(1);
    }

    @Test
    void what_cannot_be_is_refused_in_words_beside_the_field_and_nothing_typed_is_lost() {
        var visitor = visitor(anna);
        var fields = filled("");
        fields.put("presence", "NOT_THERE");
        fields.put("note", "  Two words, \"quoted\" & <odd>");
        var page = visitor.open(at + "new", fields).page();
        assertThat(page.select(".govuk-error-summary a").eachText())
                .containsExactly(
                        "A child who was not there cannot have spoken at the meeting. If they sent a recording "
                                + "or were rung beforehand, choose “Sent their views another way”");
        assertThat(page.expectFirst("#part-error").text()).contains("cannot have spoken");
        assertThat(page.expectFirst("textarea[name=note]").wholeText()).isEqualTo("\n  Two words, \"quoted\" & <odd>");
        assertThat(page.expectFirst("input[name=presence][value=NOT_THERE]").hasAttr("checked"))
                .isTrue();
        assertThat(page.select("input[name=part][checked]").eachAttr("value")).containsExactly("spoke");
        assertThat(list()).isEmpty();
    }

    @Test
    void every_missing_answer_is_named_at_once() {
        var page = visitor(anna).open(at + "new", Map.of("complete", "yes")).page();
        assertThat(page.select(".govuk-error-summary a").eachText())
                .containsExactly(
                        "Choose what kind of review it was",
                        "Enter the date of the meeting",
                        "Choose what became of the meeting",
                        "Choose how people met",
                        "Choose who chaired",
                        "Choose whether the child was there",
                        "Choose whether the child spoke with the IRO alone");
    }

    @Test
    void an_adjourned_review_is_finished_at_its_next_meeting() {
        var visitor = visitor(anna);
        var fields = filled("");
        fields.put("m0-outcome", "ADJOURNED");
        assertThat(visitor.open(at + "new", fields)
                        .page()
                        .select(".govuk-error-summary a")
                        .eachText())
                .containsExactly("Enter the reason");
        fields.put("m0-why-ADJOURNED", "No report");
        fields.put("complete", "no");
        fields.put("next-day", "1");
        fields.put("next-month", "7");
        fields.put("next-year", "2026");
        var said = visitor.open(at + "new", fields);
        assertThat(said.words()).contains("Before you record this");
        assertThat(visitor.press(said, "Record the review", Map.of()).status()).isEqualTo(302);
        var review = list().getFirst();
        assertThat(review.meetings())
                .extracting(ReviewMeeting::outcome)
                .containsExactly(ReviewMeeting.Outcome.ADJOURNED, ReviewMeeting.Outcome.PLANNED);

        clock.set(story.noonOn(java.time.LocalDate.of(2026, 7, 2)));
        visitor = visitor(anna);
        var page = visitor.get(at + review.id() + "/meet").page();
        assertThat(page.expectFirst("input[name=m0-on-month]").attr("value")).isEqualTo("7");
        var next = filled("");
        next.put("m0-on-day", "1");
        next.put("m0-on-month", "7");
        next.put(Form.VERSION, "1");
        assertThat(visitor.post(at + review.id() + "/meet", next).status()).isEqualTo(302);
        assertThat(list()).singleElement().satisfies(done -> {
            assertThat(done.completedOn()).isEqualTo("2026-07-01");
            assertThat(done.meetings()).hasSize(2);
        });
    }

    @Test
    void a_correction_begins_with_what_is_recorded() {
        amira.reviewedOn("2026-02-02", "PN3", story.teller());
        var visitor = visitor(anna);
        var review = list().getFirst();
        var page = visitor.get(at + review.id() + "/correct").page();
        assertThat(page.expectFirst("input[name=m0-on-day]").attr("value")).isEqualTo("2");
        assertThat(page.select("input[name=part][checked]").eachAttr("value")).containsExactly("showed");
        assertThat(page.expectFirst("input[name=m0-chair][value=other]").hasAttr("checked"))
                .isTrue();
        var fields = new HashMap<String, String>();
        page.select("form[action$=correct] input[type=hidden], input[type=text], input[checked], textarea")
                .forEach(field ->
                        fields.put(field.attr("name"), field.is("textarea") ? field.text() : field.attr("value")));
        fields.put("m0-on-day", "3");
        fields.put("because", "It was a Tuesday");
        var answer = visitor.post(at + review.id() + "/correct", fields);
        assertThat(answer.leadsTo()).isEqualTo(at + review.id());
        assertThat(visitor.follow(answer).words())
                .contains("The review is corrected.")
                .contains("3 February 2026");
    }

    @Test
    void who_corrects_what_somebody_else_has_changed_sees_both() {
        amira.reviewedOn("2026-02-02", "PN1", story.teller());
        var review = list().getFirst();
        var visitor = visitor(anna);
        var page = visitor.get(at + review.id() + "/correct").page();
        var fields = filled(page.expectFirst("[name=_key]").attr("value"));
        fields.put("m0-id", review.meetings().getFirst().id().toString());
        fields.put("m0-on-day", "5");
        fields.put("because", "Mine");
        fields.put(Form.VERSION, "1");
        var other = new HashMap<>(fields);
        other.put("m0-on-day", "4");
        other.put(Form.KEY, "");
        assertThat(visitor(story.teller())
                        .open(at + review.id() + "/correct", other)
                        .status())
                .isEqualTo(302);
        var clash = visitor.post(at + review.id() + "/correct", fields);
        assertThat(clash.words()).contains("Somebody else changed this while you were writing");
        assertThat(clash.page().select(".clash legend").eachText()).containsExactly("A meeting");
        assertThat(clash.page().select(".clash label").eachText())
                .containsExactly(
                        "Theirs 4 February 2026, Held, Some in person, some by link, chaired by Anna Example",
                        "Mine 5 February 2026, Held, Some in person, some by link, chaired by Anna Example");
        assertThat(list().getFirst().completedOn()).isEqualTo("2026-02-04");
        var saved = visitor.press(clash, "Save what I chose", Map.of("_pick-m0-on-day", "mine"));
        assertThat(saved.leadsTo()).isEqualTo(at + review.id());
        assertThat(list().getFirst().completedOn()).isEqualTo("2026-02-05");
        assertThat(list().getFirst().version()).isEqualTo(3);
    }

    @Test
    void two_notes_on_one_review_are_put_together_and_a_meeting_only_one_knows_of_is_asked_about() {
        amira.reviewedOn("2026-02-02", "PN1", story.teller());
        var review = list().getFirst();
        var visitor = visitor(anna);
        var mine = visitor.get(at + review.id() + "/correct");
        var other = visitor(story.teller());
        var theirs = other.get(at + review.id() + "/correct");
        assertThat(other.press(
                                theirs,
                                "Correct the review",
                                Map.of(
                                        "note",
                                        "Her brother came.",
                                        "complete",
                                        "no",
                                        "next-day",
                                        "1",
                                        "next-month",
                                        "7",
                                        "next-year",
                                        "2026",
                                        "because",
                                        "It goes on"))
                        .status())
                .isEqualTo(302);
        var clash = visitor.press(
                mine, "Correct the review", Map.of("note", "She brought a drawing.", "because", "The drawing"));
        assertThat(clash.page().select(".clash legend").eachText())
                .containsExactly("A meeting", "Whether the review is complete", "Note");
        assertThat(clash.page().select(".clash label").eachText())
                .contains("Theirs 1 July 2026, Planned", "Mine Left out", "Theirs No, there is more to come");
        assertThat(clash.page().expectFirst("textarea").wholeText())
                .contains("Her brother came.\n\nShe brought a drawing.");
        var saved = visitor.press(
                clash,
                "Save what I chose",
                Map.of(
                        "_pick-m1-on-day",
                        "theirs",
                        "_pick-complete",
                        "theirs",
                        "_pick-note",
                        "both",
                        "_both-note",
                        "Her brother came. She brought a drawing."));
        assertThat(saved.leadsTo()).isEqualTo(at + review.id());
        assertThat(list().getFirst()).satisfies(done -> {
            assertThat(done.note()).isEqualTo("Her brother came. She brought a drawing.");
            assertThat(done.meetings()).hasSize(2);
            assertThat(done.completedOn()).isNull();
        });
    }

    @Test
    void a_withdrawn_review_is_gone_from_the_pages() {
        amira.reviewedOn("2026-02-02", "PN1", story.teller());
        var review = list().getFirst();
        var visitor = visitor(anna);
        assertThat(visitor.open(at + review.id() + "/withdraw", Map.of("_version", "1"))
                        .page()
                        .select(".govuk-error-summary a")
                        .eachText())
                .containsExactly("Enter why the review was recorded in error");
        visitor.open(at + review.id() + "/withdraw", Map.of("_version", "1", "because", "Her brother's"));
        assertThat(visitor.get(at + review.id()).status()).isEqualTo(404);
        assertThat(list()).isEmpty();
    }

    @Test
    void the_case_line_reads_a_review_and_finds_no_page_to_record_one() {
        amira.reviewedOn("2026-02-02", "PN1", story.teller());
        var worker = story.person("Sam Example", Role.SOCIAL_WORKER);
        amira.has(RelationKind.SOCIAL_WORKER, worker, "2026-01-05");
        var visitor = visitor(worker);
        var page = visitor.get(at + list().getFirst().id());
        assertThat(page.words()).contains("PN1: There and spoke for themselves").doesNotContain("Correct");
        for (var path : List.of(
                "new", list().getFirst().id() + "/correct", list().getFirst().id() + "/withdraw")) {
            assertThat(visitor.get(at + path).status()).isEqualTo(404);
        }
        var stranger = visitor(story.iro("Del Example"));
        assertThat(stranger.get(at + list().getFirst().id()).status()).isEqualTo(404);
    }

    private Map<String, String> filled(String key) {
        var fields = new HashMap<>(Map.of(
                "kinds", "ORDINARY",
                "m0-on-day", "2",
                "m0-on-month", "2",
                "m0-on-year", "2026",
                "m0-outcome", "HELD",
                "m0-mode", "MIXED",
                "m0-chair", anna.person().toString(),
                "complete", "yes",
                "presence", "IN_PERSON",
                "alone", "YES"));
        fields.put("part", "spoke");
        fields.put("entered-why", "It was held before Heard was here");
        fields.put(Form.KEY, key);
        return fields;
    }

    private List<Review> list() {
        return here(() -> reviews.list(story.teller(), TODAY, amira.id()));
    }

    private Visitor visitor(Actor actor) {
        return new Visitor(port).as(story.organisation(), actor);
    }
}
