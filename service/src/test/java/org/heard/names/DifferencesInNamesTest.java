package org.heard.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.children.Identity;
import org.heard.children.IdentityKeeping;
import org.heard.children.OwnWords;
import org.heard.children.OwnWordsKeeping;
import org.heard.chronicle.Chronicle;
import org.heard.comparison.DifferenceKind;
import org.heard.comparison.Field;
import org.heard.feeds.Difference;
import org.heard.feeds.Settling;
import org.heard.people.Appointments;
import org.heard.plain.PreferredWords;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What a list says otherwise than somebody entered by hand is a difference, until it is settled.
class DifferencesInNamesTest extends TwoChildrenAndTheirPeople {
    @Autowired
    private Appointments appointments;

    @Autowired
    private IdentityKeeping identities;

    @Autowired
    private OwnWordsKeeping ownWords;

    @Autowired
    private Chronicle chronicle;

    @LocalServerPort
    private int port;

    @Test
    void what_was_entered_by_hand_survives_and_shows_as_a_difference() {
        here(() -> identities.correct(
                story.teller(),
                NOW,
                TODAY,
                child("1001").id(),
                new Identity("Amira Ray", "", "", "F", "WBRI", "1001"),
                child("1001").version()));
        appoint("1001", RelationKind.IRO, ben, "2026-05-20");
        load(names("CHILD,NAME,IRO\n1001,Amira Example,Anna Example\n"));
        assertThat(child("1001").name()).isEqualTo("Amira Ray");
        assertThat(worker("1001", RelationKind.IRO)).isEqualTo("Ben Sample");
        assertThat(open())
                .extracting(Difference::kind, Difference::field, Difference::ours, Difference::theirs)
                .containsExactlyInAnyOrder(
                        tuple(DifferenceKind.NAME, Field.NAME, "Amira Ray", "Amira Example"),
                        tuple(DifferenceKind.WORKER, Field.IRO, "Ben Sample", "Anna Example"));
    }

    @Test
    void a_difference_about_a_worker_is_settled_either_way_and_not_asked_again() {
        appoint("1001", RelationKind.IRO, ben, "2026-05-20");
        appoint("1002", RelationKind.IRO, ben, "2026-06-05");
        var list = "CHILD,IRO\n1001,Anna Example\n1002,Anna Example\n";
        load(names(list));
        var about1001 = open().stream()
                .filter(one -> one.number().equals("1001"))
                .findFirst()
                .orElseThrow();
        var about1002 = open().stream()
                .filter(one -> one.number().equals("1002"))
                .findFirst()
                .orElseThrow();
        settle(about1001, new Settling.TakeTheirs("agreed"));
        settle(about1002, new Settling.KeepOurs("allocated last week"));
        assertThat(relation("1001", RelationKind.IRO).name()).isEqualTo("Anna Example");
        assertThat(relation("1001", RelationKind.IRO).from()).isEqualTo("2026-06-01");
        assertThat(worker("1002", RelationKind.IRO)).isEqualTo("Ben Sample");
        load(names(list + "\n"));
        assertThat(open()).isEmpty();
    }

    @Test
    void a_name_the_child_keeps_is_shown_to_nobody_else_and_nobody_else_puts_another_in_its_place() {
        var amira = child("1001");
        here(() -> identities.correct(
                story.teller(),
                NOW,
                TODAY,
                amira.id(),
                new Identity("Amira Ray", "Storm", "", "F", "WBRI", "1001"),
                amira.version()));
        load(names("CHILD,NAME,KNOWN AS\n1001,Amira Ray,Mimi\n"));
        var about = open().getFirst();
        assertThat(about.field()).isEqualTo(Field.KNOWN_AS);
        var support = story.person("Bea Example", Role.BUSINESS_SUPPORT);
        appoint("1001", RelationKind.BUSINESS_SUPPORT, support, "2026-05-20");
        var visitor = new Visitor(port).as(story.organisation(), support);
        var at = "/feeds/differences/" + about.id();
        assertThat(visitor.get(at).words()).as("before the child keeps it").contains("Storm", "Mimi");

        here(() -> ownWords.keep(
                story.teller(),
                NOW,
                TODAY,
                new OwnWords(
                        amira.id(),
                        PreferredWords.NONE,
                        OwnWords.Audience.IRO_AND_CHILD,
                        OwnWords.Audience.EVERYONE,
                        0)));
        var page = visitor.get(at);
        assertThat(page.words())
                .contains("The child keeps the name they go by", "Kept what is recorded here")
                .doesNotContain("Storm", "Mimi", "Took what the file says");
        assertThat(here(() -> differences.settle(support, NOW, TODAY, about.id(), new Settling.TakeTheirs(""))))
                .isInstanceOf(Settling.Answer.Refused.class);
        assertThat(child("1001").knownAs()).isEqualTo("Storm");
    }

    @Test
    void what_an_old_line_says_of_it_is_left_out_where_others_read_it() {
        var amira = child("1001");
        here(() -> identities.correct(
                story.teller(),
                NOW,
                TODAY,
                amira.id(),
                new Identity("Amira Ray", "Storm", "", "F", "WBRI", "1001"),
                amira.version()));
        here(() -> {
            chronicle.write(
                    story.teller(),
                    NOW,
                    Chronicle.Entry.of(amira.id(), "Taken from the list of names: Known as Storm, was Mimi", "known_as")
                            .because("Storm rang"));
            return true;
        });
        var support = story.person("Bea Example", Role.BUSINESS_SUPPORT);
        appoint("1001", RelationKind.BUSINESS_SUPPORT, support, "2026-05-20");
        appoint("1001", RelationKind.IRO, ben, "2026-05-20");
        here(() -> ownWords.keep(
                story.teller(),
                NOW,
                TODAY,
                new OwnWords(
                        amira.id(),
                        PreferredWords.NONE,
                        OwnWords.Audience.IRO_AND_CHILD,
                        OwnWords.Audience.EVERYONE,
                        0)));
        for (var page : List.of("/children/" + amira.id(), "/children/" + amira.id() + "/chronicle")) {
            assertThat(new Visitor(port)
                            .as(story.organisation(), support)
                            .get(page)
                            .words())
                    .as(page)
                    .contains("Taken from the list of names: Known as changed", "(the name they go by) rang")
                    .doesNotContain("Storm", "Mimi");
            assertThat(new Visitor(port).as(story.organisation(), ben).get(page).words())
                    .as(page)
                    .contains("Known as Storm, was Mimi");
        }
    }

    private void appoint(String number, RelationKind kind, Actor person, String from) {
        var child = child(number).id();
        assertThat(here(() -> appointments.appoint(
                        story.teller(),
                        NOW,
                        TODAY,
                        Appointments.Appoint.as(kind, person.person(), List.of(child), day(from), ""))))
                .isInstanceOf(Appointments.Answer.Appointed.class);
    }

    private void settle(Difference difference, Settling how) {
        assertThat(here(() -> differences.settle(story.teller(), NOW, TODAY, difference.id(), how)))
                .isInstanceOf(Settling.Answer.Settled.class);
    }
}
