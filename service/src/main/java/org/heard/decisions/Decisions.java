package org.heard.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Self;
import org.heard.access.Sight;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Records decisions and how far they got. The IRO records a decision; whoever is to do it, the social worker and the
/// IRO say how far it got, each time anew: what was said before stays.
@Component
@Transactional
public class Decisions {
    private final DecisionStore store;
    private final ChildSays says;
    private final Sight sight;
    private final Chronicle chronicle;

    Decisions(DecisionStore store, ChildSays says, Sight sight, Chronicle chronicle) {
        this.store = store;
        this.says = says;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// What came of a command.
    public sealed interface Answer {
        /// It stands.
        record Recorded(UUID decision) implements Answer {}

        /// Nothing was written, for each of these reasons.
        record Refused(Set<Refusal> why) implements Answer {}
    }

    /// Why a decision, or how far it got, cannot be recorded as it was given.
    public enum Refusal {
        /// Nobody said what is to be done.
        TEXT_MISSING,
        /// Nobody said who does it.
        OWNER_MISSING,
        /// It is said to have happened on a day still to come.
        NOT_YET,
        /// It is due before it was made.
        DUE_BEFORE_MADE,
        /// It is said to have got somewhere before it was made.
        BEFORE_MADE,
        /// What stands in the way, or what is left, was not said.
        NOTE_MISSING
    }

    /// Records a decision.
    public Answer decide(Actor actor, Instant now, LocalDate today, Decision decision) {
        sight.must(actor, Act.RECORD_REVIEW, decision.child(), today);
        var refusals = refusals(decision, today);
        if (!refusals.isEmpty()) {
            return new Answer.Refused(refusals);
        }
        store.add(actor, now, List.of(decision));
        chronicle.write(
                actor,
                now,
                Entry.of(
                                decision.child(),
                                decision.heldBack()
                                        ? "Recorded a decision of the review, which has still to go out"
                                        : sentence(decision),
                                "decision")
                        .about("decision", decision.id()));
        return new Answer.Recorded(decision.id());
    }

    /// Says how far a decision got.
    public Answer mark(Actor actor, Instant now, LocalDate today, ChildId child, UUID decision, Decision.Mark mark) {
        sight.must(actor, Act.SEE, child, today);
        var before = seen(actor, today, child)
                .filter(one -> one.id().equals(decision))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!mayMark(actor, today, before)) {
            throw new NotFound();
        }
        var refusals = refusals(before, mark, today);
        if (!refusals.isEmpty()) {
            return new Answer.Refused(refusals);
        }
        store.mark(actor, now, List.of(new DecisionStore.Added(decision, mark)));
        var what = "Decision of " + Days.written(before.madeOn()) + " "
                + mark.status().words().toLowerCase(Locale.UK)
                + (before.heldBack() ? "" : ": " + before.what());
        chronicle.write(
                actor,
                now,
                Entry.of(child, what, "decision mark")
                        .because(before.heldBack() ? "" : mark.note())
                        .about("decision", decision));
        return new Answer.Recorded(decision);
    }

    /// What came of saying how far several decisions got.
    ///
    /// @param refused why each of these cannot stand; empty where all were written
    public record Marked(Map<UUID, Set<Refusal>> refused) {
        public Marked {
            refused = Map.copyOf(refused);
        }
    }

    /// Says how far several decisions got: all of them or none.
    public Marked mark(Actor actor, Instant now, LocalDate today, ChildId child, Map<UUID, Decision.Mark> marks) {
        sight.must(actor, Act.SEE, child, today);
        var known = seen(actor, today, child).collect(Collectors.toMap(Decision::id, decision -> decision));
        var refused = new HashMap<UUID, Set<Refusal>>();
        marks.forEach((id, mark) -> {
            var decision = known.get(id);
            if (decision == null || !mayMark(actor, today, decision)) {
                throw new NotFound();
            }
            var refusals = refusals(decision, mark, today);
            if (!refusals.isEmpty()) {
                refused.put(id, refusals);
            }
        });
        if (refused.isEmpty()) {
            marks.forEach((id, mark) -> mark(actor, now, today, child, id, mark));
        }
        return new Marked(refused);
    }

    /// Whether this person may say how far a decision got: whoever is to do it, the child's social worker and their
    /// IRO.
    @Transactional(readOnly = true)
    public boolean mayMark(Actor actor, LocalDate today, Decision decision) {
        return actor.person().equals(decision.owner().person())
                || sight.may(actor, Act.ANSWER, decision.child(), today);
    }

    /// Takes in decisions and their marks from a made-up authority, one line a child. The caller has decided that it
    /// may.
    public void take(Actor actor, Instant now, String source, Collection<Decision> decisions) {
        store.add(actor, now, decisions.stream().map(Decision::shown).toList());
        chronicle.write(
                actor,
                now,
                decisions.stream().map(Decision::child).collect(Collectors.toSet()).stream()
                        .map(child -> Entry.of(child, "Decisions read from " + source, "decision"))
                        .toList());
    }

    /// The decision; `NotFound` where there is none for this actor.
    @Transactional(readOnly = true)
    public Decision get(Actor actor, LocalDate today, ChildId child, UUID decision) {
        sight.must(actor, Act.SEE, child, today);
        return seen(actor, today, child)
                .filter(one -> one.id().equals(decision))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Lets the case line see what was decided at a review and was held back until now, whether or not it was issued:
    /// the record in which it stands is signed.
    public void show(Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var held = madeAt(actor, today, child, review).stream()
                .filter(Decision::heldBack)
                .toList();
        store.show(held.stream().map(Decision::id).toList());
        chronicle.write(actor, now, told(held));
    }

    /// A line each for decisions that people may see from now on.
    static List<Entry> told(List<Decision> decisions) {
        return decisions.stream()
                .map(decision -> Entry.of(decision.child(), sentence(decision), "decision")
                        .about("decision", decision.id()))
                .toList();
    }

    /// The child's decisions without those held back, unless the actor drafts the record they will stand in.
    private Stream<Decision> seen(Actor actor, LocalDate today, ChildId child) {
        var all = store.list(Set.of(child)).getOrDefault(child, List.of());
        boolean drafts = all.stream().anyMatch(Decision::heldBack) && sight.may(actor, Act.DRAFT_RECORD, child, today);
        return all.stream().filter(decision -> drafts || !decision.heldBack());
    }

    /// The child's decisions: open ones first, by the day they are due.
    @Transactional(readOnly = true)
    public List<Decision> list(Actor actor, LocalDate today, ChildId child) {
        sight.must(actor, Act.SEE, child, today);
        return seen(actor, today, child).toList();
    }

    /// On which day each decision was made that the child may be told of, for the child.
    @Transactional(readOnly = true)
    public Map<UUID, LocalDate> mayBeTold(Self self) {
        return store.list(Set.of(self.child())).getOrDefault(self.child(), List.of()).stream()
                .filter(Decision::mayBeTold)
                .collect(Collectors.toMap(Decision::id, Decision::madeOn));
    }

    /// Those made at one review.
    @Transactional(readOnly = true)
    public List<Decision> madeAt(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        return list(actor, today, child).stream()
                .filter(decision -> review.equals(decision.review()))
                .toList();
    }

    /// The child's decisions as their page shows them.
    @Transactional(readOnly = true)
    public DecisionsPanel panel(Actor actor, LocalDate today, ChildId child) {
        return new DecisionsPanel(
                child,
                list(actor, today, child),
                says.list(actor, today, child),
                sight.acts(actor, child, today),
                today);
    }

    private static Set<Refusal> refusals(Decision decision, Decision.Mark mark, LocalDate today) {
        var refusals = EnumSet.noneOf(Refusal.class);
        if (mark.on().isAfter(today)) {
            refusals.add(Refusal.NOT_YET);
        }
        if (mark.on().isBefore(decision.madeOn())) {
            refusals.add(Refusal.BEFORE_MADE);
        }
        if (mark.status() != Decision.Status.DONE && mark.note().isBlank()) {
            refusals.add(Refusal.NOTE_MISSING);
        }
        return refusals;
    }

    private static Set<Refusal> refusals(Decision decision, LocalDate today) {
        var refusals = EnumSet.noneOf(Refusal.class);
        if (decision.what().isBlank()) {
            refusals.add(Refusal.TEXT_MISSING);
        }
        if (decision.owner().name().isBlank()) {
            refusals.add(Refusal.OWNER_MISSING);
        }
        if (decision.madeOn().isAfter(today)) {
            refusals.add(Refusal.NOT_YET);
        }
        if (decision.due() != null && decision.due().isBefore(decision.madeOn())) {
            refusals.add(Refusal.DUE_BEFORE_MADE);
        }
        return refusals;
    }

    private static String sentence(Decision decision) {
        var due = decision.due();
        return "Decided: " + decision.what() + " (" + decision.owner().name()
                + (due == null ? "" : ", by " + Days.written(due)) + ")";
    }
}
