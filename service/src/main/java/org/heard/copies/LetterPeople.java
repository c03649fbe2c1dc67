package org.heard.copies;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heard.access.RelationKind;
import org.heard.children.Child;
import org.heard.children.Relationship;

/// How a letter speaks of people: by their first name, and the first time with what they are to the child. Whoever
/// bears a title keeps it, and two who share a first name keep their whole names.
final class LetterPeople {
    private static final Pattern TITLE = Pattern.compile("(?i)(?:mr|mrs|ms|miss|dr|prof|rev|sister|father)\\b.*");

    /// Whoever is written down by what they are has no first name: "The carer".
    private static final Pattern NO_NAME = Pattern.compile("(?i)(?:the|an?|my|our|her|his|their)\\s.*");

    private final LetterWords words;

    /// What each is to the child, by name.
    private final Map<String, String> capacities = new HashMap<>();

    private final Map<String, String> names = new HashMap<>();

    private final Map<String, Long> firstNames;
    private final Set<String> said = new HashSet<>();

    /// @param capacities what each is to the child, by name, as the record has it
    LetterPeople(LetterWords words, Map<String, String> capacities, Collection<String> everybody) {
        this.words = words;
        capacities.forEach((name, capacity) -> {
            this.capacities.put(plain(name), capacity);
            names.put(plain(name), name.strip());
        });
        firstNames = everybody.stream()
                .map(String::strip)
                .distinct()
                .collect(Collectors.groupingBy(LetterPeople::first, Collectors.counting()));
    }

    /// What the child goes by: the name they are known as, else their first.
    static String called(Child child) {
        return child.knownAs().isBlank() && !child.name().isBlank() ? first(child.name()) : child.shownAs();
    }

    /// "Farida, your social worker," the first time, then "Farida".
    ///
    /// @param capacity what they are to the child where the record knows nobody of this name
    String called(String name, String capacity) {
        var known = capacities.getOrDefault(plain(name), capacity);
        var role = Optional.of(known).filter(one -> !one.isBlank()).flatMap(this::role);
        var itself = role(name);
        if (itself.isPresent()) {
            return holder(name).map(person -> called(person, name)).orElseGet(itself::get);
        }
        var whole = firstNames.getOrDefault(first(name), 0L) > 1;
        var called = whole ? name.strip() : first(name);
        return said.add(plain(name)) && role.isPresent() ? called + ", " + role.get() + "," : called;
    }

    /// What such a person is to a child, in words the child knows.
    private Optional<String> role(String capacity) {
        var address = capacity.equalsIgnoreCase(RelationKind.SOCIAL_WORKER.words())
                ? Optional.of("social-worker")
                : Relationship.find(capacity)
                        .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return address.flatMap(words::person);
    }

    /// Who has this role, where the record knows exactly one.
    private Optional<String> holder(String capacity) {
        var holders = capacities.entrySet().stream()
                .filter(one -> one.getValue().equalsIgnoreCase(capacity.strip()))
                .map(Map.Entry::getKey)
                .toList();
        return holders.size() == 1 ? Optional.ofNullable(names.get(holders.getFirst())) : Optional.empty();
    }

    private static String first(String name) {
        if (NO_NAME.matcher(name.strip()).matches()) {
            return name.strip().substring(0, 1).toLowerCase(Locale.UK)
                    + name.strip().substring(1);
        }
        return TITLE.matcher(name.strip()).matches()
                ? name.strip()
                : name.strip().split("\\s+")[0];
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.UK);
    }
}
