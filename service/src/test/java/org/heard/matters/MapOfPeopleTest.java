package org.heard.matters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.access.Self;
import org.heard.children.Connection;
import org.heard.children.Relationship;
import org.heard.ids.Ids;
import org.heard.matters.Placed.MoreOrLess;
import org.heard.matters.Placed.Ring;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A child's map of the people who matter, drawn by the child without JavaScript, and answered by the IRO.
class MapOfPeopleTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private OwnMap own;

    @Autowired
    private Maps maps;

    private Actor anna;
    private Actor sam;
    private ChildStory amira;
    private Self self;

    @BeforeEach
    void amira_and_those_around_her() {
        anna = story.iro("Anna Example");
        sam = story.person("Sam Example", Role.SOCIAL_WORKER);
        amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, sam, "2026-01-06")
                .knows(Connection.Facts.of("Mira Brightwater", Relationship.MOTHER));
        self = new Self(story.organisation(), amira.id(), Self.Way.CARD);
    }

    private Visitor child() {
        return new Visitor(port).as(story.organisation(), amira.id());
    }

    private Placed put(LocalDate on, Placed placed) {
        here(() -> own.put(self, NOW, on, placed));
        return placed;
    }

    private static Placed placed(String name, Ring ring, @Nullable MoreOrLess time) {
        return new Placed(Ids.next(), name, ring, time, false);
    }

    @Test
    void she_puts_somebody_on_it_by_name_or_from_those_around_her() {
        var child = child();
        assertThat(child.get("/me/matters/new").words()).contains("Mira Brightwater", "Anna Example");
        child.open("/me/matters/new", Map.of("name", "Biscuit the dog", "ring", "NEAR", "time", "MORE"));
        child.open("/me/matters/new", Map.of("pick", "Mira Brightwater", "ring", "FAR", "lost", "yes"));
        var page = child.get("/me/matters");
        assertThat(page.words())
                .contains("Biscuit the dog", "Very close", "More than now", "Mira Brightwater", "We lost touch");
        assertThat(page.page().select("svg.map text").eachText()).contains("Biscuit", "+");
        assertThat(child.get("/me/matters/new").words()).doesNotContain("Mira Brightwater");
        var link = page.page().select("main .card a").first();
        assertThat(link).isNotNull();
        child.open(java.util.Objects.requireNonNull(link).attr("href"), Map.of("away", "yes"));
        assertThat(child.get("/me/matters").page().select("main h3").eachText())
                .as("the one further away, since the list begins with the nearest")
                .containsExactly("Mira Brightwater");
    }

    @Test
    void nothing_typed_is_lost_where_something_is_missing() {
        var refused = child().open("/me/matters/new", Map.of("name", "Nan"));
        assertThat(refused.words()).contains("Choose how close they are");
        assertThat(refused.page().expectFirst("[name=name]").val()).isEqualTo("Nan");
        assertThat(child().get("/me/matters").words()).contains("Nobody is on your map yet");
    }

    @Test
    void each_day_s_map_is_kept_and_the_review_sees_what_changed() {
        var nan = put(TODAY.minusDays(30), placed("Nan", Ring.NEAR, MoreOrLess.SAME));
        var lee = put(TODAY.minusDays(30), placed("Lee", Ring.MIDDLE, null));
        amira.reviewedOn(TODAY.minusDays(20).toString(), "PN1", anna);
        put(TODAY.minusDays(5), new Placed(nan.id(), "Nan", Ring.NEAR, MoreOrLess.MORE, true));
        put(TODAY, placed("Zadie", Ring.FAR, null));
        here(() -> own.takeAway(self, NOW, TODAY, lee.id()));
        var seen = here(() -> maps.get(anna, TODAY, amira.id()));
        assertThat(seen.changes())
                .containsExactly(
                        "Nan: Near, more time, lost touch (before: near, the same time)",
                        "New: Zadie, far",
                        "No longer on it: Lee");
        assertThat(seen.days()).containsExactly(TODAY, TODAY.minusDays(5), TODAY.minusDays(30));
    }

    @Test
    void what_was_done_about_each_is_read_by_the_child() {
        var nan = put(TODAY, placed("Nan", Ring.NEAR, MoreOrLess.MORE));
        var at = "/children/" + amira.id() + "/matters";
        var iro = new Visitor(port).as(story.organisation(), anna);
        assertThat(iro.open(at, Map.of("place", nan.id().toString())).words()).contains("Enter what was done");
        var words = "You see her every Sunday from now on.";
        iro.open(at, Map.of("place", nan.id().toString(), "done-" + nan.id(), words));
        assertThat(child().get("/me/matters").words()).contains(words, "Anna Example, 15 June 2026");
        assertThat(iro.get(at).words()).contains(words);
    }

    @Test
    void whoever_writes_sees_how_it_reads_and_when_the_child_reads_it() {
        var nan = put(TODAY, placed("Nan", Ring.NEAR, MoreOrLess.MORE));
        var mum = put(TODAY, placed("Mum", Ring.NEAR, MoreOrLess.SAME));
        var at = "/children/" + amira.id() + "/matters";
        clock.set(NOW.plusSeconds(11 * 3600));
        var iro = new Visitor(port).as(story.organisation(), anna);
        var typed = "We arrange contact with Nan";
        var form = iro.get(at);
        assertThat(form.words()).contains("read by the child from 16 June 2026 at 8:00am");
        iro.get(at);
        var looked = iro.post(at, Map.of("place", nan.id() + "", "look", "yes", "done-" + nan.id(), typed));
        assertThat(looked.page().select("[data-reading=done-" + nan.id() + "]").text())
                .contains("How it reads, for 12 to 17", "contact: family time");
        assertThat(looked.page().select("[data-reading=done-" + mum.id() + "]").text())
                .doesNotContain("contact");
        assertThat(looked.page().select("[name=done-" + nan.id() + "]").text()).isEqualTo(typed);
        var saved = iro.post(at, Map.of("place", nan.id() + "", "done-" + nan.id(), typed));
        assertThat(iro.follow(saved).words())
                .contains("The child reads what was done from 16 June 2026 at 8:00am.", "The child reads it from");
        assertThat(child().get("/me/matters").words()).doesNotContain(typed);
        clock.set(NOW.plusSeconds(21 * 3600));
        assertThat(child().get("/me/matters").words()).contains(typed);
    }

    @Test
    void what_is_kept_for_the_meeting_is_said_once_for_all_of_whom_it_is_the_same() {
        put(TODAY, placed("Nan", Ring.NEAR, MoreOrLess.MORE));
        put(TODAY, placed("Lee", Ring.FAR, null));
        put(TODAY, placed("Kit", Ring.FAR, null));
        assertThat(child().get("/me/matters").words()).containsOnlyOnce("Anna Example keeps it for your meeting.");
        assertThat(about("Nan")).contains("Nobody has read this yet.", "You get an answer by 25 June 2026.");
        assertThat(about("Lee")).doesNotContain("Nobody has read this yet.");
    }

    @Test
    void of_each_she_reads_who_has_read_it_and_by_when_she_is_answered() {
        var nan = put(TODAY, placed("Nan", Ring.NEAR, MoreOrLess.MORE));
        put(TODAY, placed("Lee", Ring.FAR, null));
        var at = "/children/" + amira.id() + "/matters";
        assertThat(about("Nan")).contains("Nobody has read this yet.", "You get an answer by 25 June 2026.");
        assertThat(about("Lee"))
                .contains("Nobody has read this yet.", "Anna Example keeps it for your meeting.")
                .doesNotContain("You get an answer");
        var mina = story.manager("Mina Manager");
        of(mina).get(at);
        assertThat(about("Nan")).as("not for a manager").contains("Nobody has read this yet.");
        assertThat(of(anna).get(at).words()).contains("Answer promised by 25 Jun");
        var read = "Anna Example read this on 15 June 2026 at 12:00pm.";
        assertThat(about("Nan")).contains(read, "You get an answer by 25 June 2026.");
        assertThat(about("Lee")).contains(read);
        put(TODAY, new Placed(nan.id(), "Nan", Ring.NEAR, MoreOrLess.MORE, false));
        assertThat(about("Nan")).as("put there as before").contains(read);
        put(TODAY, new Placed(nan.id(), "Nan", Ring.NEAR, MoreOrLess.MORE, true));
        assertThat(about("Nan")).contains("Nobody has read this yet.");
        assertThat(about("Lee")).contains(read);
        of(anna).open(at, Map.of("place", nan.id() + "", "done-" + nan.id(), "You ring her on Sundays."));
        assertThat(about("Nan"))
                .contains("You ring her on Sundays.")
                .doesNotContain("You get an answer", "Nobody has read");
        assertThat(of(anna).get("/work").words()).doesNotContain("Maps of people");
    }

    @Test
    void what_is_not_read_or_not_answered_waits_for_her_iro_and_past_the_day_for_managers() {
        put(TODAY, placed("Nan", Ring.NEAR, MoreOrLess.LESS));
        var mina = story.manager("Mina Manager");
        var work = "Maps of people who matter, to read or to answer";
        assertThat(of(anna).get("/work").words()).contains(work).doesNotContain("past the day promised");
        of(anna).get("/children/" + amira.id() + "/matters");
        assertThat(of(anna).get("/work").words()).as("read, and not answered").contains(work);
        assertThat(of(mina).get("/work").words()).doesNotContain(work);
        clock.set(NOW.plus(Duration.ofDays(11)));
        for (var who : List.of(anna, mina)) {
            assertThat(of(who).get("/work").words())
                    .contains(work + ", past the day promised The oldest waits 11 days");
        }
        assertThat(of(sam).get("/work").words()).doesNotContain(work);
        assertThat(about("Nan")).contains("That day has passed.");
    }

    private Visitor of(Actor actor) {
        return new Visitor(port).as(story.organisation(), actor);
    }

    /// What stands on her page about somebody.
    private String about(String name) {
        return child().get("/me/matters").page().select("section.card").stream()
                .filter(one -> one.select("h3").text().equals(name))
                .findFirst()
                .orElseThrow()
                .text();
    }

    @Test
    void only_those_who_review_her_care_see_it_and_no_chronicle_says_who_is_on_it() {
        put(TODAY, placed("Nan", Ring.NEAR, MoreOrLess.LESS));
        assertThatThrownBy(() -> here(() -> maps.get(sam, TODAY, amira.id()))).isInstanceOf(NotFound.class);
        assertThat(new Visitor(port)
                        .as(story.organisation(), sam)
                        .get("/children/" + amira.id() + "/chronicle")
                        .words())
                .contains("The child changed their map")
                .doesNotContain("Nan");
    }

    @Test
    void another_child_s_map_has_none_of_it() {
        var nan = put(TODAY, placed("Nan", Ring.NEAR, null));
        var ben = story.child("Ben").born("2016-03-02").enteredCare("2026-01-05", "C1", "U6");
        var his = new Visitor(port).as(story.organisation(), ben.id());
        assertThat(his.get("/me/matters").words()).doesNotContain("Nan");
        assertThat(his.get("/me/matters/" + nan.id()).status()).isEqualTo(404);
    }
}
