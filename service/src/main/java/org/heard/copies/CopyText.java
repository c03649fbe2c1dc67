package org.heard.copies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.heard.access.Actor;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.children.OwnWordsKeeping;
import org.heard.copies.Traces.Named;
import org.heard.decisions.Issuing;
import org.heard.pages.Days;
import org.heard.records.Around.From;
import org.heard.records.RecordText;
import org.heard.records.RecordText.Heading;
import org.heard.records.Records;
import org.heard.records.ReviewRecord;
import org.heard.records.Written;
import org.heard.reviews.Review;
import org.heard.reviews.Reviews;
import org.springframework.stereotype.Component;

/// What stands in a copy: the letter for the child, and for everybody else what they may read of the signed record. A
/// paragraph withheld from a person never enters their copy, so nothing has to be taken out of it afterwards.
@Component
class CopyText {
    private final Records records;
    private final LetterStore letters;
    private final Issuing issuing;
    private final Reviews reviews;
    private final Children children;
    private final Others others;
    private final KeptNames kept;
    private final OwnWordsKeeping ownWords;
    private final LetterTranslations translations;
    private final KeptBack keptBack;

    CopyText(
            Records records,
            LetterStore letters,
            Issuing issuing,
            Reviews reviews,
            Children children,
            Others others,
            KeptNames kept,
            OwnWordsKeeping ownWords,
            LetterTranslations translations,
            KeptBack keptBack) {
        this.records = records;
        this.letters = letters;
        this.issuing = issuing;
        this.reviews = reviews;
        this.children = children;
        this.others = others;
        this.kept = kept;
        this.ownWords = ownWords;
        this.translations = translations;
        this.keptBack = keptBack;
    }

    /// Whose record it is and of which review, in lines: with the birth date for whoever works with the child.
    String headed(Actor actor, LocalDate today, Copy copy) {
        var child = children.get(actor, copy.child(), today);
        var review = reviews.get(actor, today, copy.child(), copy.review());
        var named = kept.from(actor, today, copy).name().isEmpty() ? child : child.without(true, true);
        return headed(named, review, copy.recipient().from());
    }

    static String headed(Child child, Review review, From reader) {
        var name = child.name().isBlank() ? child.shownAs() : child.name();
        var day = review.lastDay().map(on -> " of " + Days.written(on)).orElse("");
        return switch (reader) {
            case CHILD -> name + "\nYour review" + day;
            case CONNECTION, NAME -> name + "\n" + review.title() + day;
            case WORKER -> name + known(child) + "\n" + review.title() + day;
        };
    }

    private static String known(Child child) {
        var born = child.birthDate();
        return born != null
                ? ", born " + Days.written(born.day())
                : child.number() == null ? "" : ", number " + child.number();
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
                .map(letter -> withTranslation(
                        copy,
                        letter,
                        Letters.text(
                                inOwnWords(actor, today, copy, letter),
                                // Its reader is the child, whoever sends it.
                                children.get(KeptNames.search(actor), copy.child(), today),
                                today,
                                letter.by())))
                .orElse(List.of());
    }

    /// The original first, then what a person made of it in the child's language.
    private List<Heading> withTranslation(Copy copy, Letter letter, List<Heading> original) {
        var all = new ArrayList<>(original);
        translations
                .of(copy.review(), letter)
                .filter(translation -> copy.way() == Way.OWN_SPACE || !translation.rightToLeft())
                .ifPresent(translation -> all.add(translation.heading()));
        return all;
    }

    /// The letter with what the child calls people and things; as the IRO wrote it, it stays in the store.
    private Letter inOwnWords(Actor actor, LocalDate today, Copy copy, Letter letter) {
        var words = ownWords.get(actor, copy.child(), today).words();
        var parts = new EnumMap<LetterPart, String>(LetterPart.class);
        letter.parts().forEach((part, text) -> parts.put(part, words.in(text)));
        return new Letter(parts, letter.version(), letter.finished(), letter.by());
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

    /// What the child does not want told, everything that names somebody else or some place, and every
    /// paragraph that was taken over from somewhere else, whole, with whatever in it could be the name of
    /// somebody nobody here knows.
    List<Trace> traces(Actor actor, LocalDate today, Copy copy) {
        var text = of(actor, today, copy);
        var named = others.list(actor, today, copy);
        var harmless = harmless(actor, today, copy);
        var known = Stream.concat(named.stream().map(Named::name), harmless.stream())
                .toList();
        var reader = copy.recipient().id();
        var traces = new ArrayList<>(Guarded.in(text, keptBack.keptBack(copy.child(), copy.review(), reader)));
        for (var part : written(actor, today, copy)) {
            for (var paragraph : part.paragraphs()) {
                if (!paragraph.source().isBlank()) {
                    var title = part.part().title();
                    traces.add(new Trace(Trace.Kind.TAKEN_OVER, paragraph.source(), title, paragraph.text(), false));
                    traces.addAll(Traces.strangers(new Heading(title, paragraph.text()), known));
                }
            }
        }
        traces.addAll(Traces.in(text, named, harmless));
        traces.addAll(kept(actor, today, copy, text));
        return traces;
    }

    /// Where a text has the name the child goes by, which they keep from this reader.
    List<Trace> kept(Actor actor, LocalDate today, Copy copy, List<Heading> text) {
        var name = kept.from(actor, today, copy).name();
        return name.isEmpty() ? List.of() : KeptNames.in(name, text);
    }

    /// The child's pronouns, where they keep them from this reader; else empty.
    String keptPronouns(Actor actor, LocalDate today, Copy copy) {
        return kept.from(actor, today, copy).pronouns();
    }

    /// Whether anything in a text could tell where the child lives or goes to school.
    boolean tellsWhere(Actor actor, LocalDate today, Copy copy, List<Heading> text) {
        return Traces.in(text, others.list(actor, today, copy), harmless(actor, today, copy)).stream()
                .anyMatch(Trace::tellsWhere);
    }

    private List<String> harmless(Actor actor, LocalDate today, Copy copy) {
        var child = children.get(actor, copy.child(), today);
        return List.of(child.shownAs(), child.name(), copy.recipient().name());
    }
}
