package org.heard.copies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heard.access.Actor;
import org.heard.children.Children;
import org.heard.children.Connections;
import org.heard.children.Relationship;
import org.heard.children.Siblings;
import org.heard.copies.Traces.Named;
import org.heard.decisions.Issuing;
import org.heard.records.Around;
import org.heard.records.Around.From;
import org.heard.records.RecordText;
import org.heard.records.RecordText.Heading;
import org.heard.records.Records;
import org.heard.records.ReviewRecord;
import org.heard.records.Written;
import org.springframework.stereotype.Component;

/// What stands in a copy: the letter for the child, and for everybody else what they may read of the signed record. A
/// paragraph withheld from a person never enters their copy, so nothing has to be taken out of it afterwards.
@Component
class CopyText {
    private static final Pattern PLACE = Pattern.compile("(?=.*\\p{L}{3})[\\p{Lu}\\d]\\S*"
            + "(?:\\s+(?:[\\p{Lu}\\d]\\S*|(?:by|in|le|next|of|on|the|under|upon)(?=\\s)))*");

    private final Records records;
    private final LetterStore letters;
    private final Issuing issuing;
    private final Children children;
    private final Connections connections;
    private final Siblings siblings;
    private final Around around;

    CopyText(
            Records records,
            LetterStore letters,
            Issuing issuing,
            Children children,
            Connections connections,
            Siblings siblings,
            Around around) {
        this.records = records;
        this.letters = letters;
        this.issuing = issuing;
        this.children = children;
        this.connections = connections;
        this.siblings = siblings;
        this.around = around;
    }

    /// Heading by heading; empty where what would be sent is not finished.
    List<Heading> of(Actor actor, LocalDate today, Copy copy) {
        return switch (copy.extent()) {
            case NOTHING -> List.of();
            case ALL, PART, DECISIONS ->
                copy.recipient().from() == From.CHILD ? letter(actor, today, copy) : record(actor, today, copy);
        };
    }

    private List<Heading> letter(Actor actor, LocalDate today, Copy copy) {
        return letters.find(copy.review())
                .filter(Letter::finished)
                .map(letter -> Letters.text(letter, children.get(actor, copy.child(), today), today, letter.by()))
                .orElse(List.of());
    }

    /// The parts of the record that go into a copy, as far as its reader may read them.
    private List<Written> written(Actor actor, LocalDate today, Copy copy) {
        var ofTheRecord = copy.extent() == Extent.ALL || copy.extent() == Extent.PART;
        if (!ofTheRecord || copy.recipient().from() == From.CHILD) {
            return List.of();
        }
        var record = records.get(actor, today, copy.child(), copy.review());
        return record.signed()
                ? narrowed(record, copy).parts().values().stream()
                        .sorted(Comparator.comparing(Written::part))
                        .toList()
                : List.of();
    }

    private List<Heading> record(Actor actor, LocalDate today, Copy copy) {
        var record = records.get(actor, today, copy.child(), copy.review());
        if (copy.extent() == Extent.DECISIONS) {
            return decisionsOnly(
                    actor, today, record.readableBy(copy.recipient().id()));
        }
        return record.signed() ? RecordText.of(narrowed(record, copy)) : List.of();
    }

    /// Decisions may go out on their own before the record is signed: those that were issued.
    private List<Heading> decisionsOnly(Actor actor, LocalDate today, ReviewRecord record) {
        return RecordText.decisions(
                record.signed()
                        ? record
                        : record.onlyDecisions(issuing.goneOut(actor, today, record.child(), record.review())));
    }

    private static ReviewRecord narrowed(ReviewRecord record, Copy copy) {
        var readable = record.readableBy(copy.recipient().id());
        return copy.extent() == Extent.PART ? readable.onlyParts(copy.parts()) : readable;
    }

    /// Everything in a copy that names somebody else or some place, and every paragraph that was taken over from
    /// somewhere else, whole, with whatever in it could be the name of somebody nobody here knows.
    List<Trace> traces(Actor actor, LocalDate today, Copy copy) {
        var text = of(actor, today, copy);
        var others = others(actor, today, copy);
        var harmless = harmless(actor, today, copy);
        var known = Stream.concat(others.stream().map(Named::name), harmless.stream())
                .toList();
        var traces = new ArrayList<Trace>();
        for (var part : written(actor, today, copy)) {
            for (var paragraph : part.paragraphs()) {
                if (!paragraph.source().isBlank()) {
                    var title = part.part().title();
                    traces.add(new Trace(Trace.Kind.TAKEN_OVER, paragraph.source(), title, paragraph.text(), false));
                    traces.addAll(Traces.strangers(new Heading(title, paragraph.text()), known));
                }
            }
        }
        traces.addAll(Traces.in(text, others, harmless));
        return traces;
    }

    /// Whether anything in a text could tell where the child lives or goes to school.
    boolean tellsWhere(Actor actor, LocalDate today, Copy copy, List<Heading> text) {
        return Traces.in(text, others(actor, today, copy), harmless(actor, today, copy)).stream()
                .anyMatch(Trace::tellsWhere);
    }

    private List<Named> others(Actor actor, LocalDate today, Copy copy) {
        var others = new ArrayList<Named>();
        around.list(actor, copy.child(), today).stream()
                .filter(somebody -> somebody.from() == From.WORKER
                        && !somebody.id().equals(copy.recipient().id()))
                .forEach(somebody -> others.add(new Named(Trace.Kind.PERSON, somebody.name())));
        connections.list(actor, copy.child(), today).stream()
                .filter(connection -> !connection.id().equals(copy.recipient().id()))
                .forEach(connection -> {
                    var kind = kind(connection.part());
                    others.add(new Named(kind, connection.facts().name()));
                    if (kind != Trace.Kind.PERSON) {
                        places(connection.facts().howToReach()).forEach(others::add);
                    }
                });
        siblings.list(actor, copy.child(), today)
                .forEach(sibling -> others.add(new Named(Trace.Kind.PERSON, sibling.shownAs())));
        return others;
    }

    private List<String> harmless(Actor actor, LocalDate today, Copy copy) {
        var child = children.get(actor, copy.child(), today);
        return List.of(child.shownAs(), child.name(), copy.recipient().name());
    }

    /// The parts of an address as it is held: a house, a village. Phone numbers, postcodes and streets have a form of
    /// their own.
    private static Stream<Named> places(String howToReach) {
        return Arrays.stream(howToReach.split("[,;\\n]"))
                .map(String::strip)
                .filter(piece -> PLACE.matcher(piece).matches())
                .map(piece -> new Named(Trace.Kind.ADDRESS, piece));
    }

    private static Trace.Kind kind(Relationship.Part part) {
        return switch (part) {
            case SCHOOL -> Trace.Kind.SCHOOL;
            case CARERS -> Trace.Kind.CARER;
            case FAMILY, HEALTH, OTHERS -> Trace.Kind.PERSON;
        };
    }
}
