package org.heard.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Person;
import org.heard.access.Persons;
import org.heard.access.Role;
import org.heard.access.Self;
import org.heard.advocacy.OnTheirSide;
import org.heard.advocacy.Request;
import org.heard.advocacy.Requests;
import org.heard.councils.Councils;
import org.heard.councils.Group;
import org.heard.people.Face;
import org.heard.people.PersonCards;
import org.heard.signin.ChildrenToPlay;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// What the children of a demonstration find in their spaces: faces, somebody on their side, a council that was
/// answered. As the people concerned do it, through the same surfaces.
@Component
@ConditionalOnProperty("heard.demo")
class FillsSpaces {
    private static final List<String> ABOUT = List.of(
            "I have a dog called Biscuit.",
            "I like gardening and bad jokes.",
            "I grew up by the sea. I still miss it.",
            "You can call me by my first name.",
            "I play the drums, quite loudly.",
            "I am learning to bake bread.");

    private final Persons persons;
    private final PersonCards cards;
    private final OnTheirSide side;
    private final Requests requests;
    private final Councils councils;
    private final FourChildren children;
    private final FillsOneSpace spaces;

    FillsSpaces(
            Persons persons,
            PersonCards cards,
            OnTheirSide side,
            Requests requests,
            Councils councils,
            FourChildren children,
            FillsOneSpace spaces) {
        this.spaces = spaces;
        this.persons = persons;
        this.cards = cards;
        this.side = side;
        this.requests = requests;
        this.councils = councils;
        this.children = children;
    }

    /// Fills the spaces of the children one can be; whoever is not there yet gets nothing.
    void fill(Instant now, LocalDate today) {
        var managers = persons.list(Role.IRO_MANAGER, today);
        if (managers.isEmpty()) {
            return;
        }
        var manager = actor(managers.getFirst(), today);
        onTheirSide(manager, now, today);
        faces(now, today);
        var four = children.byBand(today);
        var selves = four.values().stream().map(choice -> self(manager, choice)).toList();
        if (!selves.isEmpty()) {
            council(manager, selves, now, today);
            four.forEach((band, choice) -> spaces.fill(self(manager, choice), band, now, today));
            requests.ask(
                    selves.getLast(),
                    now.minus(Duration.ofHours(20)),
                    today,
                    Request.Kind.SEE_IRO,
                    "After school, not on Mondays",
                    false);
        }
    }

    private static Self self(Actor manager, ChildrenToPlay.Choice choice) {
        return new Self(manager.organisation(), choice.id(), Self.Way.PLAYED);
    }

    private void onTheirSide(Actor manager, Instant now, LocalDate today) {
        side.set(
                manager,
                now,
                today,
                new OnTheirSide.Reached(
                        "Loud and Clear (made up)",
                        "0800 000 0001",
                        "advocates@example.org",
                        "https://advocates.example.org/ask",
                        "0800 000 0002",
                        "complaints@example.org"));
    }

    private void faces(Instant now, LocalDate today) {
        var number = 0;
        for (var role : List.of(Role.IRO, Role.SOCIAL_WORKER)) {
            for (var person : persons.list(role, today)) {
                cards.keep(
                        actor(person, today),
                        WorkingTime.before(now, 3),
                        today,
                        new PersonCards.Written(
                                ABOUT.get(number % ABOUT.size()),
                                "I answer on weekdays, most often on the same day.",
                                face(number)),
                        new PersonCards.Photo.Stays(),
                        0);
                number++;
            }
        }
    }

    /// Every face another, for as long as there are others.
    private static Face face(int number) {
        var skins = Face.Skin.values();
        var hairs = Face.Hair.values();
        var colours = Face.Colour.values();
        return new Face(
                skins[number % skins.length],
                hairs[number % hairs.length],
                colours[number / 2 % colours.length],
                number % 3 == 0);
    }

    private void council(Actor manager, List<Self> selves, Instant now, LocalDate today) {
        var group = councils.open(manager, now, today, "Our Voices", Group.Kind.CARE_COUNCIL);
        selves.forEach(self -> councils.join(manager, now, today, group, self.child()));
        var first = raised(
                selves.getFirst(),
                group,
                now.minus(Duration.ofDays(9)),
                today,
                "We want sleepovers without asking three people.");
        councils.show(manager, now, today, first);
        selves.stream().skip(1).forEach(self -> councils.vote(self, now, today, first, true));
        councils.reply(
                manager,
                WorkingTime.before(now, 1),
                today,
                first,
                "You are right. From next month your carer decides about one night at a friend’s. "
                        + "Your social worker only needs to know where you are.");
        var second = raised(
                selves.getLast(),
                group,
                now.minus(Duration.ofDays(2)),
                today,
                "Meetings should not be in school time, everybody asks where you go.");
        councils.show(manager, now, today, second);
    }

    private UUID raised(Self self, UUID group, Instant now, LocalDate today, String words) {
        councils.raise(self, now, today, group, words);
        return councils.of(self, now, today).issues().getFirst().id();
    }

    private Actor actor(Person person, LocalDate today) {
        return persons.findActor(person.id(), today).orElseThrow();
    }
}
