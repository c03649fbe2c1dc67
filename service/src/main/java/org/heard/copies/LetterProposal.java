package org.heard.copies;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.access.Actor;
import org.heard.access.Persons;
import org.heard.access.RelationKind;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.children.Relationship;
import org.heard.decisions.Decision;
import org.heard.decisions.Decisions;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Days;
import org.heard.plain.AgeBand;
import org.heard.records.Around;
import org.heard.records.Around.From;
import org.heard.records.Around.Somebody;
import org.heard.records.RecordPart;
import org.heard.records.Records;
import org.heard.records.ReviewRecord;
import org.heard.reviews.NextReview;
import org.springframework.stereotype.Component;

/// What a letter begins with: what the record already has for it and the child may read, said to the child. Whoever
/// writes the letter makes it theirs.
@Component
class LetterProposal {
    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final int MONTHS_WITHOUT_A_YEAR = 10;
    private static final int AGE_UNKNOWN = 8;

    private final Records records;
    private final Decisions decisions;
    private final Children children;
    private final Around around;
    private final Persons persons;
    private final NextReview nextReview;

    LetterProposal(
            Records records,
            Decisions decisions,
            Children children,
            Around around,
            Persons persons,
            NextReview nextReview) {
        this.records = records;
        this.decisions = decisions;
        this.children = children;
        this.around = around;
        this.persons = persons;
        this.nextReview = nextReview;
    }

    Letter of(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        var record = records.get(actor, today, child, review).readableBy(child.value());
        var agreed = decisions.madeAt(actor, today, child, review).stream()
                .filter(Decision::stands)
                .toList();
        var who = children.get(actor, child, today);
        var words = LetterWords.of(AgeBand.of(who.ageOn(today).orElse(AGE_UNKNOWN)));
        var known = around.list(actor, child, today);
        var people = people(words, record, agreed, known);
        var parts = new EnumMap<LetterPart, String>(LetterPart.class);
        put(parts, LetterPart.WHO_WAS_THERE, whoCame(actor, words, people, record, who));
        put(
                parts,
                LetterPart.YOU_TOLD_ME,
                quoted(record.part(RecordPart.CHILD_SAID).text()));
        put(
                parts,
                LetterPart.AGREED,
                agreed.stream()
                        .map(decision -> agreed(actor, today, words, people, decision, who))
                        .collect(Collectors.joining("\n")));
        put(parts, LetterPart.IF_UNHAPPY, words.ifUnhappy() + "\n\n" + tellMe(actor, today, words, people, known));
        put(
                parts,
                LetterPart.SEE_YOU,
                nextReview
                        .due(child, today)
                        .map(due -> words.seeYou(Days.written(due)))
                        .orElseGet(words::seeYouUnknown));
        return new Letter(parts, 0, false, "");
    }

    private static LetterPeople people(
            LetterWords words, ReviewRecord record, List<Decision> agreed, List<Somebody> known) {
        var capacities = new LinkedHashMap<String, String>();
        record.guests().forEach(guest -> capacities.put(guest.name(), guest.capacity()));
        known.forEach(somebody -> capacities.put(somebody.name(), somebody.capacity()));
        var everybody = Stream.concat(
                        record.guests().stream().map(guest -> guest.name()),
                        agreed.stream().map(decision -> decision.owner().name()))
                .toList();
        return new LetterPeople(words, capacities, everybody);
    }

    private static String whoCame(
            Actor actor, LetterWords words, LetterPeople people, ReviewRecord record, Child child) {
        return record.guests().stream()
                .filter(guest -> guest.came().there())
                .filter(guest ->
                        !guest.name().equals(child.name()) && !guest.name().equals(child.shownAs()))
                .map(guest -> isI(actor, guest.name())
                        ? words.iCame()
                        : words.cameInPerson(people.called(guest.name(), guest.capacity())))
                .collect(Collectors.joining("\n"));
    }

    private static String agreed(
            Actor actor, LocalDate today, LetterWords words, LetterPeople people, Decision decision, Child child) {
        var name = decision.owner().name();
        var owner = isI(actor, name) || isRoleOfI(name) ? "I" : people.called(name, "");
        var due = decision.due();
        return ToTheChild.toDo(decision.what(), child)
                .map(what -> due == null ? words.agreed(owner, what) : words.agreedBy(owner, what, day(due, today)))
                .orElseGet(() -> {
                    var sentence = ToTheChild.sentence(decision.what(), child);
                    return due == null
                            ? words.seesTo(owner, sentence)
                            : words.seesToBy(owner, sentence, day(due, today));
                });
    }

    /// How to reach whoever writes, and who can do it for the child.
    private String tellMe(Actor actor, LocalDate today, LetterWords words, LetterPeople people, List<Somebody> known) {
        var ways = new ArrayList<String>();
        persons.find(actor.person(), today).ifPresent(me -> {
            if (!me.phone().isBlank()) {
                ways.add(words.ring(me.phone()));
            } else if (!me.email().isBlank()) {
                ways.add(words.write(me.email()));
            }
        });
        ways.add(words.ask(somebodyNear(known).map(one -> people.called(one.name(), one.capacity()))));
        return String.join(" ", ways);
    }

    /// Their social worker, else who looks after them.
    private static Optional<Somebody> somebodyNear(List<Somebody> known) {
        return known.stream()
                .filter(one -> one.capacity().equals(RelationKind.SOCIAL_WORKER.words()))
                .findFirst()
                .or(() -> known.stream()
                        .filter(one -> one.from() == From.CONNECTION
                                && (one.capacity().equals(Relationship.FOSTER_CARER.words())
                                        || one.capacity().equals(Relationship.KEYWORKER.words())))
                        .findFirst());
    }

    private static boolean isI(Actor actor, String name) {
        return name.strip().equalsIgnoreCase(actor.name().strip());
    }

    private static boolean isRoleOfI(String name) {
        return name.strip().equalsIgnoreCase(RelationKind.IRO.words());
    }

    private static String day(LocalDate due, LocalDate today) {
        return due.isBefore(today.plusMonths(MONTHS_WITHOUT_A_YEAR)) && !due.isBefore(today)
                ? THIS_YEAR.format(due)
                : Days.written(due);
    }

    private static String quoted(String text) {
        return text.isBlank() || text.contains("“") || text.contains("\"") ? text : "“" + text.strip() + "”";
    }

    private static void put(Map<LetterPart, String> parts, LetterPart part, String text) {
        if (!text.isBlank()) {
            parts.put(part, text);
        }
    }
}
