package org.heard.feeds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.access.Sight;
import org.heard.children.Children;
import org.heard.comparison.DifferenceKind;
import org.heard.comparison.Field;
import org.heard.ids.ChildId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the record and the feeds disagree, and how people settle it. A difference changes nothing until then.
@Component
@Transactional
public class Differences {
    /// More than anybody settles one by one. What is open beyond them is counted and not listed until some of these
    /// are settled.
    private static final int MOST = 5_000;

    private static final String ALLOCATING = "IRO managers";

    private final DifferenceStore store;
    private final Taking taking;
    private final Sight sight;
    private final Relations relations;
    private final Children children;

    Differences(DifferenceStore store, Taking taking, Sight sight, Relations relations, Children children) {
        this.store = store;
        this.taking = taking;
        this.sight = sight;
        this.relations = relations;
        this.children = children;
    }

    /// How many are open of each kind, however many.
    @Transactional(readOnly = true)
    public Map<DifferenceKind, Integer> countOpen(Actor actor) {
        Deliveries.mustBeAllowed(actor);
        return store.countOpen();
    }

    /// Open ones of one kind or (empty) of all, the oldest of a kind first, by whose they are to settle: the child's
    /// IRO, or whoever allocates where it is about who works with the child or the child has no IRO.
    @Transactional(readOnly = true)
    public SortedMap<String, List<Difference>> listByOwner(Actor actor, String kind, LocalDate today) {
        Deliveries.mustBeAllowed(actor);
        var all = store.listOpen(kind, MOST);
        var children = all.stream().map(Difference::child).distinct().toList();
        var iros = new HashMap<ChildId, String>();
        relations
                .listOf(children)
                .forEach((child, ofChild) -> ofChild.stream()
                        .filter(one -> one.kind() == RelationKind.IRO && one.on(today))
                        .forEach(iro -> iros.put(child, iro.name())));
        var byOwner = new TreeMap<String, List<Difference>>();
        for (var one : all) {
            var owner = one.kind() == DifferenceKind.WORKER ? ALLOCATING : iros.getOrDefault(one.child(), ALLOCATING);
            byOwner.computeIfAbsent(owner, name -> new ArrayList<>()).add(one);
        }
        return byOwner;
    }

    /// The difference; `NotFound` where there is none.
    @Transactional(readOnly = true)
    public Difference get(Actor actor, Difference.Id id) {
        Deliveries.mustBeAllowed(actor);
        return store.find(id).orElseThrow(NotFound::new);
    }

    /// Whether this person may settle it: whoever may keep the child's record, or for workers whoever allocates.
    @Transactional(readOnly = true)
    public boolean maySettle(Actor actor, LocalDate today, Difference difference) {
        var act = difference.kind() == DifferenceKind.WORKER ? Act.ALLOCATE : Act.KEEP_RECORD;
        return sight.may(actor, act, difference.child(), today);
    }

    /// Whether it is about a name that the child keeps from this person: neither is it shown to them, nor may they put
    /// another in its place.
    @Transactional(readOnly = true)
    public boolean isKept(Actor actor, LocalDate today, Difference difference) {
        return difference.field() == Field.KNOWN_AS
                && sight.may(actor, Act.SEE, difference.child(), today)
                && children.keepsNameFrom(actor, difference.child(), today);
    }

    /// The ways in which this person can settle it.
    @Transactional(readOnly = true)
    public List<Difference.How> ways(Actor actor, LocalDate today, Difference difference) {
        return isKept(actor, today, difference) ? List.of(Difference.How.KEPT_OURS) : ways(difference);
    }

    private static List<Difference.How> ways(Difference difference) {
        return switch (difference.kind()) {
            case ABSENT -> List.of(Difference.How.STILL_LOOKED_AFTER, Difference.How.CARE_ENDED);
            case MAY_BE_HERE -> List.of(Difference.How.SAME_CHILD, Difference.How.ANOTHER_CHILD);
            case BIRTH_DATE ->
                List.of(Difference.How.KEPT_OURS, Difference.How.TOOK_THEIRS, Difference.How.ANOTHER_CHILD);
            case REVIEW -> List.of(Difference.How.KEPT_OURS);
            case CARE ->
                difference.field() == Field.WHOLE
                        ? List.of(Difference.How.KEPT_OURS)
                        : List.of(Difference.How.KEPT_OURS, Difference.How.TOOK_THEIRS);
            case NOT_IN_RETURN, REMOVED_HERE -> List.of(Difference.How.KEPT_OURS);
            case EPISODE, IDENTITY, NAME, WORKER -> List.of(Difference.How.KEPT_OURS, Difference.How.TOOK_THEIRS);
        };
    }

    /// Settles it, for good: the same two values are not brought up again.
    public Settling.Answer settle(Actor actor, Instant now, LocalDate today, Difference.Id id, Settling how) {
        Deliveries.mustBeAllowed(actor);
        var difference = store.findForChange(id).orElseThrow(NotFound::new);
        if (!maySettle(actor, today, difference)) {
            throw new NotFound();
        }
        if (difference.settled() != null) {
            return new Settling.Answer.Already(difference);
        }
        var word = word(how);
        if (!ways(actor, today, difference).contains(word)) {
            return new Settling.Answer.Refused("This difference cannot be settled in that way.");
        }
        var refusal = taking.take(actor, now, today, difference, how);
        if (refusal.isPresent()) {
            return new Settling.Answer.Refused(refusal.get());
        }
        store.settle(id, word, how.why(), actor, now);
        return new Settling.Answer.Settled(word.words());
    }

    private static Difference.How word(Settling how) {
        return switch (how) {
            case Settling.KeepOurs keep -> Difference.How.KEPT_OURS;
            case Settling.TakeTheirs take -> Difference.How.TOOK_THEIRS;
            case Settling.CareEnded ended -> Difference.How.CARE_ENDED;
            case Settling.StillLookedAfter still -> Difference.How.STILL_LOOKED_AFTER;
            case Settling.SameChild same -> Difference.How.SAME_CHILD;
            case Settling.AnotherChild another -> Difference.How.ANOTHER_CHILD;
        };
    }
}
