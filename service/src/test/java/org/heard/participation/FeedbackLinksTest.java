package org.heard.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.children.Connection;
import org.heard.children.Connection.Contact;
import org.heard.children.Connection.MaySee;
import org.heard.children.Connections;
import org.heard.children.Relationship;
import org.heard.records.Guest;
import org.heard.records.Records;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Parents and carers say how a review was, by a private link, without an account.
class FeedbackLinksTest extends HeardTest {
    private static final String UNKNOWN = "This link does not open anything";

    @LocalServerPort
    private int port;

    @Autowired
    private Records records;

    @Autowired
    private Connections connections;

    @Autowired
    private FeedbackDoor door;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    private Actor anna;
    private ChildStory ash;
    private UUID mother;

    @BeforeEach
    void a_mother_who_came_to_the_review() {
        anna = story.iro("Anna Example");
        ash = child("Mira Brightwater", Relationship.MOTHER);
        mother = ash.connection("Mira Brightwater");
    }

    private ChildStory child(String adult, Relationship relationship) {
        var child = story.child("Ash Example")
                .born("2014-03-02")
                .enteredCare("2025-01-06", "C1", "U6")
                .has(RelationKind.IRO, anna, "2025-01-07")
                .reviewedOn("2026-06-10", "PN1", anna)
                .knows(Connection.Facts.of(adult, relationship).seeing(MaySee.ALL, ""));
        came(child, child.connection(adult), adult);
        return child;
    }

    private void came(ChildStory child, UUID connection, String name) {
        here(() -> records.guests(
                anna,
                NOW,
                TODAY,
                child.id(),
                child.lastReview(),
                0,
                List.of(new Guest(
                        name,
                        "Guest",
                        Guest.Came.IN_PERSON,
                        new Guest.Known(Guest.Known.Kind.CONNECTION, connection)))));
    }

    private static String others(ChildStory child) {
        return "/children/" + child.id() + "/reviews/" + child.lastReview() + "/participation/others";
    }

    private Visitor iro() {
        return new Visitor(port).as(story.organisation(), anna);
    }

    /// Lets a link go by email; the address behind it, without where the service is found.
    private String link(ChildStory child, UUID connection) {
        iro().open(others(child) + "/" + connection, Map.of("way", "EMAIL", "address", "mira@mail.example"));
        var body = messages().getLast();
        return body.substring(body.indexOf("/afterwards")).split("\\s")[0];
    }

    private String link() {
        return link(ash, mother);
    }

    private Visitor.Answer says(String link, String listened, String people, String understood, String words) {
        var phone = new Visitor(port);
        return phone.follow(phone.press(
                phone.get(link),
                "Send",
                Map.of("LISTENED", listened, "RIGHT_PEOPLE", people, "UNDERSTOOD", understood, "words", words)));
    }

    private List<String> messages() {
        return query("select body from message where kind = 'Private link' order by message_id");
    }

    private List<String> query(String statement) {
        return here(() -> transaction.execute(
                status -> rows.sql(statement).query(String.class).list()));
    }

    @Test
    void three_taps_and_a_line_reach_the_child_s_own_iro_and_the_link_is_used_up() {
        var link = link();
        var shown = new Visitor(port).get(link);
        assertThat(shown.words())
                .contains("Who reads this: the reviewing officer reads this first")
                .contains("only themes of five")
                .doesNotContain("Ash", "Brightwater", "care", "council");
        assertThat(says(link, "YES", "NO", "A_BIT", "Nobody told me the time").words())
                .contains("Thank you", "This link has been used");
        assertThat(new Visitor(port).get(link).words()).contains("Thank you");
        says(shown, link);
        assertThat(iro().get("/work").words()).contains("Answers of parents and carers after a review, not read");
        assertThat(iro().get(others(ash)).words())
                .contains("Felt listened to Yes", "The right people were there No", "Nobody told me the time");
        assertThat(iro().get("/work").words()).doesNotContain("Answers of parents and carers");
    }

    /// A second answer, from a page that was open before the first.
    private void says(Visitor.Answer shown, String link) {
        var again = new Visitor(port);
        again.get(link);
        again.press(shown, "Send", Map.of("LISTENED", "NO", "_csrf", again.token()));
        assertThat(query("select answer from feedback_link_answer where question = 'LISTENED'"))
                .containsExactly("YES");
    }

    @Test
    void nobody_else_sees_who_was_asked_or_what_came_back() {
        says(link(), "NO", "NO", "NO", "The chair was late");
        var mary = story.manager("Mary Example");
        var sam = story.person("Sam Example", Role.SOCIAL_WORKER);
        ash.has(RelationKind.SOCIAL_WORKER, sam, "2025-01-07");
        for (var other : List.of(mary, sam)) {
            var visitor = new Visitor(port).as(story.organisation(), other);
            assertThat(visitor.get(others(ash)).status()).isEqualTo(404);
            assertThat(visitor.get(others(ash).replace("/others", "")).words()).doesNotContain("The chair was late");
            assertThat(visitor.get("/children/" + ash.id() + "/history").words())
                    .doesNotContain("The chair was late", "private link", "feedback");
        }
        assertThat(new Visitor(port)
                        .as(story.organisation(), ash.id())
                        .get("/me/meeting")
                        .words())
                .doesNotContain("The chair was late");
    }

    @Test
    void the_mail_tells_nobody_anything_and_the_secret_is_kept_nowhere_once_it_is_sent() {
        var link = link();
        assertThat(query("select subject from message where kind = 'Private link'"))
                .containsExactly("Three questions for you");
        assertThat(messages())
                .singleElement()
                .satisfies(body -> assertThat(body).doesNotContain("Ash", "Brightwater", "care", "council", "Anna"));
        var secret = link.substring(link.indexOf('=') + 1);
        assertThat(secret).hasSize(22);
        assertThat(query("select forgotten_once_sent::text from message where kind = 'Private link'"))
                .containsExactly("true");
        assertThat(query("select row_to_json(l)::text from feedback_link l")).noneMatch(row -> row.contains(secret));
    }

    @Test
    void wrong_old_and_taken_back_are_all_the_same_page() {
        var link = link();
        var wrong = new Visitor(port).get("/afterwards?link=AAAAAAAAAAAAAAAAAAAAAA");
        assertThat(wrong.words()).contains(UNKNOWN);
        clock.passes(Duration.ofDays(42));
        assertThat(new Visitor(port).get(link).words()).contains("How was the meeting for you?");
        clock.passes(Duration.ofDays(1));
        assertThat(new Visitor(port).get(link).words()).isEqualTo(wrong.words());
        clock.set(NOW);
        var visitor = iro();
        visitor.follow(visitor.press(visitor.get(others(ash) + "/" + mother), "Take the link back", Map.of()));
        assertThat(new Visitor(port).get(link).words()).isEqualTo(wrong.words());
        assertThat(link()).as("another can be let go").isNotEqualTo(link);
    }

    @Test
    void whoever_would_rather_not_says_so_and_nothing_is_kept() {
        var link = link();
        var phone = new Visitor(port);
        assertThat(phone.follow(phone.press(phone.get(link), "I would rather not say", Map.of()))
                        .words())
                .contains("Thank you");
        assertThat(query("select question from feedback_link_answer")).isEmpty();
        assertThat(iro().get(others(ash)).words()).contains("Would rather not say");
        assertThat(iro().get("/work").words()).doesNotContain("Answers of parents and carers");
    }

    @Test
    void an_empty_form_is_refused_and_the_link_stays_open() {
        var link = link();
        var phone = new Visitor(port);
        assertThat(phone.press(phone.get(link), "Send", Map.of()).words()).contains("Tap at least one answer");
        assertThat(new Visitor(port).get(link).words()).contains("How was the meeting for you?");
    }

    @Test
    void nobody_is_written_to_whom_the_child_does_not_want_or_contact_is_barred_with() {
        var barred = Map.of(
                "The child does not want them there",
                Connection.Facts.of("One Example", Relationship.FATHER)
                        .seeing(MaySee.ALL, "")
                        .wanted(true),
                "There is no contact",
                Connection.Facts.of("Two Example", Relationship.FATHER)
                        .seeing(MaySee.ALL, "")
                        .inContact(Contact.REFUSED_BY_ORDER, "Order of May"),
                "they may see nothing",
                Connection.Facts.of("Three Example", Relationship.FATHER).seeing(MaySee.NOTHING, "Order of May"));
        barred.forEach((why, facts) -> {
            var child = story.child("Kit Example")
                    .born("2014-03-02")
                    .enteredCare("2025-01-06", "C1", "U6")
                    .has(RelationKind.IRO, anna, "2025-01-07")
                    .reviewedOn("2026-06-10", "PN1", anna)
                    .knows(facts);
            var father = child.connection(facts.name());
            came(child, father, facts.name());
            var shown = iro().get(others(child) + "/" + father);
            assertThat(shown.words()).contains("No link goes to them", why).doesNotContain("Let the link go");
            var visitor = iro();
            visitor.get(others(child) + "/" + father);
            visitor.post(others(child) + "/" + father, Map.of("way", "PAPER"));
            assertThat(iro().get(others(child)).words()).contains("Is not written to");
        });
        assertThat(query("select person_name from feedback_link")).isEmpty();
    }

    @Test
    void who_was_not_asked_to_the_review_is_not_asked_how_it_was() {
        var other = ash.knows(Connection.Facts.of("Farid Example", Relationship.FATHER)
                        .seeing(MaySee.ALL, ""))
                .connection("Farid Example");
        assertThat(iro().get(others(ash) + "/" + other).words()).contains("They were not asked to this review");
    }

    @Test
    void a_link_opens_nothing_once_contact_is_barred() {
        var link = link();
        var before = here(() -> connections.get(anna, ash.id(), mother, TODAY));
        here(() -> connections.change(
                anna, NOW, TODAY, ash.id(), mother, before.facts().inContact(Contact.NONE, ""), before.version()));
        assertThat(new Visitor(port).get(link).words()).contains(UNKNOWN);
        assertThat(iro().get(others(ash)).words()).contains("It opens nothing now");
    }

    @Test
    void one_on_paper_is_printed_in_the_browser_it_was_let_go_in() {
        var visitor = iro();
        visitor.follow(visitor.open(others(ash) + "/" + mother, Map.of("way", "PAPER")));
        assertThat(visitor.get(others(ash)).words()).contains("The link can be printed now");
        assertThat(visitor.get(others(ash) + "/print").header("Content-Type")).startsWith("application/pdf");
        assertThat(iro().get(others(ash) + "/print").leadsTo()).isEqualTo(others(ash));
        clock.passes(Duration.ofMinutes(11));
        assertThat(visitor.get(others(ash)).words()).doesNotContain("The link can be printed now");
    }

    @Test
    void from_one_network_only_so_many_wrong_ones_are_tried() {
        for (var i = 0; i < 20; i++) {
            assertThat(door.open("no" + i, "192.0.2.1", NOW, TODAY)).isInstanceOf(FeedbackDoor.Opened.Nothing.class);
        }
        var right = link().split("=")[1];
        assertThat(door.open(right, "192.0.2.1", NOW, TODAY)).isInstanceOf(FeedbackDoor.Opened.Wait.class);
        assertThat(door.open(right, "192.0.2.2", NOW, TODAY)).isInstanceOf(FeedbackDoor.Opened.Asks.class);
        assertThat(door.open(right, "192.0.2.1", NOW.plusSeconds(901), TODAY))
                .isInstanceOf(FeedbackDoor.Opened.Asks.class);
    }

    @Test
    void the_manager_sees_parents_and_carers_apart_once_the_quarter_is_over() {
        for (var i = 0; i < 5; i++) {
            var child = child("Parent " + i, Relationship.MOTHER);
            says(link(child, child.connection("Parent " + i)), "YES", "A_BIT", "YES", "");
        }
        for (var i = 0; i < 5; i++) {
            var child = child("Father " + i, Relationship.FATHER);
            says(link(child, child.connection("Father " + i)), "NO", "A_BIT", "YES", "");
        }
        for (var i = 0; i < 5; i++) {
            var child = child("One Carer", Relationship.FOSTER_CARER);
            says(link(child, child.connection("One Carer")), "NO", "NO", "NO", "");
        }
        var mary = story.manager("Mary Example");
        var early = new Visitor(port).as(story.organisation(), mary);
        assertThat(early.get("/service/participation").words()).contains("Parents Felt listened to Fewer than 5");
        clock.set(NOW.plus(Duration.ofDays(16)));
        var page = new Visitor(port)
                .as(story.organisation(), mary)
                .get("/service/participation")
                .words();
        assertThat(page)
                .contains("Parents Felt listened to Yes 5, a bit 0, no 5 (n = 10)")
                .contains("The right people were there Withheld (n = 10)")
                .as("five answers of one carer are one")
                .contains("Carers Felt listened to Fewer than 5");
    }
}
