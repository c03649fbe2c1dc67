package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.Visitor.Answer;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.children.Connection;
import org.heard.children.Relationship;
import org.heard.children.Siblings;
import org.heard.matters.Together;
import org.heard.tellings.InConfidence;
import org.heard.tellings.Place;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Wherever a child writes that somebody hurts them, through the forms of their own pages: somebody is told and reads
/// it, and nobody whom the child leaves out.
class WrittenAnywhereTest extends HeardTest {
    private static final String EXPLICIT = "my uncle hits me";
    private static final String ELSEWHERE = "Written elsewhere";

    @LocalServerPort
    private int port;

    @Autowired
    private Siblings siblings;

    @Autowired
    private Together together;

    @Autowired
    private InConfidence confidence;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    private Actor anna;
    private Actor sam;
    private Actor mina;
    private Actor ruth;
    private ChildStory ash;

    @BeforeEach
    void ash_with_everybody_around() {
        anna = story.iro("Anna Example");
        sam = story.person("Sam Sample", Role.SOCIAL_WORKER);
        mina = story.managerAt("Mina Bossington", "mina@example.org");
        ruth = story.iro("Ruth Rota");
        story.isOnTheirSide();
        ash = story.child("Ash Example")
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, sam, "2026-01-06")
                .knows(Connection.Facts.of("Mira Brightwater", Relationship.MOTHER));
    }

    private void ruthIsOnTheRota() {
        story.onRota("Ruth Rota", "ruth@example.org", ruth, false);
    }

    private Visitor child() {
        return new Visitor(port).as(story.organisation(), ash.id());
    }

    private Visitor as(Actor actor) {
        return new Visitor(port).as(story.organisation(), actor);
    }

    /// The child writes in a place, by the form that is there.
    private void writes(Visitor child, Place place, String words, Map<String, String> besides) {
        var fields = new HashMap<>(besides);
        var page = "/me/meeting/"
                + place.name().replace("MEETING_", "").toLowerCase(Locale.ROOT).replace('_', '-');
        var action = page;
        var field = "words";
        switch (place) {
            case ADVOCATE, SEE_IRO, COMPLAINT -> {
                page = "/me/side/"
                        + (place == Place.SEE_IRO ? "see" : place.name().toLowerCase(Locale.ROOT));
                action = page;
                field = "reach";
            }
            case GROUP -> {
                var form = child.get("/me/group").page().select("form:has(textarea)");
                page = "/me/group";
                action = (form.isEmpty() ? "/me/group/" + story.group(ash.id()) : form.attr("action"));
                field = "words-" + action.substring("/me/group/".length());
            }
            case TOGETHER -> {
                page = "/me/together";
                action = page;
                var whose = brother(child);
                fields.put("whose", whose);
                fields.put("how-" + whose, "MORE");
                field = "words-" + whose;
            }
            case MAP -> {
                page = "/me/matters/new";
                action = page;
                fields.put("ring", "NEAR");
                field = "name";
            }
            case AGE -> {
                page = "/me/age";
                action = page;
                fields.put("band", "TWELVE_TO_SEVENTEEN");
                field = "with";
            }
            case MEETING_PEOPLE -> field = "name";
            case MEETING_RED_CARD -> field = "topic";
            default -> {}
        }
        var before = child.get(page);
        assertThat(before.page().select("form[action='" + action + "'] [name='" + field + "']"))
                .as(place + " has its box")
                .hasSize(1);
        assertThat(before.words()).contains("Help now: numbers that work tonight", "list of words looks for danger");
        fields.put(field, words);
        assertThat(child.post(action, fields).status()).as(place + " is taken").isEqualTo(302);
    }

    private String brother(Visitor child) {
        var there = child.get("/me/together").page().select("[name=whose]");
        if (there.isEmpty()) {
            var kit = story.child("Kit Example").born("2016-03-02").enteredCare("2026-01-05", "C1", "U6");
            here(() -> siblings.link(story.teller(), NOW, TODAY, ash.id(), kit.id(), Siblings.Kind.FULL));
            here(() -> together.agree(story.teller(), NOW, TODAY, ash.id(), kit.id(), "Every Saturday"));
            return child.get("/me/together").page().select("[name=whose]").val();
        }
        return there.val();
    }

    private void writes(Place place, String words) {
        writes(child(), place, words, Map.of());
    }

    private List<Element> raised(Actor reader) {
        return as(reader).get("/tellings").page().select("main tr").stream()
                .filter(row -> row.text().contains(ELSEWHERE))
                .toList();
    }

    private String address(Actor reader) {
        return raised(reader).getFirst().select("a[href^=/tellings/]").attr("href");
    }

    /// To whom alerts went, in order.
    private List<String> told() {
        return here(() -> transaction.execute(status -> rows.sql("""
                                select name from alert_told where organisation_id = :organisation
                                order by told_at, told_no
                                """)
                .param("organisation", story.organisation().value())
                .query(String.class)
                .list()));
    }

    private List<String> messages() {
        return here(() -> transaction.execute(status -> rows.sql("""
                                select concat_ws(' ', recipient, address, subject, body) from message
                                where organisation_id = :organisation and subject = 'Please look soon'
                                """)
                .param("organisation", story.organisation().value())
                .query(String.class)
                .list()));
    }

    private Answer reads(Actor reader, String address) {
        var visitor = as(reader);
        visitor.get(address);
        return visitor.follow(visitor.post(address, Map.of("do", "read")));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_raised_is_told_at_once_and_read_by_whoever_is_told(Place place) {
        ruthIsOnTheRota();
        writes(place, EXPLICIT);
        assertThat(raised(mina))
                .singleElement()
                .satisfies(row -> assertThat(row.text())
                        .contains(ELSEWHERE + ": " + place.words(), "Raised by its words", "Not read yet"));
        assertThat(messages())
                .singleElement()
                .satisfies(message -> assertThat(message)
                        .contains("Ruth Rota", "ruth@example.org")
                        .doesNotContain("uncle", "Ash"));
        assertThat(child().get("/me/said").words())
                .contains("Something you wrote", "Nobody has read this yet.")
                .doesNotContain("uncle", "hits", "gone from this screen");

        var alert =
                as(ruth).get("/alerts").page().select("main a[href^=/alerts/]").attr("href");
        var opens = as(ruth).get(alert).page().select("a[href^=/tellings/]").attr("href");
        assertThat(reads(ruth, opens).words())
                .contains(EXPLICIT, place.words(), "“hits me”", "did not send this as a message");
        assertThat(child().get("/me/said").words()).contains("Ruth Rota read this on");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_ordinary_is_nobody_s_alert(Place place) {
        ruthIsOnTheRota();
        var names = List.of(Place.MAP, Place.AGE, Place.MEETING_PEOPLE).contains(place);
        writes(place, names ? "Zadie Oosterhuis" : "After school on Tuesday would be good");
        if (!names) {
            writes(place, "07700 900 111");
        }
        assertThat(raised(mina)).isEmpty();
        assertThat(told()).isEmpty();
        assertThat(child().get("/me/said").words()).doesNotContain("Something you wrote");
    }

    @ParameterizedTest
    @EnumSource
    void the_same_words_in_the_same_place_are_raised_once(Place place) {
        ruthIsOnTheRota();
        var child = child();
        writes(child, place, EXPLICIT, Map.of());
        writes(child, place, EXPLICIT, Map.of());
        assertThat(raised(mina)).hasSize(1);
        assertThat(messages()).hasSize(1);
        writes(child, place, EXPLICIT + " every day", Map.of());
        assertThat(raised(mina)).hasSize(2);
    }

    @Test
    void once_answered_what_is_sent_again_is_raised_again_and_what_is_only_saved_again_is_not() {
        for (var place : List.of(Place.ADVOCATE, Place.MEETING_TALK)) {
            writes(place, EXPLICIT);
            var address = address(mina);
            reads(mina, address);
            as(mina).open(address, Map.of("do", "answer", "words", "I come and see you today."));
        }
        assertThat(as(mina).get("/tellings?show=UNREAD").words()).doesNotContain(ELSEWHERE);
        writes(Place.ADVOCATE, EXPLICIT);
        writes(Place.MEETING_TALK, EXPLICIT);
        assertThat(as(mina).get("/tellings?show=UNREAD").page().select("main tr").stream()
                        .map(Element::text)
                        .filter(row -> row.contains(ELSEWHERE)))
                .singleElement()
                .satisfies(row -> assertThat(row).contains(Place.ADVOCATE.words()));
    }

    @ParameterizedTest
    @EnumSource
    void whoever_is_named_in_it_is_neither_told_nor_reads_it(Place place) {
        story.onRota("Sam Sample", "sam@example.org", sam, false);
        story.onRota("Anna Example", "anna@example.org", anna, false);
        writes(place, "Sam and Anna hit me");
        assertThat(told()).as("doubt goes to a manager").containsExactly("Mina Bossington");
        var address = address(mina);
        for (var named : List.of(sam, anna)) {
            assertThat(as(named).get("/alerts").words()).doesNotContain("Soon");
            assertThat(as(named).get(address).status()).isEqualTo(404);
        }
        assertThat(raised(anna)).isEmpty();
        assertThat(as(anna).get("/work").words()).doesNotContain("Sent by children");
    }

    @ParameterizedTest
    @EnumSource(names = "MEETING_.*", mode = EnumSource.Mode.MATCH_ALL)
    void whoever_the_child_does_not_want_at_the_meeting_is_routed_around(Place place) {
        story.onRota("Sam Sample", "sam@example.org", sam, false);
        var child = child();
        child.open("/me/meeting/people", Map.of("wish-" + sam.person(), "NO"));
        writes(child, place, EXPLICIT, Map.of("wish-" + sam.person(), "NO"));
        assertThat(told()).containsExactly("Mina Bossington");
        assertThat(reads(mina, address(mina)).words()).contains("Sam Sample: the child said so");
        assertThat(as(sam).get("/alerts").words()).doesNotContain("Soon");
    }

    @Test
    void a_red_card_is_kept_from_whoever_it_is_in_front_of_and_else_from_all_who_may_come() {
        story.onRota("Sam Sample", "sam@example.org", sam, false);
        writes(
                child(),
                Place.MEETING_RED_CARD,
                EXPLICIT,
                Map.of("in-front-of", sam.person().toString()));
        writes(Place.MEETING_RED_CARD, EXPLICIT + " at night");
        assertThat(told()).containsExactly("Mina Bossington", "Mina Bossington");
        assertThat(raised(anna)).as("the IRO reads it").hasSize(2);
        assertThat(reads(anna, address(anna)).words())
                .as("in front of one")
                .contains("Sam Sample: the child said so")
                .doesNotContain("Mira Brightwater");
        assertThat(reads(anna, address(anna)).words())
                .as("in front of everybody; the list begins with what nobody has read")
                .contains("Sam Sample: the child said so", "Mira Brightwater: the child said so");
    }

    @Test
    void what_the_social_worker_is_not_to_know_they_are_not_told() {
        story.onRota("Sam Sample", "sam@example.org", sam, false);
        writes(child(), Place.ADVOCATE, EXPLICIT, Map.of("hide", "yes"));
        assertThat(told()).containsExactly("Mina Bossington");
        writes(Place.SEE_IRO, EXPLICIT);
        assertThat(told()).as("without a tick").containsExactlyInAnyOrder("Mina Bossington", "Sam Sample");
    }

    @Test
    void a_complaint_is_not_for_the_iro_until_a_manager_lets_them() {
        story.onRota("Anna Example", "anna@example.org", anna, false);
        writes(Place.COMPLAINT, EXPLICIT);
        assertThat(raised(anna)).isEmpty();
        assertThat(told()).containsExactly("Mina Bossington");
        var address = address(mina);
        assertThat(as(anna).get(address).status()).isEqualTo(404);
        var read = reads(mina, address);
        assertThat(read.words())
                .contains("Anna Example: what is written there is not for them", "Sam Sample: the child said so");
        var manager = as(mina);
        manager.press(manager.get(address), "Let Anna Example read it", Map.of("do", "let"));
        assertThat(reads(anna, address).words()).contains(EXPLICIT);
    }

    @Test
    void a_name_in_another_script_is_read_and_wakes_nobody_and_a_sentence_does() {
        ruthIsOnTheRota();
        writes(Place.MAP, "ليلى");
        assertThat(raised(anna)).hasSize(1);
        assertThat(told()).isEmpty();
        writes(Place.MEETING_TALK, "أبي يضربني");
        assertThat(raised(anna)).hasSize(2);
        assertThat(told()).containsExactly("Ruth Rota");
    }

    @Test
    void what_was_raised_stands_in_no_letter_and_a_name_may() {
        writes(Place.MAP, "ليلى");
        writes(Place.MEETING_TALK, EXPLICIT);
        assertThat(here(() -> confidence.words(anna, ash.id()))).containsExactly(EXPLICIT);
    }

    @ParameterizedTest
    @EnumSource(names = {"ADVOCATE", "GROUP", "TOGETHER", "MEETING_TALK"})
    void two_words_that_are_no_name_stand_in_no_letter(Place place) {
        writes(place, "أبي يضربني");
        assertThat(here(() -> confidence.words(anna, ash.id()))).containsExactly("أبي يضربني");
    }

    @ParameterizedTest
    @EnumSource(names = {"MAP", "AGE", "MEETING_PEOPLE"})
    void a_name_of_two_words_may_stand_in_a_letter_and_a_sentence_in_its_box_does_not(Place place) {
        writes(place, "ليلى منصور");
        assertThat(here(() -> confidence.words(anna, ash.id()))).isEmpty();
        writes(place, "أبي يضربني كل ليلة");
        assertThat(here(() -> confidence.words(anna, ash.id()))).containsExactly("أبي يضربني كل ليلة");
    }

    @Test
    void a_name_from_the_record_is_looked_through_nowhere() {
        ash.knows(Connection.Facts.of("Wilhelmina Vandenberghe Oosterhuis", Relationship.GRANDPARENT));
        var child = child();
        child.open("/me/matters/new", Map.of("pick", "Wilhelmina Vandenberghe Oosterhuis", "ring", "NEAR"));
        assertThat(raised(mina)).isEmpty();
        var place = child.get("/me/matters").page().select("main a[href^=/me/matters/]").eachAttr("href").stream()
                .filter(one -> !one.endsWith("/new"))
                .findFirst();
        child.open(place.orElseThrow(), Map.of("name", "Wilhelmina Vandenberghe Oosterhuis", "ring", "FAR"));
        assertThat(raised(mina)).isEmpty();
    }

    @Test
    void a_group_never_learns_who_wrote_it_and_whoever_reads_it_does() {
        writes(Place.GROUP, EXPLICIT);
        var mary = as(mina);
        var group = mary.get("/service/groups")
                .page()
                .select("main td a, main th a")
                .attr("href");
        assertThat(mary.get(group).words()).contains(EXPLICIT).doesNotContain("Raised by Ash");
        assertThat(reads(anna, address(anna)).words()).contains("Ash", EXPLICIT);
        assertThat(Optional.of(raised(mina).size())).contains(1);
    }

    @Test
    void nobody_who_is_not_their_reader_finds_anything_of_it() {
        Stream.of(Place.values()).forEach(place -> writes(place, EXPLICIT));
        assertThat(as(sam).get("/children/" + ash.id()).words()).doesNotContain("uncle", ELSEWHERE);
        assertThat(as(sam).get(address(mina)).status()).isEqualTo(404);
    }
}
