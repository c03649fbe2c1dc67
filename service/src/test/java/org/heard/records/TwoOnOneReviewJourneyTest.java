package org.heard.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.children.Connection;
import org.heard.children.Relationship;
import org.heard.ids.ReviewId;
import org.heard.reviews.Review;
import org.heard.reviews.ReviewMeeting;
import org.heard.reviews.Reviews;
import org.heard.reviews.TookPart.Presence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Two people on one review, each at a browser of their own: whoever saves second sees what the first wrote beside what
/// they typed themselves, chooses, and saves. Nothing either of them typed is lost on the way.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class TwoOnOneReviewJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Records records;

    @Autowired
    private Reviews reviews;

    private Actor anna;
    private Actor ben;
    private ChildStory amira;
    private ReviewId review;
    private String at;

    @BeforeEach
    void ben_covers_for_anna_who_is_amira_s_iro() {
        anna = story.iro("Anna Example");
        ben = story.iro("Ben Example");
        amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .has(RelationKind.COVER, ben, "2026-06-01")
                .knows(Connection.Facts.of("Mira Example", Relationship.MOTHER))
                .reviewedOn("2026-02-02", "PN1", anna);
        review = amira.lastReview();
        at = "/children/" + amira.id() + "/reviews/" + review;
    }

    @Test
    void both_write_the_matters_and_are_asked_only_where_both_wrote() {
        try (var hers = signedIn(Browsing.DESK, anna);
                var his = signedIn(Browsing.PHONE, ben)) {
            open(hers, "/record/write/matters");
            open(his, "/record/write/matters");
            matter(his, "health", "MET", "She was seen by the dentist.");
            matter(his, "education", "PARTLY", "She changes school in September.");
            save(his);

            matter(hers, "health", "PARTLY", "She waits for glasses.");
            matter(hers, "leisure", "MET", "She plays football.");
            hers.button("Save").click();
            hers.refusal("Health: Ben Example wrote here while you did. Choose what should stand");
            assertThat(hers.page().locator(".govuk-error-summary a").all()).hasSize(1);
            assertThat(hers.text()).contains("Ben Example wrote: Met.", "She was seen by the dentist.");
            assertThat(typed(hers, "health")).isEqualTo("She waits for glasses.");
            assertThat(typed(hers, "leisure")).isEqualTo("She plays football.");
            hers.look("two-matters");
            hers.button("Save").click();
            hers.refusal("Health: choose what should stand");

            hers.page().locator("[name=text-health]").fill("She waits for glasses. She was seen by the dentist.");
            hers.page().locator("[name=whose-health][value=MINE]").check();
            save(hers);
        }
        var record = here(() -> records.get(anna, TODAY, amira.id(), review));
        assertThat(record.part(RecordPart.HEALTH).text())
                .isEqualTo("She waits for glasses. She was seen by the dentist.");
        assertThat(record.part(RecordPart.HEALTH).met()).isEqualTo(Met.PARTLY);
        assertThat(record.part(RecordPart.EDUCATION).text()).isEqualTo("She changes school in September.");
        assertThat(record.part(RecordPart.LEISURE).text()).isEqualTo("She plays football.");
    }

    @Test
    void both_say_who_took_part_and_what_the_child_knows_of_their_rights() {
        try (var hers = signedIn(Browsing.DESK, anna);
                var his = signedIn(Browsing.PHONE, ben)) {
            open(hers, "/record/rights");
            open(his, "/record/rights");
            rights(his, "YES", "He asked her on Monday.");
            save(his);
            rights(hers, "TOLD_NOW", "Told at the review.");
            hers.button("Save").click();
            hers.page().locator("form.clash").waitFor();
            assertThat(hers.text()).contains("He asked her on Monday.", "Told at the review.");
            hers.look("two-rights");
            mine(hers);

            open(hers, "/record/people");
            open(his, "/record/people");
            his.page().locator("#came select").first().selectOption("IN_PERSON");
            save(his);
            hers.page().locator("#came select").first().selectOption("SENT_VIEWS");
            hers.page().locator("[name=name-0]").fill("Mr Example");
            hers.page().locator("[name=othercame-0]").selectOption("IN_PERSON");
            hers.button("Save").click();
            hers.page().locator("form.clash").waitFor();
            assertThat(hers.text()).contains("Mr Example");
            hers.look("two-people");
            mine(hers);
        }
        var record = here(() -> records.get(anna, TODAY, amira.id(), review));
        assertThat(record.rights())
                .isEqualTo(new Rights(Rights.Knows.TOLD_NOW, Rights.Knows.TOLD_NOW, "Told at the review."));
        assertThat(record.guests())
                .as("the second of them chaired, which was filled in")
                .extracting(Guest::came)
                .containsExactly(Guest.Came.SENT_VIEWS, Guest.Came.IN_PERSON, Guest.Came.IN_PERSON);
        assertThat(record.guests().get(1).name()).isEqualTo("Anna Example");
    }

    private static void mine(Browsing browsing) {
        for (var mine : browsing.page().locator("form.clash [value=mine]").all()) {
            mine.check();
        }
        browsing.button("Save what I chose").click();
        browsing.page().locator(".notice").first().waitFor();
        browsing.link("Read and sign").waitFor();
    }

    private static void rights(Browsing browsing, String knows, String note) {
        browsing.page().locator("[name=court][value=" + knows + "]").check();
        browsing.page().locator("[name=complaint][value=" + knows + "]").check();
        browsing.page().locator("[name=note]").fill(note);
    }

    @Test
    void one_makes_paragraphs_for_some_of_what_the_other_types_into_one_box() {
        try (var hers = signedIn(Browsing.DESK, anna);
                var his = signedIn(Browsing.PHONE, ben)) {
            open(hers, "/record/write/matters");
            open(his, "/record/part/family-time");
            forTheMotherOnly(his);
            save(his);

            matter(hers, "family-time", "MET", "They meet every Saturday.");
            matter(hers, "leisure", "MET", "She plays football.");
            hers.button("Save").click();
            hers.refusal("Ben Example wrote here while you did. Choose what should stand");
            assertThat(hers.text()).contains("Her mother was in tears.", "Only these people: Mira Example (Mother)");
            assertThat(typed(hers, "family-time")).isEqualTo("They meet every Saturday.");
            hers.look("two-box-and-paragraphs");
            hers.page().locator("[name=whose-family-time][value=BOTH]").check();
            save(hers);
        }
        var record = here(() -> records.get(anna, TODAY, amira.id(), review));
        assertThat(record.part(RecordPart.FAMILY_TIME).paragraphs())
                .containsExactly(forTheMotherOnly(), Paragraph.of("They meet every Saturday."));
        assertThat(record.part(RecordPart.LEISURE).text()).isEqualTo("She plays football.");
    }

    @Test
    void both_write_paragraphs_of_one_part_and_both_stand_with_their_readers() {
        try (var hers = signedIn(Browsing.PHONE, anna);
                var his = signedIn(Browsing.DESK, ben)) {
            open(hers, "/record/part/family-time");
            open(his, "/record/part/family-time");
            forTheMotherOnly(his);
            save(his);

            hers.page().locator("[name=met-family-time][value=PARTLY]").check();
            hers.page().locator("[name=text-0]").fill("They meet every Saturday.");
            hers.button("Save").click();
            hers.refusal("Ben Example wrote here while you did. Choose what should stand");
            assertThat(hers.text()).contains("Her mother was in tears.", "From the contact supervisor, 1 June");
            assertThat(hers.page().locator("[name=text-0]").inputValue()).isEqualTo("They meet every Saturday.");
            hers.look("two-paragraphs");
            hers.page().locator("[name=whose-family-time][value=BOTH]").check();
            save(hers);
        }
        var both = here(() -> records.get(anna, TODAY, amira.id(), review)).part(RecordPart.FAMILY_TIME);
        assertThat(both.paragraphs()).containsExactly(forTheMotherOnly(), Paragraph.of("They meet every Saturday."));
        assertThat(both.met()).isEqualTo(Met.PARTLY);
    }

    @Test
    void both_write_the_letter_and_it_is_read_once_more_before_it_is_finished() {
        try (var hers = signedIn(Browsing.DESK, anna);
                var his = signedIn(Browsing.PHONE, ben)) {
            for (var one : List.of(hers, his)) {
                one.page().navigate(at + "/letter");
                one.button("The letter is finished").waitFor();
            }
            his.page().locator("[name=you-told-me]").fill("You told me about your rabbit.");
            his.page().locator("[name=agreed]").fill("Sam will build a hutch.");
            his.button("Save and go on later").click();
            his.page().locator(".notice").first().waitFor();

            hers.page().locator("[name=you-told-me]").fill("You told me that you are happy.");
            hers.page().locator("[name=agreed]").fill("Sam will build something.");
            hers.button("The letter is finished").click();
            hers.button("Save what I chose").waitFor();
            var asked = hers.page().locator(".clash fieldset");
            assertThat(asked.nth(0).innerText())
                    .contains("You told me about your rabbit.", "You told me that you are happy.");
            asked.nth(0).locator("[value=both]").check();
            asked.nth(1).locator("[value=theirs]").check();
            hers.look("two-letter");
            hers.button("Save what I chose").click();
            hers.page().locator(".notice").first().waitFor();
            assertThat(hers.text()).contains("The letter is saved.");
            assertThat(hers.page().locator("[name=you-told-me]").inputValue())
                    .isEqualTo("You told me about your rabbit.\n\nYou told me that you are happy.");
            assertThat(hers.page().locator("[name=agreed]").inputValue()).isEqualTo("Sam will build a hutch.");
        }
    }

    @Test
    void both_correct_the_review_and_each_difference_is_chosen_by_itself() {
        try (var hers = signedIn(Browsing.DESK, anna);
                var his = signedIn(Browsing.PHONE, ben)) {
            for (var one : List.of(hers, his)) {
                one.page().navigate(at + "/correct");
                one.button("Correct the review").waitFor();
            }
            his.page().locator("[name=m0-mode][value=MIXED]").check();
            his.page().locator("[name=note]").fill("Her brother came.");
            his.page().locator("[name=because]").fill("He came by link");
            his.button("Correct the review").click();
            his.page().locator(".notice").first().waitFor();

            hers.page().locator("[name=presence][value=BY_LINK]").check();
            hers.page().locator("[name=note]").fill("She brought a drawing.");
            hers.page().locator("[name=because]").fill("She was on the screen");
            hers.button("Correct the review").click();
            hers.button("Save what I chose").waitFor();
            var asked = hers.page().locator(".clash fieldset");
            assertThat(asked.all()).hasSize(3);
            assertThat(asked.nth(0).innerText())
                    .contains("Some in person, some by link")
                    .contains("In person");
            assertThat(asked.nth(1).innerText()).contains("There by phone or video");
            assertThat(asked.nth(2).innerText()).contains("Her brother came.", "She brought a drawing.");
            asked.nth(0).locator("[value=theirs]").check();
            asked.nth(1).locator("[value=mine]").check();
            asked.nth(2).locator("[value=both]").check();
            hers.look("two-correct");
            hers.button("Save what I chose").click();
            hers.page().locator(".notice").first().waitFor();
            assertThat(hers.text()).contains("The review is corrected.");
        }
        var corrected = review();
        assertThat(corrected.meetings()).extracting(ReviewMeeting::mode).containsExactly(ReviewMeeting.Mode.MIXED);
        assertThat(corrected.note()).isEqualTo("Her brother came.\n\nShe brought a drawing.");
        assertThat(corrected.tookPart())
                .satisfies(part -> assertThat(part.presence()).isEqualTo(Presence.BY_LINK));
    }

    private Review review() {
        return here(() -> reviews.get(anna, TODAY, amira.id(), review));
    }

    private Browsing signedIn(int width, Actor actor) {
        return Browsing.at(port, width).as(story.organisation(), actor);
    }

    private void open(Browsing browsing, String page) {
        browsing.page().navigate(at + page);
        browsing.button("Save").waitFor();
    }

    private static void matter(Browsing browsing, String part, String met, String text) {
        browsing.page().locator("[name=met-" + part + "][value=" + met + "]").check();
        browsing.page().locator("[name=text-" + part + "]").fill(text);
    }

    private void forTheMotherOnly(Browsing browsing) {
        var page = browsing.page();
        page.locator("[name=met-family-time][value=MET]").check();
        page.locator("[name=text-0]").fill("Her mother was in tears.");
        page.locator("[name=whom-0][value=ONLY]").check();
        page.locator("[name=who-ONLY-0][value='" + amira.connection("Mira Example") + "']")
                .check();
        page.locator("[name=source-0]").fill("the contact supervisor, 1 June");
    }

    private Paragraph forTheMotherOnly() {
        return new Paragraph(
                "Her mother was in tears.",
                Readers.only(List.of(amira.connection("Mira Example"))),
                "the contact supervisor, 1 June");
    }

    private static String typed(Browsing browsing, String part) {
        return browsing.page().locator("[name=text-" + part + "]").inputValue();
    }

    private void save(Browsing browsing) {
        browsing.button("Save").click();
        browsing.page().waitForURL("**/record");
    }
}
