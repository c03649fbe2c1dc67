package org.heard.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.decisions.Decision;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.reviews.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes and reads the record of a review. Until it is signed (`Signatures`) only the IRO service sees it;
/// from then on the text stands for good: regulations 36 to 38 of SI 2010/959.
@Component
@Transactional
public class Records {
    private final RecordStore store;
    private final PartStore written;
    private final Reviews reviews;
    private final RecordFinder finder;
    private final Sight sight;
    private final Audit audit;

    Records(RecordStore store, PartStore written, Reviews reviews, RecordFinder finder, Sight sight, Audit audit) {
        this.store = store;
        this.written = written;
        this.reviews = reviews;
        this.finder = finder;
        this.sight = sight;
        this.audit = audit;
    }

    /// What came of writing.
    public sealed interface Answer {
        /// It stands.
        record Saved() implements Answer {}

        /// Nothing was written: it is signed already, and what turns out otherwise is amended.
        record Signed() implements Answer {}

        /// Nothing was written, because these parts were written by somebody else meanwhile.
        record ChangedMeanwhile(List<Written> theirs) implements Answer {}

        /// Nothing was written, because somebody changed the list of people or the answers on rights meanwhile.
        record OthersChanged(ReviewRecord now) implements Answer {}

        /// Nothing was written: readers were to be named in this part and are not.
        record ReadersMissing(RecordPart part) implements Answer {}

        /// Nothing was written: why something is not right for the child's age was not said.
        record ReasonMissing() implements Answer {}
    }

    /// The record as its writers see it: the IRO, whoever covers, their manager; a note-taker without the child's
    /// words.
    @Transactional(readOnly = true)
    public ReviewRecord get(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.DRAFT_RECORD, child, today);
        var held = reviews.get(actor, today, child, review);
        var record = finder.deciding(
                actor, today, held, store.find(child, review).orElseGet(() -> ReviewRecord.blank(review, child)));
        return finder.writesAll(actor, today, child) ? record : record.withoutWords();
    }

    /// The signed record as far as this person may read it; `NotFound` before it is signed.
    public ReviewRecord read(Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.SEE_WORDS, child, today);
        var signed = store.find(child, review).filter(ReviewRecord::signed).orElseThrow(NotFound::new);
        var record = finder.deciding(actor, today, reviews.get(actor, today, child, review), signed);
        audit.write(actor, now, "read", child, List.of("record of a review"));
        return finder.writesAll(actor, today, child)
                ? record
                : record.readableBy(actor.person().value());
    }

    /// The signed record of the review before this one, for whoever writes this one.
    @Transactional(readOnly = true)
    public Optional<ReviewRecord> findLast(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.DRAFT_RECORD, child, today);
        var all = reviews.list(actor, today, child);
        var day = all.stream()
                .filter(one -> one.id().equals(review))
                .flatMap(one -> one.lastDay().stream())
                .findFirst()
                .orElse(today);
        return all.stream()
                .filter(one -> !one.id().equals(review)
                        && one.completedOn() != null
                        && !one.completedOn().isAfter(day))
                .flatMap(one -> store.find(child, one.id()).stream())
                .filter(ReviewRecord::signed)
                .map(record -> finder.writesAll(actor, today, child) ? record : record.withoutWords())
                .findFirst();
    }

    /// Writes parts of the record, all of them or none: each carries the version it was read with.
    public Answer write(
            Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, List<Written> parts) {
        var before = finder.forChange(actor, today, child, review);
        if (before.signed()) {
            return new Answer.Signed();
        }
        for (var part : parts) {
            if (!finder.writesAll(actor, today, child) && part.part().holdsTheChildsWords()) {
                throw new NotFound();
            }
            if (!part.part().isWritten() || !part.part().isOfTheRecord()) {
                throw new NotFound();
            }
            if (part.paragraphs().stream()
                    .anyMatch(paragraph -> paragraph.readers().nobodyNamed())) {
                return new Answer.ReadersMissing(part.part());
            }
        }
        var theirs = parts.stream()
                .filter(part -> before.part(part.part()).version() != part.version())
                .map(part -> before.part(part.part()))
                .toList();
        if (!theirs.isEmpty()) {
            return new Answer.ChangedMeanwhile(theirs);
        }
        parts.forEach(part -> written.write(review, next(part), actor, now));
        audit.write(
                actor,
                now,
                "wrote",
                child,
                parts.stream().map(part -> part.part().address()).toList());
        return new Answer.Saved();
    }

    /// Says who came and who was asked.
    public Answer guests(
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            ReviewId review,
            int version,
            List<Guest> guests) {
        var before = finder.forChange(actor, today, child, review);
        if (before.signed()) {
            return new Answer.Signed();
        }
        if (before.peopleVersion() != version) {
            return new Answer.OthersChanged(before);
        }
        store.guests(review, kept(before, guests, finder.writesAll(actor, today, child)));
        audit.write(actor, now, "wrote", child, List.of("guests"));
        return new Answer.Saved();
    }

    /// Says whether the child knows their rights.
    public Answer rights(
            Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, int version, Rights rights) {
        var before = finder.forChange(actor, today, child, review);
        if (before.signed()) {
            return new Answer.Signed();
        }
        if (before.rightsVersion() != version) {
            return new Answer.OthersChanged(before);
        }
        if (rights.reasonMissing()) {
            return new Answer.ReasonMissing();
        }
        store.rights(review, rights);
        audit.write(actor, now, "wrote", child, List.of("rights"));
        return new Answer.Saved();
    }

    /// The decisions from before this review that it looks at, each with all that was said of it.
    @Transactional(readOnly = true)
    public List<Decision> earlierDecisions(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.DRAFT_RECORD, child, today);
        return finder.earlier(actor, today, reviews.get(actor, today, child, review));
    }

    /// Whoever stays on the list keeps the readers of their line. A note-taker is not told whom the child did not want
    /// there, and takes nothing of that away by leaving it as they read it.
    private static List<Guest> kept(ReviewRecord before, List<Guest> given, boolean writesAll) {
        return given.stream()
                .map(guest -> before.guests().stream()
                        .filter(guest::isSameAs)
                        .findFirst()
                        .map(stood ->
                                (!writesAll && stood.told().tookPartAs(guest) ? stood : guest).with(stood.readers()))
                        .orElse(guest))
                .toList();
    }

    private static Written next(Written part) {
        return new Written(
                part.part(),
                part.met(),
                part.stillTrueSince(),
                part.because(),
                part.paragraphs(),
                part.version() + 1,
                part.by());
    }
}
