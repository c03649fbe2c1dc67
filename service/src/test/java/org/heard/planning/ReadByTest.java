package org.heard.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.junit.jupiter.api.Test;

/// What a child chose for their meeting says who has read it, piece by piece, and by when it is answered; where
/// no answer is due, that it is kept.
class ReadByTest extends AmirasPlanningPages {
    private static final String UNREAD = "Nobody has read this yet.";
    private static final String READ = "Anna Example read this on 15 June 2026 at 12:00pm.";
    private static final String KEPT = "Anna Example keeps it for your meeting.";
    private static final String WORK = "What children chose for their review, to read or to answer";

    private Visitor child() {
        return new Visitor(port).as(story.organisation(), amira.id());
    }

    private void gives(String question, String choice, String words) {
        child().open("/me/meeting/" + question, Map.of("choice", choice, "words", words));
    }

    private void wants(Map<UUID, String> wishes) {
        var fields = new LinkedHashMap<String, String>();
        wishes.forEach((somebody, wish) -> fields.put("wish-" + somebody, wish));
        child().open("/me/meeting/people", fields);
    }

    private void redCard(String topic) {
        child().open("/me/meeting/red-card", Map.of("topic", topic));
    }

    /// What stands on the child's page under one of the questions.
    private String card(String question) {
        return child().get("/me/meeting")
                .page()
                .select("section[aria-labelledby=" + question + "]")
                .text();
    }

    private String choicesOf(Actor reader) {
        var visitor = visitor(reader);
        var shown = visitor.get("/children/" + amira.id() + "/choices");
        return (shown.status() == 200 ? shown : visitor.follow(shown)).words();
    }

    private UUID mother() {
        return amira.connection("Mira Brightwater");
    }

    @Test
    void each_says_not_read_and_then_who_read_it_and_what_is_said_otherwise_is_not_read_again() {
        planned();
        gives("when", "EVENING", "");
        gives("talk", "", "My bike");
        for (var question : new String[] {"when", "talk"}) {
            assertThat(card(question)).contains(UNREAD, KEPT);
        }
        choicesOf(story.manager("Mina Manager"));
        assertThat(card("talk")).as("a manager is not who it is for").contains(UNREAD);
        assertThat(choicesOf(anna)).contains("My bike");
        for (var question : new String[] {"when", "talk"}) {
            assertThat(card(question)).contains(READ, KEPT).doesNotContain(UNREAD);
        }
        gives("when", "EVENING", "");
        assertThat(card("when")).as("saved again as it was").contains(READ);
        gives("when", "AFTER_SCHOOL", "");
        assertThat(card("when")).contains(UNREAD);
        assertThat(card("talk")).contains(READ);
    }

    @Test
    void a_wish_about_somebody_is_answered_before_the_meeting_and_says_so_until_it_is() {
        wants(Map.of(mother(), "YES", sam.person().value(), "NO"));
        assertThat(card("people"))
                .as("no day is planned; said once, since it is the same of both")
                .containsOnlyOnce(UNREAD)
                .containsOnlyOnce("You get an answer before your meeting.");
        var review = planned();
        assertThat(card("people")).contains("You get an answer by 22 July 2026.");
        visitor(anna).get(at + review + "/ready/people");
        assertThat(card("people")).containsOnlyOnce(READ).doesNotContain(UNREAD);
        visitor(anna)
                .open(
                        at + review + "/ready/people",
                        Map.of(
                                "asked-" + mother(),
                                "yes",
                                "asked-" + sam.person(),
                                "no",
                                "why-" + sam.person(),
                                "The IRO decided",
                                "_version",
                                "0"));
        assertThat(card("people"))
                .contains("Asked to come", "Not asked to come")
                .doesNotContain("You get an answer", READ);
        wants(Map.of(mother(), "PART", sam.person().value(), "NO"));
        assertThat(card("people"))
                .as("asked, and so as she chose")
                .contains("Asked to come")
                .doesNotContain(UNREAD);
    }

    @Test
    void a_red_card_is_answered_before_the_meeting_when_somebody_is_there_to_talk_about_it() {
        planned();
        redCard("My dad’s letters");
        assertThat(card("red-card")).contains(UNREAD, "You get an answer by 25 June 2026.");
        var night = Instant.parse("2026-06-15T22:00:00Z");
        clock.set(night);
        assertThat(visitor(anna).get("/work").words()).contains(WORK);
        var page = visitor(anna);
        var shown = page.follow(page.get("/children/" + amira.id() + "/choices"));
        assertThat(shown.words())
                .contains(
                        "My dad’s letters",
                        "Answer promised by 25 Jun 2026",
                        "read by the child from 16 June 2026 at 8:00am");
        assertThat(card("red-card")).contains("Anna Example read this on 15 June 2026 at 11:00pm.");
        assertThat(visitor(anna).get("/work").words())
                .as("read, and not answered")
                .contains(WORK);
        var field = shown.page().select("[name^=told-]").attr("name");
        assertThat(page.press(shown, "Tell the child", Map.of(field, "")).words())
                .contains("Enter what you tell the child");
        assertThat(page.press(shown, "Tell the child", Map.of(field, "Nobody will say it. I tell them so."))
                        .leadsTo())
                .endsWith("/ready/choices");
        assertThat(choicesOf(anna)).contains("Nobody will say it.", "they read it from 16 June 2026 at 8:00am");
        assertThat(card("red-card"))
                .as("not at night")
                .contains("You get an answer by 25 June 2026.")
                .doesNotContain("Nobody will say it.");
        assertThat(visitor(anna).get("/work").words()).doesNotContain(WORK);
        clock.set(night.plus(Duration.ofHours(10)));
        assertThat(card("red-card"))
                .contains("Anna Example says", "Nobody will say it. I tell them so.")
                .doesNotContain("You get an answer", "read this");
    }

    @Test
    void whoever_is_accused_neither_reads_it_nor_is_its_reader_and_a_manager_who_reads_it_is() {
        var mina = story.manager("Mina Manager");
        gives("speaker", "SPEAK_PAPER", "Anna hits me");
        redCard("Anna Example hits me at night");
        gives("where", "AT_SCHOOL", "");
        assertThat(choicesOf(anna))
                .contains("At school", "Written down, and read out")
                .doesNotContain("hits");
        assertThat(visitor(anna).get("/work").words()).doesNotContain(WORK);
        assertThat(card("where")).contains(READ);
        assertThat(card("speaker")).contains("Anna hits me", UNREAD).doesNotContain(READ);
        assertThat(card("red-card")).contains(UNREAD);
        var manager = visitor(mina);
        var listed = manager.get("/tellings?show=UNREAD").page().select("main a[href^=/tellings/]");
        for (var link : listed.eachAttr("href")) {
            manager.press(manager.get(link), "Read it now", Map.of());
        }
        assertThat(card("speaker")).contains("Mina Manager read this on").doesNotContain(UNREAD);
        assertThat(card("red-card")).contains("Mina Manager read this on").doesNotContain(UNREAD);
    }

    @Test
    void of_what_is_said_of_the_reader_nothing_is_read_and_nothing_waits_for_them() {
        var meg = story.iro("Meg Worker");
        amira.has(RelationKind.SOCIAL_WORKER, meg, "2026-06-01");
        wants(Map.of(meg.person().value(), "NO"));
        child().open("/me/meeting/red-card", Map.of("topic", "The dog", "in-front-of", meg.person() + ""));
        amira.has(RelationKind.COVER, meg, "2026-06-10");
        assertThat(visitor(meg).get("/work").words()).doesNotContain(WORK);
        assertThat(choicesOf(meg)).doesNotContain("The dog", "Meg Worker (");
        assertThat(card("people")).contains(UNREAD);
        assertThat(card("red-card")).contains(UNREAD);
        assertThat(visitor(anna).get("/work").words()).contains(WORK);
        assertThat(choicesOf(anna)).contains("The dog");
        assertThat(card("red-card")).contains(READ);
    }

    @Test
    void where_there_is_no_iro_the_manager_reads_it_for_the_child() {
        var ben = story.child("Ben Example").born("2014-03-02").enteredCare("2026-04-01", "C1", "U6");
        var his = new Visitor(port).as(story.organisation(), ben.id());
        his.open("/me/meeting/talk", Map.of("words", "My bike"));
        assertThat(his.get("/me/meeting").words()).contains(UNREAD, "It is kept for your meeting.");
        visitor(story.manager("Mina Manager")).get("/children/" + ben.id() + "/choices");
        assertThat(his.get("/me/meeting").words()).contains("Mina Manager read this on");
    }

    @Test
    void what_nobody_has_read_waits_for_the_iro_and_past_the_day_promised_for_managers_too() {
        gives("talk", "", "My bike");
        gives("when", "EVENING", "");
        var mina = story.manager("Mina Manager");
        assertThat(visitor(anna).get("/work").words()).contains(WORK).doesNotContain("past the day promised");
        assertThat(visitor(mina).get("/work").words()).doesNotContain(WORK);
        clock.set(NOW.plus(Duration.ofDays(11)));
        var late = WORK + ", past the day promised The oldest waits 11 days";
        assertThat(visitor(anna).get("/work").words()).contains(late);
        assertThat(visitor(mina).get("/work").words()).contains(late);
        for (var other :
                new Actor[] {sam, story.iro("Ines Stranger"), story.person("Bea Office", Role.BUSINESS_SUPPORT)}) {
            assertThat(visitor(other).get("/work").words()).doesNotContain(WORK);
        }
        var link = visitor(anna).get("/work").page().select("a[href$=/choices]").attr("href");
        assertThat(visitor(anna).get(link).words())
                .as("no review is planned: it is read all the same")
                .contains("My bike", "In the evening");
        assertThat(visitor(anna).get("/work").words()).doesNotContain(WORK);
        assertThat(visitor(mina).get("/work").words()).doesNotContain(WORK);
    }

    @Test
    void what_was_chosen_for_a_review_that_is_held_waits_for_nobody() {
        gives("talk", "", "My bike");
        amira.reviewedOn(TODAY.toString(), "PN1", anna);
        clock.set(NOW.plus(Duration.ofDays(11)));
        assertThat(visitor(anna).get("/work").words()).doesNotContain(WORK);
    }

    @Test
    void whoever_records_the_meeting_has_it_before_their_eyes() {
        var review = planned(LocalDate.of(2026, 6, 15));
        gives("talk", "", "My bike");
        gives("when", "EVENING", "");
        assertThat(visitor(anna).get(at + review + "/meet").words()).contains("My bike");
        assertThat(card("talk")).contains(READ);
        assertThat(card("when")).as("the page does not show it").contains(UNREAD);
    }
}
