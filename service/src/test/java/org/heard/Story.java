package org.heard;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.access.Actor;
import org.heard.access.Person;
import org.heard.access.Persons;
import org.heard.access.Relations;
import org.heard.access.Role;
import org.heard.access.Self;
import org.heard.advocacy.OnTheirSide;
import org.heard.advocacy.Request;
import org.heard.advocacy.Requests;
import org.heard.alerts.Alert;
import org.heard.alerts.AlertId;
import org.heard.alerts.AlertSettings;
import org.heard.alerts.Alerts;
import org.heard.alerts.Contact;
import org.heard.alerts.Rota;
import org.heard.alerts.Urgency;
import org.heard.care.CareActs;
import org.heard.care.MissingEpisodes;
import org.heard.care.Visits;
import org.heard.children.CareHistoryKeeping;
import org.heard.children.Children;
import org.heard.children.Connections;
import org.heard.children.IdentityKeeping;
import org.heard.clock.Coverage;
import org.heard.comparison.DeliveryId;
import org.heard.comparison.DifferenceKind;
import org.heard.comparison.GivenFile;
import org.heard.comparison.Part;
import org.heard.comparison.Progress;
import org.heard.councils.Councils;
import org.heard.councils.Group;
import org.heard.database.Tenancy;
import org.heard.decisions.Decisions;
import org.heard.decisions.Issuing;
import org.heard.enclosed.Drawing;
import org.heard.enclosed.Enclosed;
import org.heard.enclosed.Sound;
import org.heard.enclosed.Stamp;
import org.heard.feeds.Deliveries;
import org.heard.feeds.Difference;
import org.heard.feeds.Differences;
import org.heard.feeds.Loading;
import org.heard.handwritten.Handwritten;
import org.heard.ids.ChildId;
import org.heard.ids.OrganisationId;
import org.heard.law.FactKind;
import org.heard.organisations.Organisation;
import org.heard.organisations.Organisations;
import org.heard.outbox.Message;
import org.heard.outbox.MessageId;
import org.heard.outbox.Outbox;
import org.heard.people.Face;
import org.heard.people.PersonCards;
import org.heard.planning.WorkerReports;
import org.heard.records.Records;
import org.heard.records.Signatures;
import org.heard.reviews.PlannedReviews;
import org.heard.reviews.Reviews;
import org.heard.ssda903.CollectionYear;
import org.heard.takeout.TakeoutId;
import org.heard.takeout.Takeouts;
import org.heard.tellings.Telling;
import org.heard.tellings.TellingId;
import org.heard.tellings.Tellings;
import org.heard.voice.Contacts;
import org.heard.voice.OtherChildsWords;
import org.heard.voice.Wishes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Tells what happened in one made-up organisation, through the real commands, in words a caseworker would use.
public final class Story {
    private final Parts parts;
    private final OrganisationId organisation;
    private final LocalDate today;
    private @Nullable Actor teller;

    private Story(Parts parts, OrganisationId organisation, LocalDate today) {
        this.parts = parts;
        this.organisation = organisation;
        this.today = today;
    }

    /// The surfaces a story is told through.
    @Component
    public record Parts(
            Organisations organisations,
            Persons persons,
            Relations relations,
            Children children,
            IdentityKeeping identity,
            CareHistoryKeeping care,
            Connections connections,
            Coverage coverage,
            Reviews reviews,
            PlannedReviews plannedReviews,
            Records records,
            Signatures signatures,
            Visits visits,
            CareActs careActs,
            MissingEpisodes missing,
            Contacts contacts,
            Wishes wishes,
            OtherChildsWords othersWords,
            Decisions decisions,
            Issuing issuing,
            WorkerReports workerReports,
            Handwritten handwritten,
            Deliveries deliveries,
            Loading loading,
            Differences differences,
            Outbox outbox,
            Requests requests,
            Councils councils,
            OnTheirSide side,
            PersonCards personCards,
            Alerts alerts,
            Rota rota,
            Tellings tellings,
            Takeouts takeouts,
            TransactionTemplate transaction) {}

    /// A new authority.
    static Story begin(Parts parts, LocalDate today) {
        var id = OrganisationId.next();
        var story = new Story(parts, id, today);
        Tenancy.within(
                id,
                () -> parts.organisations.open(
                        new Organisation(id, Organisation.Kind.AUTHORITY, "Made-up authority " + id, null, true),
                        story.noonOn(today)));
        return story;
    }

    /// Somebody has shown children what they look like.
    public void shows(Actor person) {
        here(() -> parts.personCards()
                .keep(
                        person,
                        now(),
                        today,
                        new PersonCards.Written("I have a dog.", "On weekdays.", Face.PLAIN),
                        new PersonCards.Photo.Stays(),
                        0));
    }

    /// The authority has said who is on the children's side.
    public void isOnTheirSide() {
        var manager = manager("Mary Example");
        here(() -> {
            parts.side()
                    .set(
                            manager,
                            now(),
                            today,
                            new OnTheirSide.Reached(
                                    "Loud and Clear",
                                    "0800 000 0001",
                                    "advocates@example.org",
                                    "https://advocates.example.org/ask",
                                    "0800 000 0002",
                                    "complaints@example.org"));
            return true;
        });
    }

    /// A child asked from their own space to see their IRO.
    public UUID asked(ChildId child) {
        return here(() -> {
            var self = new Self(organisation, child, Self.Way.PLAYED);
            parts.requests().ask(self, now(), today, Request.Kind.SEE_IRO, "After school", false);
            return parts.requests().list(self, now()).getFirst().id();
        });
    }

    /// A group of children with this one in it.
    public UUID group(ChildId child) {
        return here(() -> {
            var manager = person("Mary Example", Role.IRO_MANAGER);
            var group = parts.councils().open(manager, now(), today, "Our council", Group.Kind.CARE_COUNCIL);
            parts.councils().join(manager, now(), today, group, child);
            return group;
        });
    }

    /// Something this child raised in a group.
    public UUID raised(ChildId child) {
        var group = group(child);
        return here(() -> {
            var self = new Self(organisation, child, Self.Way.PLAYED);
            parts.councils().raise(self, now(), today, group, "More time with our friends");
            return parts.councils().of(self, now(), today).issues().getFirst().id();
        });
    }

    /// A return of one child was given and read, and nothing loaded.
    public DeliveryId given(String number) {
        return here(() -> {
            var header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n%s,F,02/03/2014,WBRI,UN1,,\n".formatted(number);
            var episodes =
                    "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"
                            + "%s,05/01/2026,S,C2,N1,U6,PR1,,,,,,\n".formatted(number);
            var files = List.of(
                    new GivenFile(Part.THIS_YEAR, "header.csv", header.getBytes(StandardCharsets.UTF_8)),
                    new GivenFile(Part.THIS_YEAR, "episodes.csv", episodes.getBytes(StandardCharsets.UTF_8)));
            var answer = parts.deliveries().giveReturn(teller(), now(), CollectionYear.ending(2026), files);
            var delivery = ((Deliveries.Given.Kept) answer).delivery().id();
            parts.loading().compare(teller(), now(), today, delivery, Progress.NONE);
            return delivery;
        });
    }

    /// A return was loaded that leaves out a child who is looked after here: a difference somebody must settle.
    public Difference.Id absent(ChildStory child) {
        child.numbered("7" + Math.abs(child.id().hashCode() % 100_000));
        var delivery = given("8" + Math.abs(child.id().hashCode() % 100_000));
        return here(() -> {
            parts.loading().load(teller(), now(), today, delivery, Progress.NONE);
            return parts
                    .differences()
                    .list(teller(), DifferenceKind.ABSENT.name(), Differences.Whose.EVERYBODYS, today(), 0, 10_000)
                    .stream()
                    .map(Differences.Owned::difference)
                    .filter(difference -> difference.child().equals(child.id()))
                    .map(Difference::id)
                    .findFirst()
                    .orElseThrow();
        });
    }

    /// A message waits to be sent.
    public MessageId queued(Message message) {
        return here(() -> parts.transaction().execute(status -> {
            var answer = parts.outbox().queue(teller(), now(), message);
            return ((Outbox.Answer.Queued) answer).id();
        }));
    }

    /// Something about a child needs reading now, and goes around these persons.
    public AlertId alerted(ChildStory child, Actor... around) {
        return here(() -> parts.transaction().execute(status -> {
            var about = new Alert.About("story", UUID.randomUUID());
            var aroundIds = Stream.of(around).map(Actor::person).collect(Collectors.toSet());
            return parts.alerts()
                    .raise(
                            teller(),
                            now(),
                            today,
                            new Alerts.NewAlert(child.id(), about, "/children/" + child.id(), Urgency.NOW, aroundIds));
        }));
    }

    /// Somebody is told of alerts, every day, after those before them.
    public Contact onRota(String name, String email, @Nullable Actor account, boolean team) {
        return here(() -> {
            var contact = new Rota.NewContact(
                    name,
                    email,
                    "",
                    Optional.ofNullable(account).map(Actor::person),
                    team,
                    EnumSet.allOf(DayOfWeek.class),
                    LocalDate.of(2020, 1, 1),
                    Optional.empty());
            parts.rota().add(teller(), now(), today, contact);
            return parts.rota().list(teller(), today).stream()
                    .filter(one -> one.email().equals(email))
                    .findFirst()
                    .orElseThrow();
        });
    }

    /// The authority has a number that is answered at night.
    public void answersAtNight(String number) {
        here(() -> {
            parts.rota().set(teller(), now(), today, new AlertSettings(number, "", 15, 30));
            return number;
        });
    }

    /// The child sends a wish from their own space.
    public TellingId told(ChildStory child, String wish) {
        return here(() -> {
            var self = new Self(organisation, child.id(), Self.Way.PLAYED);
            var telling =
                    new Tellings.NewTelling(Telling.Kind.WISH, Telling.Route.SOON, wish, List.of(), Set.of(), true);
            return ((Tellings.Sent.Done) parts.tellings().send(self, now(), today, telling)).id();
        });
    }

    /// A child sends a drawing and a recording without words.
    public TellingId drew(ChildStory child) {
        return here(() -> {
            var self = new Self(organisation, child.id(), Self.Way.PLAYED);
            var sun = new Drawing(List.of(new Drawing.Mark.Stamped(Stamp.SUN, new Drawing.Point(400, 300))));
            var hum = new Sound(Sound.Format.OGG, new byte[] {'O', 'g', 'g', 'S'});
            var telling = new Tellings.NewTelling(
                    Telling.Kind.GOOD_NEWS,
                    Telling.Route.SOON,
                    "",
                    List.of(),
                    Set.of(),
                    true,
                    Optional.empty(),
                    "",
                    new Enclosed(Optional.of(sun), Optional.of(hum), Optional.empty()));
            return ((Tellings.Sent.Done) parts.tellings().send(self, now(), today, telling)).id();
        });
    }

    /// A manager asked for everything that is held, unless somebody has.
    public TakeoutId askedForEverything() {
        return here(() -> {
            var manager = person("Mary Example", Role.IRO_MANAGER);
            parts.takeouts().ask(manager, now(), "To keep");
            return parts.takeouts().list(manager, now()).getFirst().id();
        });
    }

    /// The story of another authority.
    public Story elsewhere() {
        return begin(parts, today);
    }

    /// The organisation of this story.
    public OrganisationId organisation() {
        return organisation;
    }

    /// Noon, in London, on a day.
    public Instant noonOn(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(ZoneId.of("Europe/London")).toInstant();
    }

    /// A person who has these roles from long before the story begins.
    public Actor person(String name, Role... roles) {
        return Tenancy.within(organisation, () -> {
            var person = parts.persons.add(Person.named(name, "", "story"));
            for (var role : roles) {
                parts.persons.give(person.id(), role, LocalDate.of(2015, 1, 1));
            }
            return parts.persons.findActor(person.id(), today).orElseThrow();
        });
    }

    /// An IRO.
    public Actor iro(String name) {
        return person(name, Role.IRO);
    }

    /// A manager of the IRO service.
    public Actor manager(String name) {
        return person(name, Role.IRO_MANAGER);
    }

    /// An administrator who can be written to.
    public Actor administrator(String name, String email) {
        return reachable(name, email, Role.ADMINISTRATOR);
    }

    /// A manager of the IRO service who can be written to.
    public Actor managerAt(String name, String email) {
        return reachable(name, email, Role.IRO_MANAGER);
    }

    private Actor reachable(String name, String email, Role role) {
        return here(() -> {
            var person = parts.persons.add(Person.named(name, "", "story").reachedBy(email, "", ""));
            parts.persons.give(person.id(), role, LocalDate.of(2015, 1, 1));
            return parts.persons.findActor(person.id(), today).orElseThrow();
        });
    }

    /// The work of one person is another's to answer for, from long before the story begins.
    public void manages(Actor manager, Actor person) {
        Tenancy.within(organisation, () -> {
            parts.persons.manage(manager.person(), person.person(), LocalDate.of(2015, 1, 1));
            return person;
        });
    }

    /// Everything of this kind is held here from a day on, so that what is not recorded was not done.
    public Story holds(FactKind kind, String from) {
        Tenancy.within(organisation, () -> {
            parts.coverage.add(teller(), now(), new Coverage.Span(kind, LocalDate.parse(from), null, "as told"));
            return kind;
        });
        return this;
    }

    /// A child of this name, added by hand; what happened to them follows.
    public ChildStory child(String name) {
        return new ChildStory(this, name);
    }

    Parts parts() {
        return parts;
    }

    LocalDate today() {
        return today;
    }

    Instant now() {
        return noonOn(today);
    }

    /// Who enters what the story tells: a manager of the IRO service.
    public Actor teller() {
        if (teller == null) {
            teller = manager("Teller of the story");
        }
        return teller;
    }

    <T, X extends Throwable> T here(ScopedValue.CallableOp<T, X> work) throws X {
        return Tenancy.within(organisation, work);
    }
}
