package org.heard.copies;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.children.OwnWords.Audience;
import org.heard.children.OwnWordsKeeping;
import org.heard.ids.ChildId;
import org.heard.records.Around.From;
import org.heard.records.Around.Somebody;
import org.heard.records.RecordText.Heading;
import org.springframework.stereotype.Component;

/// Whether a reader may see the name a child goes by and their pronouns, as the child said.
@Component
class KeptNames {
    /// As who-is-who or whoever asked them wrote it: finds too much rather than too little.
    private static final Pattern PARENT =
            Pattern.compile("(?i)\\b(?:mother|mum|father|dad|parents?|stepmother|stepfather)\\b");

    private final OwnWordsKeeping words;
    private final Children children;

    KeptNames(OwnWordsKeeping words, Children children) {
        this.words = words;
        this.children = children;
    }

    /// What is kept from a reader.
    ///
    /// @param name     the name the child goes by; empty where they may see it, or it is part of the full name
    /// @param pronouns the child's pronouns; empty where they may see them
    record Kept(String name, String pronouns) {
        static final Kept NOTHING = new Kept("", "");

        /// A text that goes where nobody looks at it again, without the name.
        String leftOutOf(String text) {
            return name.isEmpty() ? text : anywhere(name).matcher(text).replaceAll("[a name the child keeps]");
        }

        boolean isIn(String text) {
            return !name.isEmpty() && anywhere(name).matcher(text).find();
        }
    }

    Kept from(Actor actor, LocalDate today, Copy copy) {
        return from(actor, today, copy.child(), copy.recipient());
    }

    Kept from(Actor actor, LocalDate today, ChildId of, Somebody reader) {
        var own = words.get(search(actor), of, today);
        var child = children.get(search(actor), of, today);
        return new Kept(
                mayKnow(own.knownAs(), reader) || isPartOfTheName(child) ? "" : child.knownAs(),
                mayKnow(own.pronouns(), reader) ? "" : child.pronouns());
    }

    /// Whoever sends a copy need not know what is kept from whom.
    static Actor search(Actor actor) {
        return Actor.system(actor.organisation(), "Search before release");
    }

    static boolean mayKnow(Audience audience, Somebody reader) {
        var iro = reader.from() == From.WORKER
                && (reader.capacity().equals(RelationKind.IRO.words())
                        || reader.capacity().equals(RelationKind.COVER.words()));
        return switch (audience) {
            case EVERYONE -> true;
            case NOT_PARENTS -> !PARENT.matcher(reader.capacity()).find();
            case IRO_AND_CHILD -> reader.from() == From.CHILD || iro;
        };
    }

    /// Wherever a text has the name the child goes by, and by itself each place.
    static List<Trace> in(String name, List<Heading> text) {
        var any = anywhere(name);
        return text.stream()
                .flatMap(heading -> any.matcher(heading.text())
                        .results()
                        .map(match -> new Trace(
                                Trace.Kind.KEPT_NAME,
                                match.group(),
                                heading.title(),
                                Traces.around(heading.text(), match.start(), match.end()),
                                false)))
                .toList();
    }

    private static Pattern anywhere(String name) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])" + Pattern.quote(name.strip()) + "(?![\\p{L}\\d])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static boolean isPartOfTheName(Child child) {
        return child.knownAs().isBlank()
                || (" " + child.name().toLowerCase(Locale.UK) + " ")
                        .contains(" " + child.knownAs().strip().toLowerCase(Locale.UK) + " ");
    }
}
