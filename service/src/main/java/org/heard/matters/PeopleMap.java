package org.heard.matters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// A child's map as it stood on the day it was made, until the next.
public record PeopleMap(LocalDate madeOn, List<Placed> people) {
    public PeopleMap {
        people = List.copyOf(people);
    }

    /// Somebody on it.
    public Optional<Placed> find(UUID place) {
        return people.stream().filter(one -> one.id().equals(place)).findFirst();
    }

    /// What is otherwise on it than on an earlier one, a line each.
    public List<String> since(PeopleMap before) {
        var changes = new ArrayList<String>();
        for (var now : people) {
            before.find(now.id())
                    .ifPresentOrElse(
                            then -> {
                                if (!then.equals(now)) {
                                    changes.add(now.name() + ": " + now.words() + " (before: "
                                            + then.words().toLowerCase(Locale.UK) + ")");
                                }
                            },
                            () -> changes.add(
                                    "New: " + now.name() + ", " + now.words().toLowerCase(Locale.UK)));
        }
        before.people().stream()
                .filter(then -> find(then.id()).isEmpty())
                .forEach(then -> changes.add("No longer on it: " + then.name()));
        return changes;
    }
}
