package org.heard.handwritten;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.alerts.Alert;
import org.heard.alerts.Alerts;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.documents.Documents;
import org.heard.ids.ChildId;
import org.heard.pages.Download;
import org.heard.tellings.Telling;
import org.heard.tellings.Tellings;
import org.heard.tellings.TypedFromPaper;
import org.heard.tellings.TypedFromPaper.Line;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What staff may do with what came on paper. It is read by the child's IRO, whoever covers, the IRO
/// manager, and whoever was told of the alert about it; by nobody whom the child wrote in its box. For
/// everybody else there is no such thing. Whoever reads it types up what is on it; it waits until they
/// have.
@Component
@Transactional
public class PaperReading {
    /// What an alert about a paper is about.
    public static final String ABOUT = "paper";

    private static final List<String> FIELD = List.of("paper");

    private final PaperStore store;
    private final Children children;
    private final TypedFromPaper typed;
    private final Documents documents;
    private final Alerts alerts;
    private final Sight sight;
    private final Chronicle chronicle;
    private final Audit audit;

    PaperReading(
            PaperStore store,
            Children children,
            TypedFromPaper typed,
            Documents documents,
            Alerts alerts,
            Sight sight,
            Chronicle chronicle,
            Audit audit) {
        this.store = store;
        this.children = children;
        this.typed = typed;
        this.documents = documents;
        this.alerts = alerts;
        this.sight = sight;
        this.chronicle = chronicle;
        this.audit = audit;
    }

    /// One of them, for somebody who reads it.
    ///
    /// @param mayType whether they work with the child and so type up what is on it
    /// @param typed   what was typed up, as far as the reader may see it
    /// @param before  how many things were typed up from it by anybody
    public record Opened(Arrived arrived, String shownAs, boolean mayType, List<Telling> typed, int before) {
        public Opened {
            typed = List.copyOf(typed);
        }
    }

    /// A line of what waits.
    public record Waiting(String shownAs, Arrived arrived) {}

    /// What came of typing it up.
    public enum Done {
        DONE,
        /// Nothing is typed.
        EMPTY,
        TOO_LONG,
        /// Somebody typed up something since: nothing was kept, lest it stand there twice.
        MEANWHILE
    }

    @Transactional(readOnly = true)
    public Opened get(Actor actor, LocalDate today, UUID id) {
        var arrived = one(actor, today, id);
        var known = store.listTyped(id);
        return new Opened(
                arrived,
                names(List.of(arrived)).getOrDefault(arrived.child(), "A child"),
                works(actor, arrived.child(), today),
                typed.list(actor, known),
                known.size());
    }

    /// Whether the actor reads this one.
    @Transactional(readOnly = true)
    public boolean reads(Actor actor, LocalDate today, Arrived arrived) {
        return !arrived.leavesOut(actor) && works(actor, arrived.child(), today);
    }

    /// How many wait for the actor.
    @Transactional(readOnly = true)
    public int countWaiting(Actor actor, LocalDate today) {
        return store.countWaiting(actor, today);
    }

    /// A stretch of what waits for the actor, unread first, the oldest first.
    @Transactional(readOnly = true)
    public List<Waiting> listWaiting(Actor actor, LocalDate today, int skipped, int most) {
        var found = store.listWaiting(actor, today, skipped, most);
        var names = names(found);
        return found.stream()
                .map(one -> new Waiting(names.getOrDefault(one.child(), "A child"), one))
                .toList();
    }

    /// The scan itself. The audit says so first.
    public Download open(Actor actor, Instant now, LocalDate today, UUID id) {
        var arrived = one(actor, today, id);
        return documents.open(actor, now, arrived.child(), arrived.file());
    }

    /// The actor has read it: the child sees by whom and when, and nobody else is told any more.
    public void read(Actor actor, Instant now, LocalDate today, UUID id) {
        markRead(actor, now, one(actor, today, id));
    }

    /// Types up what is on it, word for word, each a thread of its own.
    ///
    /// @param before how many things were typed up from it when the actor looked
    public Done type(Actor actor, Instant now, LocalDate today, UUID id, int before, List<Line> lines) {
        var arrived = mustType(actor, today, id);
        if (store.listTyped(id).size() != before) {
            return Done.MEANWHILE;
        }
        if (lines.isEmpty()) {
            return Done.EMPTY;
        }
        if (lines.stream().anyMatch(line -> line.words().codePoints().count() > Tellings.LONGEST)) {
            return Done.TOO_LONG;
        }
        markRead(actor, now, arrived);
        store.typed(
                id,
                typed.type(
                        actor,
                        now,
                        today,
                        arrived.child(),
                        arrived.filedAt(),
                        arrived.since(),
                        arrived.leftOut().stream()
                                .map(out -> TypedFromPaper.leftOut(out.person(), out.name(), out.doubt()))
                                .toList(),
                        lines));
        store.done(actor, now, id, lines.size());
        return Done.DONE;
    }

    /// Nothing on it asks for an answer, as in a picture of the garden. The child sees who found so, and may
    /// put it back.
    public void nothingToType(Actor actor, Instant now, LocalDate today, UUID id) {
        var arrived = mustType(actor, today, id);
        markRead(actor, now, arrived);
        if (!arrived.done()) {
            store.done(actor, now, id, 0);
            audit.write(actor, now, "found nothing to answer on paper", arrived.child(), FIELD);
        }
    }

    private Arrived mustType(Actor actor, LocalDate today, UUID id) {
        var arrived = one(actor, today, id);
        sight.must(actor, Act.RECORD_IRO_CONTACT, arrived.child(), today);
        return store.hold(arrived.id()).orElseThrow(NotFound::new);
    }

    private void markRead(Actor actor, Instant now, Arrived arrived) {
        if (store.read(actor, now, arrived.id())) {
            if (arrived.leftOut().isEmpty()) {
                chronicle.write(
                        actor, now, Entry.of(arrived.child(), "What the child sent on paper was read", "paper"));
            } else {
                audit.write(actor, now, "read what a child sent on paper", arrived.child(), FIELD);
            }
        }
        alerts.acknowledge(actor, now, arrived.about());
    }

    private Arrived one(Actor actor, LocalDate today, UUID id) {
        var arrived = store.find(id).orElseThrow(NotFound::new);
        if (arrived.leavesOut(actor) || !(works(actor, arrived.child(), today) || wasTold(actor, arrived))) {
            throw new NotFound();
        }
        return arrived;
    }

    /// When it came, or when the child put it back.
    private boolean wasTold(Actor actor, Arrived arrived) {
        return alerts.mayKnow(actor, new Alert.About(ABOUT, arrived.id())) || alerts.mayKnow(actor, arrived.about());
    }

    private boolean works(Actor actor, ChildId child, LocalDate today) {
        return sight.may(actor, Act.RECORD_REVIEW, child, today);
    }

    private Map<ChildId, String> names(List<Arrived> arrived) {
        return children.list(arrived.stream().map(Arrived::child).distinct().toList()).stream()
                .collect(Collectors.toMap(Child::id, Child::shownAs, (one, other) -> one));
    }
}
