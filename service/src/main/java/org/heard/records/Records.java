package org.heard.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.access.Sight;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.decisions.Decision;
import org.heard.decisions.Decisions;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Days;
import org.heard.reviews.Review;
import org.heard.reviews.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes the record of a review. Until it is signed only the IRO service sees it; the IRO of the child, or whoever
/// covers for them, signs, and then the text stands for good: regulations 36 to 38 of SI 2010/959.
@Component
@Transactional
public class Records {
    private final RecordStore store;
    private final Reviews reviews;
    private final Decisions decisions;
    private final Relations relations;
    private final Sight sight;
    private final Chronicle chronicle;
    private final Audit audit;

    Records(
            RecordStore store,
            Reviews reviews,
            Decisions decisions,
            Relations relations,
            Sight sight,
            Chronicle chronicle,
            Audit audit) {
        this.store = store;
        this.reviews = reviews;
        this.decisions = decisions;
        this.relations = relations;
        this.sight = sight;
        this.chronicle = chronicle;
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

    /// What came of signing.
    public sealed interface Signing {
        /// It is signed.
        record Done(Signature signature) implements Signing {}

        /// It is not, because of these.
        record Missing(List<Gap> gaps) implements Signing {}

        /// It was signed before.
        record Before(Signature signature) implements Signing {}

        /// Only the child's IRO or whoever covers for them signs.
        record NotYours() implements Signing {}
    }

    /// The record as its writers see it: the IRO, whoever covers, their manager; a note-taker without the child's
    /// words.
    @Transactional(readOnly = true)
    public ReviewRecord get(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.DRAFT_RECORD, child, today);
        var held = reviews.get(actor, today, child, review);
        var record = deciding(
                actor, today, held, store.find(child, review).orElseGet(() -> ReviewRecord.blank(review, child)));
        return writesAll(actor, today, child) ? record : record.withoutWords();
    }

    /// The signed record as far as this person may read it; `NotFound` before it is signed.
    public ReviewRecord read(Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.SEE_WORDS, child, today);
        var signed = store.find(child, review).filter(ReviewRecord::signed).orElseThrow(NotFound::new);
        var record = deciding(actor, today, reviews.get(actor, today, child, review), signed);
        audit.write(actor, now, "read", child, List.of("record of a review"));
        return writesAll(actor, today, child)
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
                .map(record -> writesAll(actor, today, child) ? record : record.withoutWords())
                .findFirst();
    }

    /// Writes parts of the record, all of them or none: each carries the version it was read with.
    public Answer write(
            Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, List<Written> parts) {
        var before = open(actor, today, child, review);
        if (before.signed()) {
            return new Answer.Signed();
        }
        for (var part : parts) {
            if (!writesAll(actor, today, child)
                    && (part.part().holdsTheChildsWords() || !part.part().isOfTheRecord())) {
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
        parts.forEach(part -> store.write(review, next(part), actor, now));
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
        var before = open(actor, today, child, review);
        if (before.signed()) {
            return new Answer.Signed();
        }
        if (before.peopleVersion() != version) {
            return new Answer.OthersChanged(before);
        }
        store.guests(review, guests);
        audit.write(actor, now, "wrote", child, List.of("guests"));
        return new Answer.Saved();
    }

    /// Says whether the child knows their rights.
    public Answer rights(
            Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, int version, Rights rights) {
        var before = open(actor, today, child, review);
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

    /// What stands between the record and a signature; empty when nothing does.
    @Transactional(readOnly = true)
    public List<Gap> gaps(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        var held = reviews.get(actor, today, child, review);
        return gaps(held, get(actor, today, child, review), unanswered(actor, today, held));
    }

    /// Whether this person may sign: the child's IRO, or whoever covers for them today.
    @Transactional(readOnly = true)
    public boolean maySign(Actor actor, LocalDate today, ChildId child) {
        return Set.of(RelationKind.IRO, RelationKind.COVER).stream()
                .flatMap(kind -> relations.find(kind, child, today).stream())
                .anyMatch(relation -> relation.person().equals(actor.person()));
    }

    /// Signs: from now on the text stands.
    public Signing sign(Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review) {
        var record = open(actor, today, child, review);
        if (record.signature() != null) {
            return new Signing.Before(record.signature());
        }
        if (!maySign(actor, today, child)) {
            return new Signing.NotYours();
        }
        var held = reviews.get(actor, today, child, review);
        var gaps = gaps(held, record, unanswered(actor, today, held));
        if (!gaps.isEmpty()) {
            return new Signing.Missing(gaps);
        }
        var text = deciding(actor, today, held, record);
        store.sign(review, text.decisions(), actor, now, RecordText.hash(text));
        chronicle.write(
                actor,
                now,
                Entry.of(child, "Signed the record of the review of " + day(held), "record")
                        .about("review", review.value()));
        return new Signing.Done(
                store.find(child, review).map(ReviewRecord::signature).orElseThrow());
    }

    /// Puts an amendment beside the signed text.
    public Answer amend(
            Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, Amendment amendment) {
        var record = open(actor, today, child, review);
        if (!record.signed() || !maySign(actor, today, child)) {
            throw new NotFound();
        }
        if (amendment.now().readers().nobodyNamed()) {
            return new Answer.ReadersMissing(amendment.part());
        }
        if (amendment.because().isBlank()) {
            return new Answer.ReasonMissing();
        }
        store.amend(review, amendment, actor, now);
        chronicle.write(
                actor,
                now,
                Entry.of(
                                child,
                                "Amended the record of a review: "
                                        + amendment.part().title(),
                                "amendment")
                        .because(amendment.because())
                        .about("review", review.value()));
        return new Answer.Saved();
    }

    /// The decisions from before this review that it looks at, each with all that was said of it.
    @Transactional(readOnly = true)
    public List<Decision> earlierDecisions(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.DRAFT_RECORD, child, today);
        return at(actor, today, reviews.get(actor, today, child, review)).earlier(decisions.list(actor, today, child));
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

    private int unanswered(Actor actor, LocalDate today, Review held) {
        return at(actor, today, held)
                .unanswered(decisions.list(actor, today, held.child()))
                .size();
    }

    private static List<Gap> gaps(Review review, ReviewRecord record, int unanswered) {
        var gaps = new ArrayList<Gap>();
        if (review.completedOn() == null) {
            gaps.add(new Gap.NotComplete());
        }
        if (review.tookPart() == null && review.returnedCode() == null) {
            gaps.add(new Gap.ParticipationOpen());
        }
        if (record.guests().isEmpty()) {
            gaps.add(new Gap.NobodyCame());
        }
        for (var part : List.of(RecordPart.CHILD_SAID, RecordPart.PARENTS_SAID)) {
            if (!record.part(part).finished()) {
                gaps.add(new Gap.NothingSaid(part));
            }
        }
        RecordPart.matters().stream()
                .filter(part -> !record.part(part).finished())
                .forEach(part -> gaps.add(new Gap.MatterOpen(part)));
        if (unanswered > 0) {
            gaps.add(new Gap.EarlierDecisions(unanswered));
        }
        if (!record.rights().answered() || record.rights().reasonMissing()) {
            gaps.add(new Gap.RightsOpen());
        }
        return gaps;
    }

    private ReviewRecord open(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.DRAFT_RECORD, child, today);
        reviews.get(actor, today, child, review);
        store.openForChange(child, review);
        return store.find(child, review).orElseThrow();
    }

    private boolean writesAll(Actor actor, LocalDate today, ChildId child) {
        return sight.may(actor, Act.RECORD_REVIEW, child, today);
    }

    /// The record with its decisions: live until it is signed; from then on as signed, and beside it what came after.
    private ReviewRecord deciding(Actor actor, LocalDate today, Review held, ReviewRecord record) {
        var all = decisions.list(actor, today, held.child());
        var at = at(actor, today, held);
        return record.signed()
                ? record.decidedSince(DecisionLines.since(at, record.decisions(), all))
                : record.deciding(DecisionLines.now(at, all));
    }

    private DecisionLines.At at(Actor actor, LocalDate today, Review held) {
        var on = held.lastDay().orElse(today);
        var since = reviews.list(actor, today, held.child()).stream()
                .filter(one -> !one.id().equals(held.id()))
                .flatMap(one -> Optional.ofNullable(one.completedOn()).stream())
                .filter(day -> day.isBefore(on))
                .max(LocalDate::compareTo);
        return new DecisionLines.At(held.id(), on, since.orElse(null));
    }

    private static String day(Review review) {
        return review.lastDay().map(Days::written).orElse("an unknown day");
    }
}
