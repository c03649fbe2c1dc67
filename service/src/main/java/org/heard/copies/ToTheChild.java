package org.heard.copies;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.heard.children.Child;

/// Turns a decision as it stands in a record into what a letter can say to the child: "Find him a school near his
/// brother" into "find you a school near your brother". Only a beginning, which the IRO reads and changes: where a "he"
/// or "she" could be somebody else, nothing is turned.
final class ToTheChild {
    /// Verbs with which a decision tells somebody to do something.
    private static final Set<String> TO_DO =
            Set.of(("add agree apply arrange ask assess attend book bring buy call carry"
                            + " change chase check claim collect complete confirm consider consult contact continue create decide"
                            + " discuss draw drive enrol ensure establish explain explore find finish fix get give go have help"
                            + " hold identify include increase inform introduce invite keep let listen look make meet move obtain"
                            + " offer open order organise pay phone plan prepare provide put raise reduce refer register remind"
                            + " repair replace report request research restart review ring save see seek send set share show sort"
                            + " speak start stop support take talk teach tell think track train try turn update visit work write")
                    .split(" "));

    private static final Map<String, String> IRREGULAR =
            Map.of("is", "are", "was", "were", "has", "have", "goes", "go", "does", "do", "watches", "watch");

    private static final Set<String> DAYS = Set.of(
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Easter",
            "Christmas",
            "Eid",
            "I");

    /// After "her" these say that she herself is meant: "give her a lift", "help her to".
    private static final String NOT_HERS =
            "(?=[\\s]+(?:a|an|the|to|for|in|on|at|with|by|about|and|or|from|more|how|what"
                    + "|when|where|if|that|this|some|every|each|twice|once|again|there|home|up|out|back|not|any|before|after"
                    + "|until|during|as)\\b|[.,;:]|$)";

    private static final Pattern STILL_SOMEBODY =
            Pattern.compile("(?i)\\b(?:he|him|his|she|her|hers|they|them|their|himself|herself|themselves)\\b");

    private ToTheChild() {}

    /// What follows "will", where the decision tells somebody to do something.
    static Optional<String> toDo(String what, Child child) {
        var text = turned(what.strip().replaceFirst("[.\\s]+$", ""), child);
        var words = text.split("\\s+", 2);
        return TO_DO.contains(words[0].toLowerCase(Locale.UK))
                ? Optional.of(text.substring(0, 1).toLowerCase(Locale.UK) + text.substring(1))
                : Optional.empty();
    }

    /// The decision as a sentence of its own.
    static String sentence(String what, Child child) {
        var text = turned(what.strip(), child);
        var begun = text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
        return begun.matches("(?s).*[.!?]") ? begun : begun + ".";
    }

    /// All of it or nothing: "You see her brother" would be neither.
    private static String turned(String what, Child child) {
        var text = turnedRest(addressed(what, child), child);
        return STILL_SOMEBODY.matcher(text).find() ? what : text;
    }

    /// "Amira sees her brother" is "You see her brother", and "Amira’s school" is "your school".
    private static String addressed(String what, Child child) {
        var called = Pattern.quote(LetterPeople.called(child));
        var begins = Pattern.compile("^" + called + "\\s+(\\p{Ll}+)").matcher(what);
        var text = what;
        if (begins.find()) {
            var verb = begins.group(1);
            var yours =
                    IRREGULAR.getOrDefault(verb, verb.matches(".*[^s]s") ? verb.substring(0, verb.length() - 1) : verb);
            text = "You " + yours + what.substring(begins.end());
        }
        return text.replaceAll("\\b" + called + "[’']s\\b", "your");
    }

    private static String turnedRest(String what, Child child) {
        var his = his(child);
        var named = named(what, child);
        if (his.isEmpty()
                || named
                || Pattern.compile("(?i)\\b(?:he|she|they|himself|herself)\\b")
                        .matcher(what)
                        .find()) {
            return what;
        }
        return his.get() ? turned(what, "his", "him") : turnedHer(what);
    }

    private static String turned(String what, String his, String him) {
        return what.replaceAll("\\b" + his + "\\b", "your").replaceAll("\\b" + him + "\\b", "you");
    }

    private static String turnedHer(String what) {
        return what.replaceAll("\\bher\\b" + NOT_HERS, "you").replaceAll("\\bher\\b", "your");
    }

    /// Whether the child is a "he"; empty where nobody said, or another word is theirs.
    private static Optional<Boolean> his(Child child) {
        var pronouns = child.pronouns().strip().toLowerCase(Locale.UK);
        if (!pronouns.isEmpty()) {
            return pronouns.startsWith("he/") || pronouns.equals("he")
                    ? Optional.of(true)
                    : pronouns.startsWith("she") ? Optional.of(false) : Optional.empty();
        }
        return switch (child.sex()) {
            case "M" -> Optional.of(true);
            case "F" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /// Whether anybody but the child is named after the first word.
    private static boolean named(String what, Child child) {
        var own = List.of((child.name() + " " + child.knownAs()).split("\\s+"));
        return Arrays.stream(what.strip().split("\\s+"))
                .skip(1)
                .map(word -> word.replaceFirst("\\P{L}+$", ""))
                .anyMatch(word -> word.matches("\\p{Lu}\\p{Ll}.*") && !own.contains(word) && !DAYS.contains(word));
    }
}
