package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A child answers a set of questions, over real HTTP and without scripts; an adult reads it.
class QuestionSetPagesTest extends HeardTest {
    private static final String SAFE = "/me/questions/" + QuestionSet.FEELING_SAFE.path();
    private static final String MEETING = "/me/questions/" + QuestionSet.BEFORE_MY_MEETING.path();

    @LocalServerPort
    private int port;

    private Actor iro;
    private ChildStory child;
    private Visitor ash;

    @BeforeEach
    void ash_who_is_ten() {
        story.answersAtNight("01632 960 001");
        iro = story.iro("Jonathan Featherstone");
        child = story.child("Ash Example")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, iro, "2026-01-06");
        ash = new Visitor(port).as(story.organisation(), child.id());
    }

    @Test
    void who_reads_it_and_when_is_said_before_the_first_question() {
        assertThat(ash.get("/me/questions").words())
                .contains("Before my meeting", "Feeling safe")
                .doesNotContain("Getting ready for my own place", "Money");
        assertThat(ash.get(MEETING).words())
                .contains("Before my meeting", "There are 8 questions", "Jonathan Featherstone, your reviewing officer")
                .contains("At night and at weekends nobody reads this", "If somebody is in danger");
        assertThat(ash.get(MEETING).page().title()).isEqualTo("Questions – Heard");
    }

    @Test
    void going_back_keeps_what_was_tapped_and_written() {
        var second = next(start(MEETING), Map.of("tap-MEETING_KNOW", "MIXED", "words-MEETING_KNOW", "kind of\nyes"));
        assertThat(second.words()).contains("I know who will be there.", "2 of 8");
        var third = next(second, Map.of("tap-MEETING_WHO", "BAD"));
        var first = press(press(third, "Back", "back", Map.of()), "Back", "back", Map.of());
        assertThat(first.words()).contains("1 of 8");
        assertThat(first.page().select("input[checked][value=MIXED]")).hasSize(1);
        assertThat(first.page().select("textarea").val()).isEqualTo("kind of\nyes");
        var before = press(first, "Back", "back", Map.of());
        assertThat(before.words()).contains("There are 8 questions");
        var again = press(before, "Start", "start", Map.of());
        assertThat(again.page().select("textarea").val()).isEqualTo("kind of\nyes");
        assertThat(next(again, Map.of()).page().select("input[checked][value=BAD]"))
                .hasSize(1);
    }

    @Test
    void telling_somebody_instead_shows_numbers_and_loses_nothing() {
        var written = press(start(MEETING), "Tell somebody instead", "instead", Map.of("words-MEETING_KNOW", "hm"));
        assertThat(written.page().select("main a[href^=tel:]").eachAttr("href")).startsWith("tel:01632960001");
        var back = press(written, "Back to the questions", "resume", Map.of());
        assertThat(back.words()).contains("1 of 8");
        assertThat(back.page().select("textarea").val()).isEqualTo("hm");
    }

    @Test
    void going_on_without_an_answer_is_said_beside_the_question_and_too_many_words_stay_in_the_box() {
        assertThat(next(start(MEETING), Map.of()).words()).contains("Tap one answer.", "1 of 8");
        var tooLong = next(start(MEETING), Map.of("words-MEETING_KNOW", "a".repeat(601)));
        assertThat(tooLong.words()).contains("That is too long.");
        assertThat(tooLong.page().select("textarea").val()).hasSize(601);
    }

    @Test
    void all_of_it_is_sent_once_as_one_thing_and_read_and_answered_and_is_gone_from_the_screen() {
        var end = toTheEnd(MEETING, 8, Map.of("words-MEETING_PROUD", "I swam a mile"));
        assertThat(end.words()).contains("This is what you said", "What are you proud of?", "I swam a mile");
        var sent = press(end, "Send", "send", Map.of("route", "REVIEW"));
        assertThat(sent.leadsTo()).isEqualTo("/me/said");
        press(end, "Send", "send", Map.of("route", "REVIEW"));
        assertThat(ash.follow(sent).words())
                .contains("Something you sent", "Jonathan Featherstone answers by")
                .doesNotContain("swam");
        assertThat(ash.get("/me/said").page().select("section.card")).hasSize(1);
        var staff = new Visitor(port).as(story.organisation(), iro);
        assertThat(staff.get("/tellings").words()).contains("Answers: Before my meeting", "For the review");
        var path = path(staff);
        assertThat(staff.get(path).words()).doesNotContain("I swam a mile");
        assertThat(staff.follow(staff.post(path, Map.of("do", "read"))).words())
                .contains("What are you proud of?", "I swam a mile", "I know what my meeting is for.", "Skipped");
        staff.post(path, Map.of("do", "answer", "words", "Well swum. I will say so at the meeting."));
        assertThat(ash.get("/me/said").words()).contains("Well swum.");
    }

    @Test
    void kept_answers_stay_on_the_child_s_page() {
        press(
                toTheEnd(MEETING, 8, Map.of("words-MEETING_PROUD", "I swam a mile")),
                "Send",
                "send",
                Map.of("keep", "yes"));
        assertThat(ash.get("/me/said").words()).contains("What are you proud of?", "I swam a mile");
    }

    @Test
    void skipping_everything_sends_nothing() {
        assertThat(press(toTheEnd(MEETING, 8, Map.of()), "Send", "send", Map.of())
                        .words())
                .contains("You have not answered anything yet.");
        assertThat(ash.get("/me/said").page().select("section.card p").text()).doesNotContain("Nobody has read");
    }

    @Test
    void about_being_safe_the_numbers_stand_over_every_question_and_every_answer_is_screened() {
        var page = start(SAFE);
        var of = QuestionSet.FEELING_SAFE.questions(org.heard.plain.AgeBand.EIGHT_TO_ELEVEN);
        for (var question : of) {
            assertThat(page.page().select("main a[href^=tel:]").eachAttr("href"))
                    .as(question.name())
                    .startsWith("tel:01632960001", "tel:999", "tel:08001111");
            page = next(
                    page,
                    Map.of(
                            "tap-" + question.name(),
                            question == SetQuestion.SAFE_NIGHT ? "BAD" : "SKIPPED",
                            "words-" + question.name(),
                            question == SetQuestion.SAFE_MORE ? "he hits me" : ""));
        }
        press(page, "Send", "send", Map.of());
        var staff = new Visitor(port).as(story.organisation(), iro);
        assertThat(staff.get("/tellings").words()).contains("Raised by its words");
        assertThat(staff.follow(staff.post(path(staff), Map.of("do", "read"))).words())
                .contains("“hits me”", "“I feel safe at night.” (answered “not good”)");
        assertThat(ash.get("/me/said").words()).doesNotContain("safe", "hits");
    }

    @Test
    void somebody_named_in_any_answer_does_not_read_it() {
        press(
                toTheEnd(MEETING, 8, Map.of("words-MEETING_NOT", "not in front of my reviewing officer")),
                "Send",
                "send",
                Map.of());
        var staff = new Visitor(port).as(story.organisation(), iro);
        assertThat(staff.get("/tellings?show=ALL").words()).doesNotContain("Answers");
    }

    @Test
    void from_sixteen_on_there_is_more_and_before_it_is_not_there() {
        var place = "/me/questions/" + QuestionSet.OWN_PLACE.path();
        assertThat(ash.get(place).status()).isEqualTo(404);
        assertThat(ash.get("/me/questions/9").status()).isEqualTo(404);
        var noor = story.child("Noor Example").born("2010-03-02").enteredCare("2026-01-05", "C1", "U6");
        var older = new Visitor(port).as(story.organisation(), noor.id());
        assertThat(older.get(place).words()).contains("Getting ready for my own place");
    }

    @Test
    void a_small_child_says_who_is_there_once_and_marks_the_whole() {
        var kit = story.child("Kit Example")
                .born("2020-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, iro, "2026-01-06");
        ash = new Visitor(port).as(story.organisation(), kit.id());
        var page = press(ash.get(MEETING), "Next", "beside", Map.of("beside", "TEACHER"));
        page = press(page, "Start", "start", Map.of());
        for (var question : QuestionSet.BEFORE_MY_MEETING.questions(org.heard.plain.AgeBand.FOUR_TO_SEVEN)) {
            page = next(
                    page,
                    question.isWritten()
                            ? Map.of("words-" + question.name(), "my dog")
                            : Map.of("tap-" + question.name(), "GOOD"));
        }
        press(page, "Send", "send", Map.of("mark", "ROCKET"));
        var staff = new Visitor(port).as(story.organisation(), iro);
        assertThat(staff.follow(staff.post(path(staff), Map.of("do", "read"))).words())
                .contains(
                        "Written with a teacher or somebody else from school beside the child; marked with a rocket.");
    }

    private Visitor.Answer start(String path) {
        return press(ash.get(path), "Start", "start", Map.of());
    }

    /// Skips what is not in the answers.
    private Visitor.Answer toTheEnd(String path, int questions, Map<String, String> answers) {
        var page = start(path);
        for (var at = 0; at < questions; at++) {
            var box = page.page().select("textarea").attr("name");
            var tap = box.replace("words-", "tap-");
            page = next(page, answers.containsKey(box) ? Map.of(box, answers.get(box)) : Map.of(tap, "SKIPPED"));
        }
        return page;
    }

    private Visitor.Answer next(Visitor.Answer page, Map<String, String> typed) {
        return press(page, "Next", "next", typed);
    }

    private Visitor.Answer press(Visitor.Answer page, String button, String does, Map<String, String> typed) {
        var fields = new java.util.LinkedHashMap<>(typed);
        fields.put("do", does);
        return ash.press(page, button, fields);
    }

    private static String path(Visitor staff) {
        return staff.get("/tellings?show=ALL")
                .page()
                .select("a[href^=/tellings/]")
                .attr("href");
    }
}
