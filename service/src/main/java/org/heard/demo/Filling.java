package org.heard.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.heard.access.Actor;
import org.heard.access.Persons;
import org.heard.access.Role;
import org.heard.access.TakingIn;
import org.heard.alerts.AlertSettings;
import org.heard.alerts.Rota;
import org.heard.children.TakingOver;
import org.heard.clock.Coverage;
import org.heard.database.Tenancy;
import org.heard.ids.OrganisationId;
import org.heard.ids.PersonId;
import org.heard.law.FactKind;
import org.heard.madeup.MadeUpAuthority;
import org.heard.madeup.MadeUpChild;
import org.heard.organisations.LocalSettings;
import org.heard.organisations.Organisation;
import org.heard.organisations.Organisations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Fills one made-up authority, a few families to a transaction, and says at the end that it is whole. One left half
/// full is continued: who is there already stays, whoever is missing comes.
@Component
class Filling {
    static final String SOURCE = "the made-up authority";

    private static final String BEGUN = "demonstration.begun";
    private static final String FILLED = "demonstration.filled";

    /// What is written of a review is most of what a record is: beyond this many children it would be all of the load.
    private static final int MOST_WITH_RECORDS = 400;

    /// Before anybody could have left.
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private final Organisations organisations;
    private final LocalSettings settings;
    private final Coverage coverage;
    private final TakingIn people;
    private final Persons persons;
    private final TakingOver children;
    private final FillsFamilies families;
    private final Rota rota;
    private final ObjectProvider<FillsSpaces> spaces;
    private final TransactionTemplate transaction;

    Filling(
            Organisations organisations,
            LocalSettings settings,
            Coverage coverage,
            TakingIn people,
            Persons persons,
            TakingOver children,
            FillsFamilies families,
            Rota rota,
            ObjectProvider<FillsSpaces> spaces,
            TransactionTemplate transaction) {
        this.organisations = organisations;
        this.settings = settings;
        this.coverage = coverage;
        this.people = people;
        this.persons = persons;
        this.children = children;
        this.families = families;
        this.rota = rota;
        this.spaces = spaces;
        this.transaction = transaction;
    }

    /// What the authority with this code was begun with; empty where there is none.
    Optional<Begun> findBegun(String code, LocalDate today) {
        return find(code)
                .flatMap(id -> Tenancy.within(id, () -> settings.find(BEGUN, today)))
                .flatMap(Begun::parse);
    }

    /// Whether the authority with this code is there and whole.
    boolean isFilled(String code, LocalDate today) {
        return find(code)
                .filter(id ->
                        Tenancy.within(id, () -> settings.find(FILLED, today).isPresent()))
                .isPresent();
    }

    Optional<OrganisationId> find(String code) {
        return Tenancy.withinNone(() -> organisations.findByCode(code));
    }

    /// Fills what is missing of the authority.
    ///
    /// @param atOnce   how many children, about, go into one transaction
    /// @param progress hears of every transaction how many children there are now
    OrganisationId fill(MadeUpAuthority authority, Begun begun, Instant now, int atOnce, IntConsumer progress) {
        var id = find(authority.code()).orElseGet(OrganisationId::next);
        Tenancy.within(id, () -> {
            var actor = Actor.system(id, "The made-up authority");
            var staff = transaction.execute(status -> staff(authority, begun, actor, now));
            var withRecords = authority.children().size() <= MOST_WITH_RECORDS;
            var here = children.listNumbers();
            progress.accept(here.size());
            for (var some : families(authority.children(), here, atOnce)) {
                transaction.executeWithoutResult(
                        status -> families.fill(some, staff, actor, now, begun.day(), withRecords));
                some.forEach(child -> here.add(child.number()));
                progress.accept(here.size());
            }
            if (withRecords) {
                transaction.executeWithoutResult(status -> spaces.ifAvailable(some -> some.fill(now, begun.day())));
            }
            transaction.executeWithoutResult(
                    status -> settings.set(actor.person(), now, FILLED, begun.day(), now.toString()));
            return true;
        });
        return id;
    }

    private Staff staff(MadeUpAuthority authority, Begun begun, Actor actor, Instant now) {
        var staff = new Staff(authority);
        if (settings.find(BEGUN, today(now)).isPresent()) {
            staff.recognise(persons.list(LONG_AGO));
            return staff;
        }
        organisations.open(
                new Organisation(
                        actor.organisation(), Organisation.Kind.AUTHORITY, authority.name(), authority.code(), true),
                now);
        settings.set(actor.person(), now, BEGUN, begun.day(), begun.toString());
        people.people(staff.employ());
        people.managers(staff.managed());
        alerts(actor, now);
        cover(authority, actor, now);
        return staff;
    }

    /// Numbers kept for made-up telephones, and a manager who is told first.
    private void alerts(Actor actor, Instant now) {
        var today = today(now);
        rota.set(
                actor,
                now,
                today,
                new AlertSettings(
                        "01632 960 001",
                        "01632 960 000",
                        AlertSettings.MINUTES_UNLESS_SAID,
                        AlertSettings.TESTED_FOR_UNLESS_SAID));
        persons.list(Role.IRO_MANAGER, today).stream()
                .filter(person -> !person.email().isBlank())
                .findFirst()
                .ifPresent(manager -> rota.add(
                        actor, now, today, daily(manager.name(), manager.email(), Optional.of(manager.id()), today)));
    }

    private static Rota.NewContact daily(String name, String email, Optional<PersonId> person, LocalDate from) {
        return new Rota.NewContact(
                name, email, "", person, false, EnumSet.allOf(DayOfWeek.class), from, Optional.empty());
    }

    /// What the made-up authority holds completely; the kinds left out show what "cannot tell" looks like.
    private void cover(MadeUpAuthority authority, Actor actor, Instant now) {
        var first = authority.children().stream()
                .map(child -> child.carePeriods().getFirst().began())
                .min(LocalDate::compareTo)
                .orElse(authority.today());
        for (var kind : List.of(
                FactKind.REVIEWS,
                FactKind.IRO_APPOINTMENTS,
                FactKind.IRO_MET_CHILD,
                FactKind.STATUTORY_VISIT,
                FactKind.HEALTH_ASSESSMENT,
                FactKind.CARE_PLAN_MADE,
                FactKind.PLACEMENT_PLAN_MADE,
                FactKind.REMAND_CARE_PLAN_MADE,
                FactKind.DETENTION_PLAN_MADE)) {
            coverage.add(actor, now, new Coverage.Span(kind, first, null, SOURCE));
        }
        for (var kind : List.of(FactKind.EDUCATION_PLAN_STARTED, FactKind.EDUCATION_PLAN_AVAILABLE)) {
            coverage.add(
                    actor, now, new Coverage.Span(kind, Lives.educationKnownFrom(authority.today()), null, SOURCE));
        }
    }

    /// Families together, about so many children at a time, without those already here.
    private static List<List<MadeUpChild>> families(List<MadeUpChild> children, Set<String> here, int atOnce) {
        var all = new ArrayList<List<MadeUpChild>>();
        var some = new ArrayList<MadeUpChild>();
        String family = null;
        for (var child : children) {
            var sameFamily = child.family() != null && child.family().equals(family);
            if (some.size() >= atOnce && !sameFamily) {
                all.add(List.copyOf(some));
                some.clear();
            }
            family = child.family();
            if (!here.contains(child.number())) {
                some.add(child);
            }
        }
        if (!some.isEmpty()) {
            all.add(some);
        }
        return all;
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneId.of("Europe/London"));
    }
}
