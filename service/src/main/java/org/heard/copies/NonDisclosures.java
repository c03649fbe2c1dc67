package org.heard.copies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.children.Connections;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.ids.ChildId;
import org.heard.records.Around.From;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// To whom it must not be told where a child lives or goes to school. Said once, it holds until somebody says, with a
/// reason, that it ends; every copy is measured against it (rule 10).
@Component
@Transactional
public class NonDisclosures {
    private final NonDisclosureStore store;
    private final Connections connections;
    private final Sight sight;
    private final Chronicle chronicle;

    NonDisclosures(NonDisclosureStore store, Connections connections, Sight sight, Chronicle chronicle) {
        this.store = store;
        this.connections = connections;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// Those that stand and those that have ended, the oldest first.
    @Transactional(readOnly = true)
    public List<NonDisclosure> list(Actor actor, LocalDate today, ChildId child) {
        sight.must(actor, Act.SEE, child, today);
        return store.list(child);
    }

    /// Says that somebody, or nobody outside, must be told where the child lives.
    public void forbid(Actor actor, Instant now, LocalDate today, ChildId child, NonDisclosure what) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        store.add(child, what, actor);
        // To whom is for everybody who works with the child; why stands with it, for whoever keeps the record.
        chronicle.write(
                actor,
                now,
                Entry.of(
                        child,
                        "Where the child lives must not be told to " + whom(actor, today, child, what),
                        "non-disclosure"));
    }

    /// Says that one of them no longer holds from today, and why; `NotFound` where it does not stand.
    public void end(Actor actor, Instant now, LocalDate today, ChildId child, UUID which, String because) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var ended = store.list(child).stream()
                .filter(secret -> secret.id().equals(which))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!store.end(child, which, today, because, actor)) {
            throw new NotFound();
        }
        chronicle.write(
                actor,
                now,
                Entry.of(
                        child,
                        "Where the child lives may be told again to " + whom(actor, today, child, ended),
                        "non-disclosure"));
    }

    private String whom(Actor actor, LocalDate today, ChildId child, NonDisclosure what) {
        return what.connection() == null
                ? "anybody outside"
                : connections.list(actor, child, today).stream()
                        .filter(one -> one.id().equals(what.connection()))
                        .map(one -> one.facts().name())
                        .findFirst()
                        .orElse("somebody no longer in the child’s life");
    }

    /// What must not be told to whoever gets this copy: said on a page of its own, or marked in who-is-who. Those who
    /// work with the child, and the child, know.
    List<NonDisclosure> towards(Actor actor, Copy copy, LocalDate today) {
        return copy.recipient().from() == From.CONNECTION
                ? Stream.concat(
                                store.list(copy.child()).stream()
                                        .filter(secret ->
                                                secret.holds(copy.recipient().id(), today)),
                                marked(actor, copy, today))
                        .toList()
                : List.of();
    }

    private Stream<NonDisclosure> marked(Actor actor, Copy copy, LocalDate today) {
        return connections.list(actor, copy.child(), today).stream()
                .filter(one -> one.id().equals(copy.recipient().id()) && one.mayNotKnowWhere())
                .map(one -> new NonDisclosure(
                        one.id(),
                        one.id(),
                        "who-is-who says that they may see a part of it. "
                                + one.facts().maySeeReason(),
                        today,
                        null,
                        one.source(),
                        ""));
    }
}
