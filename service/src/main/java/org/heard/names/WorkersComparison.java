package org.heard.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heard.access.Person;
import org.heard.access.RelationKind;
import org.heard.access.Relations.Relation;
import org.heard.children.CarePeriod;
import org.heard.children.OnRecord;
import org.heard.comparison.DifferenceKind;
import org.heard.comparison.Field;
import org.heard.comparison.Listed;
import org.heard.comparison.Notes;
import org.heard.comparison.Part;
import org.heard.ids.PersonId;
import org.heard.names.PeopleNamed.Found;
import org.heard.pages.Days;
import org.heard.people.AppointmentsListed.Wanted;
import org.heard.ssda903.problem.Severity;
import org.jspecify.annotations.Nullable;

/// Lays the workers that one row names beside those the child has. A blank says nothing; only a word such as
/// "unallocated" says that there is nobody.
///
/// | The child has                          | The list                  | Then                              |
/// |----------------------------------------|---------------------------|-----------------------------------|
/// | whom the last list named, or nobody yet | names another             | the other, from the list's day    |
/// | somebody chosen here                   | names another             | stays; the difference is shown    |
/// | somebody whose time begins after       | names another             | stays; the difference is shown    |
/// | whom the last list named               | has nobody any more       | stays; the difference is shown    |
final class WorkersComparison {
    static final Map<RelationKind, Field> FIELDS = new EnumMap<>(Map.of(
            RelationKind.IRO, Field.IRO,
            RelationKind.SOCIAL_WORKER, Field.SOCIAL_WORKER,
            RelationKind.BUSINESS_SUPPORT, Field.BUSINESS_SUPPORT));
    /// What stands for nobody where a list says so.
    static final String NOBODY = "nobody";

    private final NamesRow row;
    private final OnRecord ours;
    private final ListedStore.@Nullable Said before;
    private final List<Relation> relations;
    private final List<Step> steps = new ArrayList<>();
    private final List<Listed> problems;
    private final Map<RelationKind, PersonId> said = new EnumMap<>(RelationKind.class);
    private final List<String> unclear = new ArrayList<>();
    private Passed passed = Passed.NOT;

    /// Why the workers of a row are not looked at.
    enum Passed {
        NOT,
        OLDER_LIST,
        NOT_LOOKED_AFTER
    }

    /// One capacity in which the list and the record are not the same.
    private record Step(Wanted wanted, String column, String here, String there, boolean take) {}

    WorkersComparison(
            NamesRow row,
            OnRecord ours,
            ListedStore.@Nullable Said before,
            List<Relation> relations,
            List<Listed> problems) {
        this.row = row;
        this.ours = ours;
        this.before = before;
        this.relations = relations;
        this.problems = problems;
        if (before != null) {
            said.putAll(before.workers());
        }
    }

    void compare(PeopleNamed people, LocalDate day) {
        if (row.workers().isEmpty()) {
            return;
        }
        var names = !row.workers().values().stream().allMatch(NamesRow.Worker::isGone);
        if (before != null && before.workersFrom().isAfter(day)) {
            passed = names ? Passed.OLDER_LIST : Passed.NOT;
            return;
        }
        var care = ours.care().periods().stream()
                .filter(period -> period.ended() == null || period.ended().isAfter(day))
                .reduce((one, other) -> other);
        if (care.isEmpty()) {
            passed = names ? Passed.NOT_LOOKED_AFTER : Passed.NOT;
            return;
        }
        var from = later(day, care.get());
        row.workers().forEach((kind, worker) -> {
            if (worker.isGone()) {
                gone(kind, worker.column(), from);
                return;
            }
            switch (people.find(kind, worker)) {
                case Found.Unclear(var why) -> {
                    problems.add(problem(Severity.DOUBT, worker.column(), "no-one-person", why));
                    unclear.add("“%s” (%s".formatted(worker.said(), kind.inSentence()));
                }
                case Found.Nobody nobody -> step(kind, worker.column(), null, from);
                case Found.One(var person) ->
                    step(kind, worker.column(), person, begins(kind, worker, day, care.get()));
            }
        });
    }

    /// Appointments that the list would change.
    List<Wanted> wanted() {
        return steps.stream().filter(Step::take).map(Step::wanted).toList();
    }

    /// Notes what changes and what stays.
    ///
    /// @param refused appointments that may not be, and why
    /// @return those that may
    List<Wanted> settle(Map<Wanted, String> refused, Notes notes) {
        var made = new ArrayList<Wanted>();
        for (var step : steps) {
            var wanted = step.wanted();
            var field = Objects.requireNonNull(FIELDS.get(wanted.kind()));
            var why = refused.get(wanted);
            if (why != null) {
                said.remove(wanted.kind());
                problems.add(problem(
                        Severity.DOUBT, step.column(), "may-not-be-appointed", why + " Nothing was changed here."));
            } else if (step.take()) {
                notes.change("From " + Days.written(wanted.from()), field, step.here(), step.there());
                made.add(wanted);
            } else {
                notes.keep(
                        DifferenceKind.WORKER,
                        null,
                        "",
                        field,
                        step.here(),
                        step.there().isEmpty() ? NOBODY : step.there());
            }
        }
        return made;
    }

    Passed passed() {
        return passed;
    }

    /// Whom the row names without its being clear who that is.
    List<String> unclear() {
        return unclear;
    }

    /// Whom lists name from now on.
    Map<RelationKind, PersonId> said() {
        return said;
    }

    private void step(RelationKind kind, String column, @Nullable Person person, LocalDate from) {
        var theirs = person == null ? null : person.id();
        var relation = relations.stream()
                .filter(one -> one.kind() == kind
                        && (one.until() == null || one.until().isAfter(from)))
                .findFirst()
                .orElse(null);
        var here = relation == null ? null : relation.person();
        var last = before == null ? null : before.workers().get(kind);
        if (theirs == null) {
            said.remove(kind);
        } else {
            said.put(kind, theirs);
        }
        if (Objects.equals(here, theirs)) {
            return;
        }
        var startsLater = relation != null && relation.from().isAfter(from);
        steps.add(new Step(
                new Wanted(ours.id(), kind, theirs, from),
                column,
                relation == null ? "" : relation.name(),
                person == null ? "" : person.name(),
                Objects.equals(here, last) && !startsLater));
    }

    /// Whoever was named last has the child here, and nobody is named now. That may be an end or a gap in what was
    /// read, so a person looks.
    private void gone(RelationKind kind, String column, LocalDate from) {
        var last = before == null ? null : before.workers().get(kind);
        relations.stream()
                .filter(one -> one.kind() == kind && one.person().equals(last))
                .filter(one -> one.until() == null || one.until().isAfter(from))
                .findFirst()
                .ifPresent(one ->
                        steps.add(new Step(new Wanted(ours.id(), kind, null, from), column, one.name(), "", false)));
    }

    /// When somebody becomes what the list says they are: the list's day, or the day they began, where the list
    /// has it and nobody was recorded here then or since.
    private LocalDate begins(RelationKind kind, NamesRow.Worker worker, LocalDate day, CarePeriod care) {
        var since = worker.since();
        if (since == null || since.isAfter(day)) {
            return later(day, care);
        }
        var free = later(since, care);
        var taken = relations.stream()
                .filter(relation -> relation.kind() == kind)
                .anyMatch(relation -> relation.until() == null
                        ? !relation.from().isBefore(free)
                        : relation.until().isAfter(free));
        return taken ? later(day, care) : free;
    }

    private static LocalDate later(LocalDate day, CarePeriod care) {
        return care.began().isAfter(day) ? care.began() : day;
    }

    private Listed problem(Severity severity, String column, String code, String message) {
        return new Listed(Part.NAMES, row.file(), "", row.row(), column, row.number(), severity, code, message);
    }
}
