package org.heard.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.heard.access.RelationKind;
import org.heard.access.Relations.Relation;
import org.heard.children.Child;
import org.heard.children.FromReturn;
import org.heard.children.FromReturnChange;
import org.heard.children.OnRecord;
import org.heard.chronicle.Chronicle;
import org.heard.comparison.ChildPlan;
import org.heard.comparison.Compared;
import org.heard.comparison.Delivery;
import org.heard.comparison.DifferenceKind;
import org.heard.comparison.Field;
import org.heard.comparison.Listed;
import org.heard.comparison.Notes;
import org.heard.comparison.Outcome;
import org.heard.comparison.Part;
import org.heard.comparison.Progress;
import org.heard.comparison.Settled;
import org.heard.ids.ChildId;
import org.heard.pages.Days;
import org.heard.people.AppointmentsListed.Wanted;
import org.heard.ssda903.problem.Severity;
import org.jspecify.annotations.Nullable;

/// Lays a list of names and workers beside the children recorded here. A child is found by the number the
/// return has, and where the list gives a date of birth it must be the child's.
final class NamesComparison {
    private static final int PEOPLE_NAMED = 100;

    private final Delivery delivery;
    private final boolean tellsAbsence;
    private final LocalDate day;
    private final GivenNames given;
    private final Settled settled;
    private final Set<String> sealed;
    private final Map<ChildId, ListedStore.Said> before;
    private final Map<ChildId, List<Relation>> relations;
    private final PeopleNamed people;
    private final Map<String, OnRecord> byNumber = new LinkedHashMap<>();
    private final List<Listed> problems;
    private final Set<String> numbers = new HashSet<>();
    private final List<Beside> found = new ArrayList<>();

    /// One row, the child it is about, and what becomes of its workers.
    private record Beside(NamesRow row, OnRecord ours, WorkersComparison workers) {}

    /// What is to be written.
    ///
    /// @param remember what lists say of each child from now on, where that is new
    record Writes(List<FromReturnChange> names, List<Wanted> workers, Map<ChildId, ListedStore.Said> remember) {}

    NamesComparison(
            Delivery delivery,
            boolean tellsAbsence,
            LocalDate day,
            GivenNames given,
            List<OnRecord> here,
            Set<String> sealed,
            Settled settled,
            Map<ChildId, ListedStore.Said> before,
            Map<ChildId, List<Relation>> relations,
            PeopleNamed people) {
        this.delivery = delivery;
        this.tellsAbsence = tellsAbsence;
        this.day = day;
        this.given = given;
        this.sealed = sealed;
        this.settled = settled;
        this.before = before;
        this.relations = relations;
        this.people = people;
        problems = new ArrayList<>(given.problems());
        given.rows().forEach(row -> numbers.add(row.number()));
        problems.forEach(problem -> numbers.add(problem.number()));
        for (var child : here) {
            var number = child.identifier(FromReturn.SCHEME);
            if (!number.isEmpty()) {
                byNumber.put(number, child);
            }
        }
    }

    /// Finds the children, and answers the appointments the list would change.
    List<Wanted> findChildren() {
        for (var row : given.rows()) {
            var ours = byNumber.get(row.number());
            if (sealed.contains(row.number())) {
                problem(row, Severity.NOTE, "sealed-record", "This record is closed. Nothing is read into it.");
            } else if (ours == null) {
                problem(
                        row,
                        Severity.BAD_ROW,
                        "no-such-child",
                        "No child here has this number. Load the return that has the child first, or correct the number.");
            } else if (anotherBirthDate(row, ours.child())) {
                problem(
                        row,
                        Severity.BAD_ROW,
                        "different-birth-date",
                        "The child with this number was born on another day, so it is not certain whom the row is about. Correct the number or the date.");
            } else {
                var workers = new WorkersComparison(
                        row, ours, before.get(ours.id()), relations.getOrDefault(ours.id(), List.of()), problems);
                workers.compare(people, day);
                found.add(new Beside(row, ours, workers));
            }
        }
        return found.stream().flatMap(one -> one.workers().wanted().stream()).toList();
    }

    /// @param refused appointments that may not be, and why
    Result compare(Map<Wanted, String> refused, Teams teams, List<OnRecord> here, Progress progress) {
        var writes = new Writes(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        var plans = new ArrayList<ChildPlan>();
        for (var one : found) {
            plans.add(plan(one, refused, writes));
            progress.at(Progress.Stage.COMPARING, plans.size(), found.size());
        }
        if (tellsAbsence && !given.rows().isEmpty()) {
            here.stream()
                    .filter(this::isMissing)
                    .forEach(child -> plans.add(ChildPlan.asking(
                            Outcome.ABSENT, child.identifier(FromReturn.SCHEME), child.id(), List.of())));
        }
        notePassed(
                WorkersComparison.Passed.NOT_LOOKED_AFTER,
                "not-looked-after",
                "Children in the list who are not looked after on %s: %,d. Nobody is appointed for them.");
        notePassed(
                WorkersComparison.Passed.OLDER_LIST,
                "older-list",
                "A list from a day after %s was loaded before for %,d of these children, so this older one changes none of their workers.");
        notePeopleNotFound();
        problems.addAll(teams.problems());
        problems.sort(Comparator.comparing(Listed::file).thenComparingInt(Listed::row));
        return new Result(new Compared(plans, problems), writes);
    }

    record Result(Compared compared, Writes writes) {}

    private void notePassed(WorkersComparison.Passed why, String code, String words) {
        var rows = found.stream().filter(one -> one.workers().passed() == why).count();
        if (rows > 0) {
            problems.add(Listed.note(Part.NAMES, "", code, words.formatted(Days.written(day), rows)));
        }
    }

    /// Once more by person, so that whoever keeps people sees at a glance whom to add.
    private void notePeopleNotFound() {
        var rows = new TreeMap<String, Integer>();
        found.forEach(one -> one.workers().unclear().forEach(said -> rows.merge(said, 1, Integer::sum)));
        if (!rows.isEmpty()) {
            problems.add(Listed.note(
                    Part.NAMES,
                    "",
                    "people-not-found",
                    "People in the list who are not found here, with the number of rows: "
                            + rows.entrySet().stream()
                                    .limit(PEOPLE_NAMED)
                                    .map(person -> "%s, %,d)".formatted(person.getKey(), person.getValue()))
                                    .collect(Collectors.joining(", "))
                            + (rows.size() > PEOPLE_NAMED
                                    ? " and %,d more.".formatted(rows.size() - PEOPLE_NAMED)
                                    : ".")));
        }
    }

    /// The social workers that rows name, each with the team the row gives.
    List<Teams.Said> teams() {
        var teams = new ArrayList<Teams.Said>();
        for (var one : found) {
            var worker = one.workers().said().get(RelationKind.SOCIAL_WORKER);
            var named = one.row().workers().containsKey(RelationKind.SOCIAL_WORKER);
            if (!one.row().team().isEmpty() && one.workers().passed() == WorkersComparison.Passed.NOT) {
                teams.add(new Teams.Said(one.row(), named ? worker : null));
            }
        }
        return teams;
    }

    private ChildPlan plan(Beside one, Map<Wanted, String> refused, Writes writes) {
        var row = one.row();
        var ours = one.ours();
        var child = ours.id();
        var said = before.get(child);
        var notes = new Notes(child, row.number(), settled.keptHere());
        var name = notes.settle(
                DifferenceKind.NAME, Field.NAME, ours.child().name(), said == null ? null : said.name(), row.name());
        var knownAs = notes.settle(
                DifferenceKind.NAME,
                Field.KNOWN_AS,
                ours.child().knownAs(),
                said == null ? null : said.knownAs(),
                row.knownAs());
        var named = !notes.made().isEmpty();
        if (named) {
            writes.names().add(named(ours.child(), name, knownAs));
        }
        var made = one.workers().settle(refused, notes);
        writes.workers().addAll(made);
        var now = said(row, said, one.workers());
        if (!now.equals(said)) {
            writes.remember().put(child, now);
        }
        var outcome = made.stream().anyMatch(wanted -> wanted.person() == null)
                ? Outcome.ENDED
                : named && ours.child().name().isEmpty()
                        ? Outcome.ADDED
                        : named || !made.isEmpty() ? Outcome.CHANGED : Outcome.UNCHANGED;
        return notes.plan(child, outcome);
    }

    private ListedStore.Said said(NamesRow row, ListedStore.@Nullable Said said, WorkersComparison workers) {
        return new ListedStore.Said(
                row.number(),
                orBefore(row.name(), said == null ? "" : said.name()),
                orBefore(row.knownAs(), said == null ? "" : said.knownAs()),
                workers.said(),
                orBefore(row.team(), said == null ? "" : said.team()),
                said != null && said.workersFrom().isAfter(day) ? said.workersFrom() : day);
    }

    private static String orBefore(String now, String before) {
        return now.isEmpty() ? before : now;
    }

    private FromReturnChange named(Child here, String name, String knownAs) {
        var line = Chronicle.Entry.of(
                        here.id(), "Name read from the " + delivery.title() + ": " + name, "name", "known_as")
                .about("delivery", delivery.id().value());
        return FromReturnChange.of(here.id(), delivery.source(), line)
                .identity(new Child(
                        here.id(),
                        name,
                        knownAs,
                        here.pronouns(),
                        here.sex(),
                        here.ethnicity(),
                        here.birthDate(),
                        here.number(),
                        here.source(),
                        here.version()));
    }

    private static boolean anotherBirthDate(NamesRow row, Child child) {
        var born = child.birthDate();
        return row.born() != null && born != null && !row.born().equals(born.day());
    }

    /// Looked after, known to the return, and in no row of the list, be it one that cannot be used.
    private boolean isMissing(OnRecord child) {
        var number = child.identifier(FromReturn.SCHEME);
        return !number.isEmpty() && child.care().periodOn(day).isPresent() && !numbers.contains(number);
    }

    private void problem(NamesRow row, Severity severity, String code, String message) {
        problems.add(new Listed(Part.NAMES, row.file(), "", row.row(), "", row.number(), severity, code, message));
    }
}
