package org.heard.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.heard.access.Person;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.ids.PersonId;

/// The people of the organisation as a list may name them: by email address where it gives one, else by name; "Example,
/// Anna" is Anna Example. Two of one name are told apart by what they do, and by nothing else. Where nobody has
/// looked at the list, whoever it names must do that work here too: a name alone opens no child's record.
final class PeopleNamed {
    /// What lists write where there is nobody.
    private static final Set<String> NOBODY = Set.of(
            "UNALLOCATED",
            "NOT ALLOCATED",
            "TO BE ALLOCATED",
            "TBA",
            "TBC",
            "VACANT",
            "VACANCY",
            "NONE",
            "NOBODY",
            "NO ONE",
            "N/A",
            "NA",
            "-",
            "–");

    private final boolean onlyFitting;
    private final Map<PersonId, Person> byId = new HashMap<>();
    private final Map<String, List<Person>> byName = new HashMap<>();
    private final Map<String, List<Person>> byEmail = new HashMap<>();

    /// @param onlyFitting whether nobody counts whose role here is another, though the name be theirs alone
    PeopleNamed(List<Person> people, boolean onlyFitting) {
        this.onlyFitting = onlyFitting;
        for (var person : people) {
            byId.put(person.id(), person);
            byName.computeIfAbsent(PlainName.of(person.name()), name -> new ArrayList<>())
                    .add(person);
            if (!person.email().isBlank()) {
                byEmail.computeIfAbsent(plain(person.email()), email -> new ArrayList<>())
                        .add(person);
            }
        }
    }

    /// What came of looking somebody up.
    sealed interface Found {
        /// Exactly one person.
        record One(Person person) implements Found {}

        /// The list says that there is nobody.
        record Nobody() implements Found {}

        /// No such person is here, or several; in words that say what to do.
        record Unclear(String why) implements Found {}
    }

    Found find(RelationKind kind, NamesRow.Worker worker) {
        var known = worker.person();
        if (known != null) {
            var person = byId.get(known);
            return person != null && fits(person, kind)
                    ? new Found.One(person)
                    : new Found.Unclear(
                            "It was said who “%s” is here, and they are not here any more, or not in a role that %s has. Say anew who it is, under “Workers in the case system”; until then no %s is taken from this row."
                                    .formatted(worker.said(), withArticle(kind), kind.inSentence()));
        }
        if (worker.email().isEmpty() && NOBODY.contains(plain(worker.name()))) {
            return new Found.Nobody();
        }
        var found = worker.email().isEmpty()
                ? byName.getOrDefault(PlainName.of(worker.name()), List.of())
                : byEmail.getOrDefault(plain(worker.email()), List.of());
        var fitting = found.stream().filter(person -> fits(person, kind)).toList();
        if (onlyFitting && !found.isEmpty() && fitting.isEmpty()) {
            return new Found.Unclear(
                    "“%s” is here, but not in a role that %s has. Give them that role under People, if it is they; until then no %s is taken from this row."
                            .formatted(worker.said(), withArticle(kind), kind.inSentence()));
        }
        if (found.size() > 1 && fitting.size() == 1) {
            found = fitting;
        }
        return switch (found.size()) {
            case 0 ->
                new Found.Unclear(
                        "Nobody here is called “%s”. Add them under People, or correct the name; until then no %s is taken from this row."
                                .formatted(worker.said(), kind.inSentence()));
            case 1 -> new Found.One(found.getFirst());
            default ->
                new Found.Unclear(
                        "%d people here are called “%s”. Give their email address in a column “%s”; until then no %s is taken from this row."
                                .formatted(found.size(), worker.said(), emailColumn(kind), kind.inSentence()));
        };
    }

    private static boolean fits(Person person, RelationKind kind) {
        return switch (kind) {
            case IRO, COVER ->
                person.roles().contains(Role.IRO) || person.roles().contains(Role.IRO_MANAGER);
            case SOCIAL_WORKER ->
                person.roles().contains(Role.SOCIAL_WORKER) || person.roles().contains(Role.TEAM_MANAGER);
            case BUSINESS_SUPPORT -> person.roles().contains(Role.BUSINESS_SUPPORT);
        };
    }

    private static String withArticle(RelationKind kind) {
        return switch (kind) {
            case IRO -> "an IRO";
            case COVER -> "an IRO who covers";
            case SOCIAL_WORKER -> "a social worker";
            case BUSINESS_SUPPORT -> "business support";
        };
    }

    private static String emailColumn(RelationKind kind) {
        return kind.name() + "_EMAIL";
    }

    /// Letters in capitals, accents written one way, one space between words.
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('’', '\'')
                .strip()
                .replaceAll("\\s+", " ")
                .toUpperCase(Locale.ROOT);
    }
}
