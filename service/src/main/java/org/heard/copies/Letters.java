package org.heard.copies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.decisions.Decision;
import org.heard.decisions.Decisions;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Days;
import org.heard.records.RecordPart;
import org.heard.records.RecordText.Heading;
import org.heard.records.Records;
import org.heard.reviews.NextReview;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The letter a child gets after a review, written by their IRO to them: in the second person, with reasons, in the
/// order of what matters to a child. Nothing is sent by writing it.
@Component
@Transactional
public class Letters {
    private final LetterStore store;
    private final Records records;
    private final Decisions decisions;
    private final Children children;
    private final NextReview nextReview;
    private final Sight sight;
    private final Chronicle chronicle;

    Letters(
            LetterStore store,
            Records records,
            Decisions decisions,
            Children children,
            NextReview nextReview,
            Sight sight,
            Chronicle chronicle) {
        this.store = store;
        this.records = records;
        this.decisions = decisions;
        this.children = children;
        this.nextReview = nextReview;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// What came of writing.
    public sealed interface Answer {
        record Saved() implements Answer {}

        /// Nothing was written: somebody else wrote meanwhile.
        record ChangedMeanwhile(Letter theirs) implements Answer {}

        /// Nothing was finished: these parts a child needs are empty.
        record Missing(List<LetterPart> parts) implements Answer {}
    }

    /// The letter as written, or, before anything was, what the record already has for it.
    @Transactional(readOnly = true)
    public Letter get(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        return store.find(review).orElseGet(() -> proposed(actor, today, child, review));
    }

    /// Keeps the letter; finished, it can be released to the child.
    public Answer write(
            Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, Letter letter, boolean finish) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        records.get(actor, today, child, review);
        var missing = finish ? missing(letter) : List.<LetterPart>of();
        if (!missing.isEmpty()) {
            return new Answer.Missing(missing);
        }
        if (!store.write(review, child, letter, finish, actor, now)) {
            return new Answer.ChangedMeanwhile(store.find(review).orElseThrow());
        }
        var what = finish ? "Finished the letter to the child" : "Wrote at the letter to the child";
        chronicle.write(actor, now, Entry.of(child, what, "letter").about("review", review.value()));
        return new Answer.Saved();
    }

    /// The letter as the child reads it, heading by heading.
    public static List<Heading> text(Letter letter, Child child, LocalDate on, String iro) {
        var words = LetterWords.of(AgeBand.of(child.ageOn(on).orElse(8)));
        var text = new ArrayList<Heading>();
        text.add(new Heading("", words.greeting(child.shownAs())));
        for (var part : LetterPart.values()) {
            if (!letter.part(part).isBlank()) {
                text.add(new Heading(words.heading(part), letter.part(part)));
            }
        }
        text.add(new Heading("", words.goodbye(iro)));
        return text;
    }

    private static List<LetterPart> missing(Letter letter) {
        return java.util.Arrays.stream(LetterPart.values())
                .filter(part -> part.needed() && letter.part(part).isBlank())
                .toList();
    }

    private Letter proposed(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        var record = records.get(actor, today, child, review);
        var who = children.get(actor, child, today);
        var words = LetterWords.of(AgeBand.of(who.ageOn(today).orElse(8)));
        var parts = new EnumMap<LetterPart, String>(LetterPart.class);
        put(
                parts,
                LetterPart.WHO_WAS_THERE,
                record.guests().stream()
                        .filter(guest -> guest.came().there())
                        .map(guest -> words.cameInPerson(guest.name()))
                        .collect(Collectors.joining("\n")));
        put(
                parts,
                LetterPart.YOU_TOLD_ME,
                quoted(record.part(RecordPart.CHILD_SAID).text()));
        put(
                parts,
                LetterPart.AGREED,
                decisions.madeAt(actor, today, child, review).stream()
                        .filter(Decision::stands)
                        .map(decision -> agreed(words, decision))
                        .collect(Collectors.joining("\n")));
        put(parts, LetterPart.IF_UNHAPPY, words.ifUnhappy());
        put(
                parts,
                LetterPart.SEE_YOU,
                nextReview
                        .due(child, today)
                        .map(due -> words.seeYou(Days.written(due)))
                        .orElseGet(words::seeYouUnknown));
        return new Letter(parts, 0, false, "");
    }

    private static String agreed(LetterWords words, Decision decision) {
        return decision.due() == null
                ? words.agreed(decision.owner().name(), decision.what())
                : words.agreedBy(decision.owner().name(), decision.what(), Days.written(decision.due()));
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
