package org.heard.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.access.Person;
import org.heard.comparison.Listed;
import org.heard.comparison.Part;
import org.heard.ids.PersonId;
import org.heard.ssda903.problem.Severity;
import org.jspecify.annotations.Nullable;

/// The team a list gives beside a social worker. A team stands here with the person: the list fills it in where none is
/// recorded, and where another is, it stays and the row is listed.
final class Teams {
    private final Map<PersonId, NamesRow> first = new LinkedHashMap<>();
    private final Map<PersonId, Person> people;
    private final List<Listed> problems = new ArrayList<>();
    private int withoutWorker;

    /// A team that a row gives.
    ///
    /// @param worker absent where the row names nobody who is known here
    record Said(NamesRow row, @Nullable PersonId worker) {}

    Teams(List<Said> all, Map<PersonId, Person> people) {
        this.people = people;
        all.forEach(this::add);
        if (withoutWorker > 0) {
            problems.add(Listed.note(
                    Part.NAMES,
                    "",
                    "team-without-worker",
                    "%,d rows give a team and no social worker who is known here. A team is kept with its social workers, so these are not kept."
                            .formatted(withoutWorker)));
        }
    }

    /// Teams for people who have none yet.
    Map<PersonId, String> toWrite() {
        var teams = new LinkedHashMap<PersonId, String>();
        first.forEach((person, row) -> {
            if (team(person).isBlank()) {
                teams.put(person, row.team());
            }
        });
        return teams;
    }

    List<Listed> problems() {
        return problems;
    }

    private void add(Said said) {
        if (said.worker() == null) {
            withoutWorker++;
            return;
        }
        var row = said.row();
        var earlier = first.putIfAbsent(said.worker(), row);
        var here = team(said.worker());
        if (earlier == null && here.isBlank()) {
            problem(
                    row,
                    Severity.NOTE,
                    "%s has no team here yet: “%s” is put there.".formatted(name(said), row.team()));
        } else if (earlier == null && !same(here, row.team())) {
            problem(
                    row,
                    Severity.DOUBT,
                    "%s is in the team “%s” here and in “%s” in the list. Nothing was changed; an administrator can."
                            .formatted(name(said), here, row.team()));
        } else if (earlier != null && !same(earlier.team(), row.team())) {
            problem(
                    row,
                    Severity.DOUBT,
                    "%s is in the team “%s” in row %d and in “%s” in this one. The first counts; correct the wrong one."
                            .formatted(name(said), earlier.team(), earlier.row(), row.team()));
        }
    }

    private String team(PersonId person) {
        var known = people.get(person);
        return known == null ? "" : known.team();
    }

    private String name(Said said) {
        var known = people.get(said.worker());
        return known == null ? "The social worker" : known.name();
    }

    private static boolean same(String one, String other) {
        return PeopleNamed.plain(one).equals(PeopleNamed.plain(other));
    }

    private void problem(NamesRow row, Severity severity, String message) {
        problems.add(new Listed(Part.NAMES, row.file(), "", row.row(), "", row.number(), severity, "team", message));
    }
}
