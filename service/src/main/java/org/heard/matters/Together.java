package org.heard.matters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Role;
import org.heard.access.Sight;
import org.heard.children.Siblings;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.ids.ChildId;
import org.heard.moments.Arrival;
import org.heard.moments.Moments;
import org.heard.received.Kind;
import org.heard.received.Piece;
import org.heard.received.Received;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Time between brothers and sisters in care, for staff. What is agreed is entered by somebody who sees both; what a
/// child says of it reaches the IRO of each. Who does not see the other child is told neither their name nor their
/// words.
@Component
@Transactional
public class Together {
    /// Each turn gets past a hard day of one of the two; they mark thirty at most.
    private static final int MOST_TURNS = 62;

    private final TogetherStore store;
    private final Siblings siblings;
    private final Sight sight;
    private final Received received;
    private final Moments moments;
    private final Chronicle chronicle;

    Together(
            TogetherStore store,
            Siblings siblings,
            Sight sight,
            Received received,
            Moments moments,
            Chronicle chronicle) {
        this.store = store;
        this.siblings = siblings;
        this.sight = sight;
        this.received = received;
        this.moments = moments;
        this.chronicle = chronicle;
    }

    /// What is agreed for a child, and what was said of it, for whoever reviews their care.
    @Transactional(readOnly = true)
    public List<SiblingTime> list(Actor actor, LocalDate today, ChildId child) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var names = siblings.list(actor, child, today).stream()
                .filter(one -> one.child() != null)
                .collect(Collectors.toMap(
                        one -> java.util.Objects.requireNonNull(one.child()), Siblings.Sibling::shownAs));
        return store.list(child, names, received.list(child, Kind.TOGETHER));
    }

    /// The same for a reader who has it before their eyes: the child reads that they have, of what they said
    /// themself.
    public List<SiblingTime> open(Actor actor, Instant now, LocalDate today, ChildId child) {
        var pieces = received.list(child, Kind.TOGETHER);
        var times = list(actor, today, child);
        var unread = times.stream()
                .flatMap(time -> time.said().stream())
                .flatMap(said -> Stream.ofNullable(pieces.get(said.id().toString())))
                .filter(piece -> piece.read() == null)
                .map(Piece::id)
                .toList();
        received.read(actor, now, today, child, Kind.TOGETHER, unread);
        return times;
    }

    /// Those with whom the actor may say what is agreed.
    @Transactional(readOnly = true)
    public List<Siblings.Sibling> siblings(Actor actor, LocalDate today, ChildId child) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        return siblings.list(actor, child, today).stream()
                .filter(one -> one.child() != null)
                .toList();
    }

    /// Says what is agreed; it takes the place of what was, for the two children when it may come to both (rule 7).
    public void agree(Actor actor, Instant now, LocalDate today, ChildId child, ChildId sibling, String agreed) {
        if (siblings(actor, today, child).stream().noneMatch(one -> sibling.equals(one.child()))) {
            throw new NotFound();
        }
        store.agree(child, sibling, agreed.strip(), actor, today, later(now, today, child, sibling));
        chronicle.write(
                actor,
                now,
                List.of(
                        Entry.of(child, "Time with a brother or sister was agreed", "time together"),
                        Entry.of(sibling, "Time with a brother or sister was agreed", "time together")));
    }

    /// Says what was done about something that was said; the child whose IRO says it reads it, where they said it.
    public void answer(Actor actor, Instant now, LocalDate today, ChildId child, UUID said, String words) {
        if (list(actor, today, child).stream()
                .flatMap(time -> time.said().stream())
                .noneMatch(one -> one.id().equals(said) && one.isOpen())) {
            throw new NotFound();
        }
        var shownFrom = moments.next(now, today, child);
        store.answer(child, said, words.strip(), actor, today, shownFrom);
        received.answered(child, Kind.TOGETHER, said.toString(), shownFrom);
        chronicle.write(
                actor, now, Entry.of(child, "Said what was done about time with a brother or sister", "time together"));
    }

    /// When the child reads what is written to them now.
    @Transactional(readOnly = true)
    public Arrival arrival(Actor actor, Instant now, LocalDate today, ChildId child) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        return moments.arrival(now, today, child);
    }

    /// The next moment that is one for both: what is a good day for one may be a hard one for the other.
    private Instant later(Instant now, LocalDate today, ChildId child, ChildId sibling) {
        var at = now;
        for (var turn = 0; turn < MOST_TURNS; turn++) {
            var then = moments.next(moments.next(at, today, child), today, sibling);
            if (then.equals(at)) {
                return at;
            }
            at = then;
        }
        return at;
    }

    /// For which children of whom the actor is IRO something waits for an answer; for whoever answers for the service,
    /// all for whom it waits past the day promised as well.
    @Transactional(readOnly = true)
    public List<ChildId> open(Actor actor, LocalDate today) {
        return store.open(actor.person(), actor.is(Role.IRO_MANAGER), today).stream()
                .map(TogetherStore.Open::child)
                .toList();
    }
}
