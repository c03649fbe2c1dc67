package org.heard.alerts;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.Person;
import org.heard.access.Persons;
import org.heard.access.Role;
import org.heard.ids.PersonId;
import org.heard.organisations.LocalSettings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What an authority sets about its alerts: the numbers, how long one waits, and who is told in which order.
@Component
@Transactional
public class Rota {
    private static final List<Role> MAY_READ =
            List.of(Role.IRO, Role.IRO_MANAGER, Role.TEAM_MANAGER, Role.SOCIAL_WORKER);

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Period AHEAD = Period.ofDays(14);

    private final RotaStore store;
    private final LocalSettings settings;
    private final Persons persons;
    private final Audit audit;

    Rota(RotaStore store, LocalSettings settings, Persons persons, Audit audit) {
        this.store = store;
        this.settings = settings;
        this.persons = persons;
        this.audit = audit;
    }

    /// Somebody to be put on the rota.
    public record NewContact(
            String name,
            String email,
            String phone,
            Optional<PersonId> person,
            boolean team,
            Set<DayOfWeek> weekdays,
            Hours hours,
            LocalDate from,
            Optional<LocalDate> until) {
        /// The whole day, on each of these.
        public NewContact(
                String name,
                String email,
                String phone,
                Optional<PersonId> person,
                boolean team,
                Set<DayOfWeek> weekdays,
                LocalDate from,
                Optional<LocalDate> until) {
            this(name, email, phone, person, team, weekdays, Hours.ALL_DAY, from, until);
        }
    }

    /// What came of putting somebody on the rota.
    public enum Added {
        ADDED,
        /// They have an account, and none of their roles lets them read what a child sends.
        MAY_NOT_READ,
        /// The last day lies before the first.
        ENDS_BEFORE
    }

    /// What is set today.
    @Transactional(readOnly = true)
    public AlertSettings settings(Actor actor, LocalDate today) {
        mustKeep(actor);
        return AlertSettings.read(settings, today);
    }

    /// Sets it from today on.
    public void set(Actor actor, Instant now, LocalDate today, AlertSettings to) {
        mustKeep(actor);
        var by = actor.person();
        settings.set(by, now, AlertSettings.OUT_OF_HOURS, today, to.outOfHours());
        settings.set(by, now, AlertSettings.DAYTIME, today, to.daytime());
        settings.set(by, now, AlertSettings.MINUTES, today, Integer.toString(to.minutes()));
        settings.set(by, now, AlertSettings.TESTED_FOR, today, Integer.toString(to.testedFor()));
        audit.write(actor, now, "set how alerts arrive", List.of("numbers", "minutes", "tested_for"));
    }

    /// Everybody on the rota, today or later, in the order in which they are told.
    @Transactional(readOnly = true)
    public List<Contact> list(Actor actor, LocalDate today) {
        mustKeep(actor);
        return store.list().stream().filter(contact -> contact.isOnRota(today)).toList();
    }

    /// When nobody is on duty, from now on for a fortnight.
    @Transactional(readOnly = true)
    public List<Gap> gaps(Actor actor, Instant now) {
        mustKeep(actor);
        return Gap.in(store.list(), LocalDateTime.ofInstant(now, LONDON), AHEAD);
    }

    /// Whose account a contact can be: those who may read what a child sends.
    @Transactional(readOnly = true)
    public List<Person> listReaders(Actor actor, LocalDate today) {
        mustKeep(actor);
        return persons.list(today).stream().filter(Rota::mayRead).toList();
    }

    /// Puts somebody on the rota, after everybody of their sort.
    public Added add(Actor actor, Instant now, LocalDate today, NewContact contact) {
        mustKeep(actor);
        if (contact.until().isPresent() && !contact.until().get().isAfter(contact.from())) {
            return Added.ENDS_BEFORE;
        }
        if (contact.person().isPresent()
                && !mayRead(persons.get(contact.person().get(), today))) {
            return Added.MAY_NOT_READ;
        }
        store.add(actor.person(), now, contact);
        audit.write(actor, now, "put somebody on the rota for alerts", List.of("contact"));
        return Added.ADDED;
    }

    /// Takes somebody off the rota from today on.
    public void remove(Actor actor, Instant now, LocalDate today, ContactId contact) {
        mustKeep(actor);
        if (!store.end(contact, today)) {
            throw new NotFound();
        }
        audit.write(actor, now, "took somebody off the rota for alerts", List.of("contact"));
    }

    /// Has somebody told one place earlier; whoever stood there comes after them.
    public void moveUp(Actor actor, Instant now, LocalDate today, ContactId contact) {
        var before = list(actor, today);
        for (var at = 1; at < before.size(); at++) {
            var moved = before.get(at);
            if (moved.id().equals(contact) && moved.team() == before.get(at - 1).team()) {
                store.swap(moved, before.get(at - 1));
                audit.write(actor, now, "changed the order of the rota for alerts", List.of("contact"));
            }
        }
    }

    private static boolean mayRead(Person person) {
        return MAY_READ.stream().anyMatch(person.roles()::contains);
    }

    /// A job keeps it too: what fills a made-up authority.
    static void mustKeep(Actor actor) {
        if (actor.isSystem()) {
            return;
        }
        actor.mustBe(Role.IRO_MANAGER, Role.ADMINISTRATOR);
    }
}
