package org.heard.care;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.ids.ChildId;
import org.heard.pages.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Records statutory visits. The child's social worker records them; one recorded in error is withdrawn with the
/// reason.
@Component
@Transactional
public class Visits {
    private final VisitStore store;
    private final Sight sight;
    private final Chronicle chronicle;

    Visits(VisitStore store, Sight sight, Chronicle chronicle) {
        this.store = store;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// What came of recording a visit.
    public sealed interface Answer {
        /// It stands.
        record Recorded(Visit visit) implements Answer {}

        /// Nothing was written, for each of these reasons.
        record Refused(Set<Refusal> why) implements Answer {}
    }

    /// Why a visit cannot be recorded as it was given.
    public enum Refusal {
        /// It is said to have happened on a day still to come.
        NOT_YET,
        /// Nobody said who visited.
        VISITOR_MISSING,
        /// Why the child was not seen was not said.
        WHY_NOT_SEEN_MISSING,
        /// Whether the child was seen alone was not said.
        ALONE_MISSING,
        /// Why the child was not seen alone was not said.
        WHY_NOT_ALONE_MISSING,
        /// The same person's visit on the same day stands already.
        ALREADY_RECORDED
    }

    /// One as it is kept.
    public record Known(Visit visit, boolean withdrawn) {}

    /// Records a visit.
    public Answer record(Actor actor, Instant now, LocalDate today, Visit visit) {
        sight.must(actor, Act.RECORD_VISIT, visit.child(), today);
        var refusals = refusals(visit, today);
        if (refusals.isEmpty() && store.add(List.of(visit)) == 0) {
            refusals.add(Refusal.ALREADY_RECORDED);
        }
        if (!refusals.isEmpty()) {
            return new Answer.Refused(refusals);
        }
        var what = (visit.seen() ? "Visited by " : "Visit without seeing the child by ") + visit.byName() + " on "
                + Days.written(visit.on());
        chronicle.write(
                actor,
                now,
                Entry.of(visit.child(), what, "visit")
                        .because(visit.whyNotSeen())
                        .about("visit", visit.id()));
        return new Answer.Recorded(visit);
    }

    /// Takes in visits from a feed or a made-up authority, one line a child; those that stand already are
    /// passed over. The caller has decided that it may.
    public int take(Actor actor, Instant now, String source, Collection<Visit> visits) {
        var added = store.add(visits);
        if (added > 0) {
            var counts = visits.stream().collect(Collectors.groupingBy(Visit::child, Collectors.counting()));
            chronicle.write(
                    actor,
                    now,
                    counts.entrySet().stream()
                            .map(count -> Entry.of(count.getKey(), read(count.getValue(), source), "visit"))
                            .toList());
        }
        return added;
    }

    /// Those of these children, withdrawn ones too; for whoever lays a source beside them.
    @Transactional(readOnly = true)
    public Map<ChildId, List<Known>> known(Collection<ChildId> children) {
        return store.known(children);
    }

    /// Takes in visits of a source that names no visitor, one line a child: a visit of the same day that it told before
    /// is as it tells it now. The caller has laid them beside what is recorded here and decided that it may.
    public void takeUnnamed(Actor actor, Instant now, String source, Collection<Visit> visits) {
        if (visits.isEmpty()) {
            return;
        }
        store.put(visits);
        var counts = visits.stream().collect(Collectors.groupingBy(Visit::child, Collectors.counting()));
        chronicle.write(
                actor,
                now,
                counts.entrySet().stream()
                        .map(count -> Entry.of(count.getKey(), read(count.getValue(), source), "visit"))
                        .toList());
    }

    private static String read(long visits, String source) {
        return visits + (visits == 1 ? " visit" : " visits") + " read from " + source;
    }

    /// Takes back a visit recorded in error.
    public void withdraw(Actor actor, Instant now, LocalDate today, ChildId child, UUID visit, String because) {
        sight.must(actor, Act.RECORD_VISIT, child, today);
        var withdrawn = store.withdraw(child, visit, actor, now, because).orElseThrow(NotFound::new);
        chronicle.write(
                actor,
                now,
                Entry.of(child, "Visit of " + Days.written(withdrawn) + " withdrawn: recorded in error", "visit")
                        .because(because));
    }

    /// The child's visits, the newest first, at most so many.
    @Transactional(readOnly = true)
    public List<Visit> list(Actor actor, LocalDate today, ChildId child, int most) {
        sight.must(actor, Act.SEE, child, today);
        return store.list(child, most);
    }

    private static Set<Refusal> refusals(Visit visit, LocalDate today) {
        var refusals = EnumSet.noneOf(Refusal.class);
        if (visit.on().isAfter(today)) {
            refusals.add(Refusal.NOT_YET);
        }
        if (visit.byName().isBlank()) {
            refusals.add(Refusal.VISITOR_MISSING);
        }
        if (!visit.seen()) {
            if (visit.whyNotSeen().isBlank()) {
                refusals.add(Refusal.WHY_NOT_SEEN_MISSING);
            }
        } else if (visit.alone() == null) {
            refusals.add(Refusal.ALONE_MISSING);
        } else if (visit.alone().reasonMissing()) {
            refusals.add(Refusal.WHY_NOT_ALONE_MISSING);
        }
        return refusals;
    }
}
