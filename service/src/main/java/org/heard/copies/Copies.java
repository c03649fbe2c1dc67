package org.heard.copies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.children.Connection;
import org.heard.children.Connection.MaySee;
import org.heard.children.Connections;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.ids.ReviewId;
import org.heard.records.Around;
import org.heard.records.Around.From;
import org.heard.records.Around.Somebody;
import org.heard.reviews.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who gets what of a review: proposed from who-is-who, decided by the IRO. `Releases` lets a copy go.
@Component
@Transactional
public class Copies {
    private final CopyStore store;
    private final Reviews reviews;
    private final Around around;
    private final Connections connections;
    private final Sight sight;
    private final Chronicle chronicle;

    Copies(CopyStore store, Reviews reviews, Around around, Connections connections, Sight sight, Chronicle chronicle) {
        this.store = store;
        this.reviews = reviews;
        this.around = around;
        this.connections = connections;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// Everybody who might get something of this review: who was decided on, and proposals for the others from what
    /// who-is-who says they may see.
    @Transactional(readOnly = true)
    public List<Copy> list(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.DISTRIBUTE, child, today);
        reviews.get(actor, today, child, review);
        var kept = new HashMap<UUID, Copy>();
        store.list(review).forEach(copy -> kept.put(copy.recipient().id(), copy));
        var maySee = new HashMap<UUID, Connection>();
        connections.list(actor, child, today).forEach(connection -> maySee.put(connection.id(), connection));
        var all = new ArrayList<Copy>();
        for (var somebody : around.list(actor, child, today)) {
            var one = kept.remove(somebody.id());
            all.add(one == null ? proposed(review, child, somebody, maySee.get(somebody.id())) : one);
        }
        all.addAll(kept.values());
        return all;
    }

    /// One of them; `NotFound` where there is no such person.
    @Transactional(readOnly = true)
    public Copy get(Actor actor, LocalDate today, ChildId child, ReviewId review, UUID recipient) {
        return list(actor, today, child, review).stream()
                .filter(copy -> copy.recipient().id().equals(recipient))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Decides what somebody gets, how, and why no more.
    public Answer decide(Actor actor, Instant now, LocalDate today, Copy copy) {
        sight.must(actor, Act.RECORD_REVIEW, copy.child(), today);
        get(actor, today, copy.child(), copy.review(), copy.recipient().id());
        if (copy.extent().wantsReason() && copy.reason().isBlank()) {
            return new Answer.Refused(Why.REASON_MISSING);
        }
        if (copy.extent() == Extent.PART && copy.parts().isEmpty()) {
            return new Answer.Refused(Why.PARTS_MISSING);
        }
        if (copy.extent() != Extent.NOTHING && copy.way() == null) {
            return new Answer.Refused(Why.WAY_MISSING);
        }
        if (!store.keep(copy)) {
            return new Answer.Refused(Why.CHANGED_MEANWHILE);
        }
        chronicle.write(
                actor,
                now,
                Entry.of(
                                copy.child(),
                                "Decided what %s gets of a review: %s"
                                        .formatted(
                                                copy.recipient().words(),
                                                copy.extent().words().toLowerCase(java.util.Locale.UK)),
                                "copy")
                        .because(copy.reason())
                        .about("review", copy.review().value()));
        return new Answer.Done(store.find(copy.review(), copy.recipient().id()).orElseThrow());
    }

    private static Copy proposed(
            ReviewId review, ChildId child, Somebody somebody, @org.jspecify.annotations.Nullable Connection known) {
        var maySee = known == null ? MaySee.NOT_DECIDED : known.facts().maySee();
        var extent = switch (maySee) {
            case ALL -> Extent.ALL;
            case DECISIONS -> Extent.DECISIONS;
            case PART, NOTHING -> Extent.NOTHING;
            case NOT_DECIDED -> somebody.from() == From.CONNECTION ? Extent.NOTHING : Extent.ALL;
        };
        var way = somebody.from() == From.CHILD ? Way.IN_PERSON : somebody.from() == From.WORKER ? Way.HERE : null;
        return new Copy(
                Ids.next(),
                review,
                child,
                somebody,
                extent,
                Set.of(),
                known == null ? "" : known.facts().maySeeReason(),
                way,
                List.of(),
                0);
    }
}
