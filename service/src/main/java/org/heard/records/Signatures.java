package org.heard.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Relations;
import org.heard.access.Sight;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.decisions.Decisions;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Days;
import org.heard.reviews.Review;
import org.heard.reviews.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Signs records and puts amendments beside what was signed. Only the IRO of the child, or whoever covers for them,
/// does.
@Component
@Transactional
public class Signatures {
    private final RecordStore store;
    private final RecordFinder finder;
    private final Reviews reviews;
    private final Decisions decisions;
    private final Relations relations;
    private final Sight sight;
    private final Chronicle chronicle;

    Signatures(
            RecordStore store,
            RecordFinder finder,
            Reviews reviews,
            Decisions decisions,
            Relations relations,
            Sight sight,
            Chronicle chronicle) {
        this.store = store;
        this.finder = finder;
        this.reviews = reviews;
        this.decisions = decisions;
        this.relations = relations;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// What came of signing.
    public sealed interface Signing {
        /// It is signed.
        record Done(Signature signature) implements Signing {}

        /// It is not, because of these.
        record Missing(List<Gap> gaps) implements Signing {}

        /// It is not, because the text is no longer the one that was read.
        record ChangedSinceRead() implements Signing {}

        /// It was signed before.
        record Before(Signature signature) implements Signing {}

        /// Only the child's IRO or whoever covers for them signs.
        record NotYours() implements Signing {}
    }

    /// What stands between the record and a signature, as far as this person can put it right; for the IRO, nothing
    /// does where it is empty.
    @Transactional(readOnly = true)
    public List<Gap> gaps(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        var held = reviews.get(actor, today, child, review);
        sight.must(actor, Act.DRAFT_RECORD, child, today);
        var record = store.find(child, review).orElseGet(() -> ReviewRecord.blank(review, child));
        var gaps = gaps(held, record, finder.unanswered(actor, today, held));
        return finder.writesAll(actor, today, child)
                ? gaps
                : gaps.stream().filter(Gap::isForANoteTaker).toList();
    }

    /// Whether this person may sign: the child's IRO, or whoever covers for them today.
    @Transactional(readOnly = true)
    public boolean maySign(Actor actor, LocalDate today, ChildId child) {
        return relations.isIro(actor.person(), child, today);
    }

    /// Signs: from now on the text stands.
    ///
    /// @param read the fingerprint of the text that was read: another text is not signed unread
    public Signing sign(Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, String read) {
        var record = finder.forChange(actor, today, child, review);
        if (record.signature() != null) {
            return new Signing.Before(record.signature());
        }
        if (!maySign(actor, today, child)) {
            return new Signing.NotYours();
        }
        var held = reviews.get(actor, today, child, review);
        var gaps = gaps(held, record, finder.unanswered(actor, today, held));
        if (!gaps.isEmpty()) {
            return new Signing.Missing(gaps);
        }
        var text = finder.deciding(actor, today, held, record);
        if (!RecordText.fingerprint(text).equals(read)) {
            return new Signing.ChangedSinceRead();
        }
        store.sign(text, held.version(), actor, now);
        decisions.show(actor, now, today, child, review);
        chronicle.write(
                actor,
                now,
                Entry.of(child, "Signed the record of the review of " + day(held), "record")
                        .about("review", review.value()));
        return new Signing.Done(
                store.find(child, review).map(ReviewRecord::signature).orElseThrow());
    }

    /// Puts an amendment beside the signed text.
    public Records.Answer amend(
            Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, Amendment amendment) {
        var record = finder.forChange(actor, today, child, review);
        if (!record.signed()
                || !maySign(actor, today, child)
                || !amendment.part().canBeAmended()) {
            throw new NotFound();
        }
        if (amendment.now().readers().nobodyNamed()) {
            return new Records.Answer.ReadersMissing(amendment.part());
        }
        if (amendment.because().isBlank()) {
            return new Records.Answer.ReasonMissing();
        }
        store.amend(review, amendment, actor, now);
        // Why it was amended stands in the amendment, for those who may read that.
        chronicle.write(
                actor,
                now,
                Entry.of(
                                child,
                                "Amended the record of a review: "
                                        + amendment.part().title(),
                                "amendment")
                        .about("review", review.value()));
        return new Records.Answer.Saved();
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
        } else if (review.daysMet().size() > 1) {
            review.daysMet().stream()
                    .filter(day -> record.guests().stream().noneMatch(guest -> guest.wasAsked(day)))
                    .forEach(day -> gaps.add(new Gap.NobodyCameOn(day)));
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

    private static String day(Review review) {
        return review.lastDay().map(Days::written).orElse("an unknown day");
    }
}
