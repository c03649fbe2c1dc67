package org.heard.copies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.children.Children;
import org.heard.children.Connections;
import org.heard.children.Relationship;
import org.heard.children.Siblings;
import org.heard.copies.Traces.Named;
import org.heard.decisions.Issuing;
import org.heard.records.Around;
import org.heard.records.Around.From;
import org.heard.records.RecordPart;
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

    private List<Heading> record(Actor actor, LocalDate today, Copy copy) {
        var record = records.get(actor, today, copy.child(), copy.review());
        if (copy.extent() == Extent.DECISIONS) {
            return decisionsOnly(actor, today, record);
        }
        return record.signed() ? RecordText.of(narrowed(record, copy)) : List.of();
    }

    /// Decisions may go out on their own before the record is signed.
    private List<Heading> decisionsOnly(Actor actor, LocalDate today, ReviewRecord record) {
        return record.signed()
                        || issuing.find(actor, today, record.child(), record.review())
                                .isPresent()
                ? RecordText.decisions(record)
                : List.of();
    }

    private static ReviewRecord narrowed(ReviewRecord record, Copy copy) {
        var readable = record.readableBy(copy.recipient().id());
        if (copy.extent() != Extent.PART) {
            return readable;
        }
        Map<RecordPart, Written> parts = readable.parts().entrySet().stream()
                .filter(entry -> copy.parts().contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return readable.onlyParts(parts);
    }

    /// Everything in a copy that names somebody else or some place.
    List<Trace> traces(Actor actor, LocalDate today, Copy copy, List<Heading> text) {
        var child = children.get(actor, copy.child(), today);
        var others = new ArrayList<Named>();
        around.list(actor, copy.child(), today).stream()
                .filter(somebody -> somebody.from() == From.WORKER
                        && !somebody.id().equals(copy.recipient().id()))
                .forEach(somebody -> others.add(new Named(Trace.Kind.PERSON, somebody.name())));
        connections.list(actor, copy.child(), today).stream()
                .filter(connection -> !connection.id().equals(copy.recipient().id()))
                .forEach(connection -> others.add(
                        new Named(kind(connection.part()), connection.facts().name())));
        siblings.list(actor, copy.child(), today)
                .forEach(sibling -> others.add(new Named(Trace.Kind.PERSON, sibling.shownAs())));
        return Traces.in(
                text,
                others,
                List.of(child.shownAs(), child.name(), copy.recipient().name()));
    }

    private static Trace.Kind kind(Relationship.Part part) {
        return switch (part) {
            case SCHOOL -> Trace.Kind.SCHOOL;
            case CARERS -> Trace.Kind.CARER;
            case FAMILY, HEALTH, OTHERS -> Trace.Kind.PERSON;
        };
    }
}
