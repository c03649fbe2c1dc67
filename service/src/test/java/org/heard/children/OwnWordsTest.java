package org.heard.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.children.Observations.Done;
import org.heard.children.OwnWords.Audience;
import org.heard.children.OwnWordsKeeping.Answer;
import org.heard.plain.PreferredWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What a child calls people and things, and what adults saw of one who does not say it.
class OwnWordsTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private OwnWordsKeeping keeping;

    @Autowired
    private Observations observations;

    private Actor anna;
    private Actor worker;
    private ChildStory robin;

    @BeforeEach
    void robin_who_does_not_speak() {
        anna = story.iro("Anna Example");
        worker = story.person("Sam Example", Role.SOCIAL_WORKER);
        robin = story.child("Robin Example")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, worker, "2026-01-06");
    }

    @Test
    void what_somebody_else_wrote_meanwhile_is_not_lost() {
        assertThat(keep(0, "mum", "Mira")).isInstanceOf(Answer.Done.class);
        assertThat(keep(0, "mum", "Mummy"))
                .isInstanceOfSatisfying(
                        Answer.ChangedMeanwhile.class,
                        clash -> assertThat(clash.now().words().in("Mum")).isEqualTo("Mira"));
        assertThat(keep(1, "mum", "Mira")).isInstanceOf(Answer.NothingNew.class);
        assertThat(keep(1, "dad", "Femi")).isInstanceOf(Answer.Done.class);
        assertThat(here(() -> keeping.get(anna, robin.id(), TODAY)).words().in("Mum and Dad"))
                .isEqualTo("Mum and Femi");
    }

    @Test
    void words_are_typed_a_line_each_and_a_line_that_cannot_be_read_says_so() {
        var at = "/children/" + robin.id() + "/communication/words";
        var visitor = new Visitor(port).as(story.organisation(), anna);
        assertThat(post(visitor, at, "mum").words()).contains("equals sign and the child’s: “mum”");
        assertThat(post(visitor, at, "mum = Mira\nMum = Mama").words()).contains("“Mum” stands there twice");
        assertThat(post(visitor, at, "Mum = Mira\n\ncontact = seeing Nan").status())
                .isEqualTo(302);
        assertThat(visitor.get(at).page().select("textarea").text()).isEqualTo("contact = seeing Nan\nmum = Mira");
    }

    @Test
    void what_was_seen_stands_apart_from_what_it_may_mean_under_the_name_of_whoever_saw_it() {
        var at = "/children/" + robin.id() + "/seen";
        var visitor = new Visitor(port).as(story.organisation(), worker);
        var page = visitor.get(at).page();
        var noted = visitor.post(
                at,
                Map.of(
                        "_key", page.select("[name=_key]").val(),
                        "on-day", "14",
                        "on-month", "6",
                        "on-year", "2026",
                        "saw", "Robin turned the picture of the school over.",
                        "means", "Perhaps school worries them."));
        assertThat(noted.status()).isEqualTo(302);
        var shown = visitor.get(at);
        assertThat(shown.words())
                .contains(
                        "14 June 2026, Sam Example What I saw Robin turned the picture of the school over.",
                        "What I think it means Perhaps school worries them.");
        assertThat(shown.page().select("blockquote, q, .said")).isEmpty();
        assertThat(new Visitor(port).as(story.organisation(), anna).get(at).words())
                .doesNotContain("Take it back");
    }

    @Test
    void nobody_sees_tomorrow_and_nobody_takes_back_what_another_noted() {
        assertThat(here(() -> observations.note(anna, NOW, TODAY, robin.id(), TODAY.plusDays(1), "Sad", "")))
                .isEqualTo(Done.NOT_YET);
        here(() -> observations.note(anna, NOW, TODAY, robin.id(), TODAY, "Smiled at the dog", ""));
        var one = here(() -> observations.list(worker, TODAY, robin.id())).getFirst();
        assertThatThrownBy(() -> here(() -> observations.withdraw(worker, NOW, TODAY, robin.id(), one.id(), "Not so")))
                .isInstanceOf(NotFound.class);
        here(() -> observations.withdraw(anna, NOW, TODAY, robin.id(), one.id(), "Another child"));
        assertThat(here(() -> observations.list(worker, TODAY, robin.id()))).isEmpty();
    }

    private Visitor.Answer post(Visitor visitor, String at, String words) {
        var page = visitor.get(at).page();
        return visitor.post(
                at,
                Map.of(
                        "_key",
                        page.select("[name=_key]").val(),
                        "_version",
                        page.select("[name=_version]").val(),
                        "words",
                        words,
                        "known-as",
                        "EVERYONE",
                        "pronouns",
                        "EVERYONE"));
    }

    private Answer keep(int version, String ours, String theirs) {
        var words = new PreferredWords(List.of(new PreferredWords.Word(ours, theirs)));
        return here(() -> keeping.keep(
                anna, NOW, TODAY, new OwnWords(robin.id(), words, Audience.EVERYONE, Audience.EVERYONE, version)));
    }
}
