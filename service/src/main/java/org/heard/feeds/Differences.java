package org.heard.feeds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Person;
import org.heard.access.Persons;
import org.heard.access.Relations;
import org.heard.access.Sight;
import org.heard.children.Children;
import org.heard.comparison.DifferenceKind;
import org.heard.comparison.Field;
import org.heard.ids.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the record and the feeds disagree, and how people settle it. A difference changes nothing until then.
@Component
@Transactional
public class Differences {
    private static final String ALLOCATING = "IRO managers";

    private final DifferenceStore store;
    private final Taking taking;
    private final Sight sight;
    private final Relations relations;
    private final Persons persons;
    private final Children children;

    Differences(
            DifferenceStore store,
            Taking taking,
            Sight sight,
            Relations relations,
            Persons persons,
            Children children) {
        this.store = store;
        this.taking = taking;
        this.sight = sight;
        this.relations = relations;
        this.persons = persons;
        this.children = children;
    }

    /// Somebody to whom open differences belong.
    ///
    /// @param iro absent for whoever allocates
    public record Owner(@Nullable PersonId iro, String name, int open) {}

    /// Whose differences are asked for.
    ///
    /// @param iro absent for those of whoever allocates
    public record Whose(boolean everybody, @Nullable PersonId iro) {
        public static final Whose EVERYBODYS = new Whose(true, null);
        public static final Whose OF_WHO_ALLOCATES = new Whose(false, null);

        public static Whose of(PersonId iro) {
            return new Whose(false, iro);
        }
    }

    /// A difference in a list.
    ///
    /// @param owner   whose it is to settle; empty in their own list
    /// @param shownAs what the child is called, where the reader is their IRO; empty elsewhere
    public record Owned(String owner, String shownAs, Difference difference) {}

    /// How many are open of each kind, however many.
    @Transactional(readOnly = true)
    public Map<DifferenceKind, Integer> countOpen(Actor actor) {
        Deliveries.mustBeAllowed(actor);
        return store.countOpen();
    }

    /// Whose open ones of one kind, or (empty) of all, are to settle, and how many each has: the child's IRO, or
    /// whoever
    /// allocates where it is about who works with the child or the child has no IRO.
    @Transactional(readOnly = true)
    public List<Owner> owners(Actor actor, String kind, LocalDate today) {
        Deliveries.mustBeAllowed(actor);
        return store.owners(kind, today, names(today)).stream()
                .sorted(Comparator.comparing(Owner::name))
                .toList();
    }

    /// A page of them, by whose they are, the oldest of a kind first.
    @Transactional(readOnly = true)
    public List<Owned> list(Actor actor, String kind, Whose whose, LocalDate today, int from, int most) {
        Deliveries.mustBeAllowed(actor);
        return store.listOwned(kind, whose, today, from, most, names(today));
    }

    /// A page of those that are the actor's own to settle, as the IRO of a child or who covers, by child.
    @Transactional(readOnly = true)
    public List<Owned> listOwn(Actor actor, LocalDate today, int from, int most) {
        return store.listOwn(actor, sight.condition(actor, "d.child_id"), today, from, most);
    }

    private Function<@Nullable PersonId, String> names(LocalDate today) {
        var names = persons.list(today).stream().collect(Collectors.toMap(Person::id, Person::name));
        return owner -> owner == null ? ALLOCATING : names.getOrDefault(owner, "Somebody who has left");
    }

    /// The difference; `NotFound` where there is none for this person.
    @Transactional(readOnly = true)
    public Difference get(Actor actor, LocalDate today, Difference.Id id) {
        return store.find(id)
                .filter(difference -> mayOpen(actor, today, difference))
                .orElseThrow(NotFound::new);
    }

    /// Whoever may open deliveries, and the child's IRO or who covers.
    private boolean mayOpen(Actor actor, LocalDate today, Difference difference) {
        return Deliveries.mayOpen(actor)
                || (difference.kind() != DifferenceKind.WORKER
                        && sight.may(actor, Act.KEEP_RECORD, difference.child(), today)
                        && relations.isIro(actor.person(), difference.child(), today));
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
        var difference = store.findForChange(id).orElseThrow(NotFound::new);
        if (!mayOpen(actor, today, difference) || !maySettle(actor, today, difference)) {
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
