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
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.decisions.Decision;
import org.heard.decisions.Decisions;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.ids.Sha256;
import org.heard.plain.AgeBand;
import org.heard.records.RecordText.Heading;
import org.heard.records.Records;
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
    private final LetterProposal proposal;
    private final LetterCheck check;
    private final Sight sight;
    private final Chronicle chronicle;

    Letters(
            LetterStore store,
            Records records,
            Decisions decisions,
            LetterProposal proposal,
            LetterCheck check,
            Sight sight,
            Chronicle chronicle) {
        this.store = store;
        this.records = records;
        this.decisions = decisions;
        this.proposal = proposal;
        this.check = check;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// What came of writing.
    public sealed interface Answer {
        record Saved() implements Answer {}

        /// Nothing was written: somebody else wrote meanwhile.
        record ChangedMeanwhile(Letter theirs) implements Answer {}

        /// Nothing was finished: this stands in these parts and must not stand in a letter to the child.
        record NotInALetter(Map<LetterPart, String> found) implements Answer {
            public NotInALetter {
                found = Map.copyOf(found);
            }
        }

        /// Nothing was finished: these parts a child needs are empty.
        record Missing(List<LetterPart> parts) implements Answer {}
    }

    /// The letter as written, or, before anything was, what the record already has for it.
    @Transactional(readOnly = true)
    public Letter get(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        return store.find(review).orElseGet(() -> proposal.of(actor, today, child, review));
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
        var kept = finish ? kept(actor, letter, child, review, today) : Map.<LetterPart, String>of();
        if (!kept.isEmpty()) {
            return new Answer.NotInALetter(kept);
        }
        if (!store.write(review, child, letter, finish, decided(actor, today, child, review), actor, now)) {
            return new Answer.ChangedMeanwhile(store.find(review).orElseThrow());
        }
        var what = finish ? "Finished the letter to the child" : "Wrote at the letter to the child";
        chronicle.write(actor, now, Entry.of(child, what, "letter").about("review", review.value()));
        return new Answer.Saved();
    }

    /// Whether the decisions of the review are no longer those the letter tells of: one was changed, taken back or made
    /// since it was last written.
    @Transactional(readOnly = true)
    public boolean isBehind(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        if (store.find(review).isEmpty()) {
            return false;
        }
        return store.decided(review)
                .map(then -> !then.equals(decided(actor, today, child, review)))
                .orElseGet(() -> decisions.madeAt(actor, today, child, review).stream()
                        .anyMatch(decision -> !decision.stands()));
    }

    /// What was agreed, as a letter begun today would say it.
    @Transactional(readOnly = true)
    public String agreedNow(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        return proposal.of(actor, today, child, review).part(LetterPart.AGREED);
    }

    /// What stands in a letter and must not, by the part it stands in.
    private Map<LetterPart, String> kept(Actor actor, Letter letter, ChildId child, ReviewId review, LocalDate today) {
        var found = new EnumMap<LetterPart, String>(LetterPart.class);
        letter.parts()
                .forEach((part, text) -> check.in(actor, text, child, review, today).stream()
                        .findFirst()
                        .ifPresent(one -> found.put(part, one.what() + ": “" + one.sentence() + "”")));
        return found;
    }

    /// The decisions that stand, by a fingerprint.
    private String decided(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        var lines = decisions.madeAt(actor, today, child, review).stream()
                .filter(Decision::stands)
                .map(one -> one.id() + " " + one.owner().name() + " " + one.due() + " " + one.what())
                .sorted()
                .collect(Collectors.joining("\n"));
        return Sha256.hex(lines);
    }

    /// The letter as the child reads it, heading by heading.
    public static List<Heading> text(Letter letter, Child child, LocalDate on, String iro) {
        var words = LetterWords.of(AgeBand.of(child.ageOn(on).orElse(8)));
        var text = new ArrayList<Heading>();
        text.add(new Heading("", words.greeting(LetterPeople.called(child))));
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
}
