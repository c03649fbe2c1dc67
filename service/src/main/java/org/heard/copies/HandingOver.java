package org.heard.copies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.copies.Copy.Release;
import org.heard.copies.Copy.Sending;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Days;
import org.heard.paper.Sheet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What becomes of a released copy: it is taken out on paper and sent or given, by whoever distributes copies;
/// unless it was decided anew since, or it was said since that the reader may not know where the child lives.
@Component
@Transactional
public class HandingOver {
    private final Copies copies;
    private final CopyStore store;
    private final CopyText texts;
    private final NonDisclosures nonDisclosures;
    private final Sight sight;
    private final Chronicle chronicle;
    private final Audit audit;

    HandingOver(
            Copies copies,
            CopyStore store,
            CopyText texts,
            NonDisclosures nonDisclosures,
            Sight sight,
            Chronicle chronicle,
            Audit audit) {
        this.copies = copies;
        this.store = store;
        this.texts = texts;
        this.nonDisclosures = nonDisclosures;
        this.sight = sight;
        this.chronicle = chronicle;
        this.audit = audit;
    }

    /// Says what became of a released copy.
    public Answer sent(
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            ReviewId review,
            UUID recipient,
            Sending sending) {
        sight.must(actor, Act.DISTRIBUTE, child, today);
        var copy = copies.get(actor, today, child, review, recipient);
        var last = copy.last().orElseThrow(NotFound::new);
        var release = copy.standing().orElse(last);
        if (copy.withdrawn()) {
            return new Answer.Refused(Why.DECIDED_ANEW);
        }
        if (!release.cleared() || forbiddenSince(actor, today, copy, release)) {
            return new Answer.Refused(Why.NOT_CLEARED);
        }
        if (sending.on().isAfter(today)) {
            return new Answer.Refused(Why.NOT_YET);
        }
        store.sent(release.id(), sending, actor, now);
        chronicle.write(
                actor,
                now,
                Entry.of(
                                child,
                                "%s, copy for %s, on %s"
                                        .formatted(
                                                sending.outcome().words(),
                                                copy.recipient().words(),
                                                Days.written(sending.on())),
                                "copy sent")
                        .about("review", review.value()));
        return new Answer.Done(store.find(review, recipient).orElseThrow());
    }

    /// A released copy to hand over.
    ///
    /// @param reference what its file is called
    public record OnPaper(String reference, Sheet sheet) {}

    /// The last release of a copy on paper, for whoever distributes it; `NotFound` where none was cleared.
    public OnPaper onPaper(Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, UUID recipient) {
        sight.must(actor, Act.DISTRIBUTE, child, today);
        var copy = copies.get(actor, today, child, review, recipient);
        var release = copy.out()
                .filter(out -> mayOpen(actor, today, copy))
                .filter(last -> !forbiddenSince(actor, today, copy, last))
                .orElseThrow(NotFound::new);
        audit.write(actor, now, "took out", child, List.of("copy"));
        return new OnPaper(release.reference(), CopySheet.of(copy, headed(actor, today, copy, release), release));
    }

    /// Whether whoever asks may open a copy on paper: whoever may read the child's words, and whoever prints it to send
    /// it.
    public boolean mayOpen(Actor actor, LocalDate today, Copy copy) {
        return copy.way() != Way.HERE || sight.may(actor, Act.SEE_WORDS, copy.child(), today);
    }

    /// What was released before it was kept what stands above a text is headed as it would be now.
    private String headed(Actor actor, LocalDate today, Copy copy, Release release) {
        return release.headed().isEmpty() ? texts.headed(actor, today, copy) : release.headed();
    }

    /// A copy let go by one person, before it was said that this reader may see less or must not be told where the
    /// child lives.
    private boolean forbiddenSince(Actor actor, LocalDate today, Copy copy, Release release) {
        return !release.needsSecond()
                && (copies.isMoreThanTheyMaySee(actor, today, copy)
                        || !texts.kept(actor, today, copy, release.text()).isEmpty()
                        || (!nonDisclosures.towards(actor, copy, today).isEmpty()
                                && texts.tellsWhere(actor, today, copy, release.text())));
    }
}
