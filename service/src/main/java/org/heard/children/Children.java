package org.heard.children;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.access.Self;
import org.heard.access.Sight;
import org.heard.children.OwnWords.Audience;
import org.heard.chronicle.Chronicle;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The children of the organisation now worked for, as far as the actor may see them.
@Component
@Transactional(readOnly = true)
public class Children {
    /// One letter finds everybody.
    private static final int SHORTEST = 2;

    private final ChildStore store;
    private final IdentityStore identities;
    private final Relations relations;
    private final Sight sight;
    private final Audit audit;

    Children(ChildStore store, IdentityStore identities, Relations relations, Sight sight, Audit audit) {
        this.store = store;
        this.identities = identities;
        this.relations = relations;
        this.sight = sight;
        this.audit = audit;
    }

    /// The child; `NotFound` where there is none or none for this actor. A name and pronouns that the child keeps
    /// for themself and their IRO are there for the IRO and whoever covers, and for nobody else.
    public Child get(Actor actor, ChildId child, LocalDate today) {
        sight.must(actor, Act.SEE, child, today);
        return store.known(child).map(known -> seen(actor, today, known)).orElseThrow(NotFound::new);
    }

    /// Whether the child keeps the name they go by, or their pronouns, from somebody who may see their record.
    public boolean keepsFrom(Actor actor, ChildId child, LocalDate today) {
        sight.must(actor, Act.SEE, child, today);
        return store.known(child).filter(known -> !isTold(actor, today, known)).isPresent();
    }

    /// Whether the child keeps the name they go by from somebody who may see their record.
    public boolean keepsNameFrom(Actor actor, ChildId child, LocalDate today) {
        sight.must(actor, Act.SEE, child, today);
        return store.known(child)
                .filter(known -> known.knownAs() == Audience.IRO_AND_CHILD && !isTold(actor, today, known))
                .isPresent();
    }

    /// Lines of the child's chronicle as the actor may read them: without a name that the child keeps from them.
    public List<Chronicle.Line> lines(Actor actor, ChildId child, LocalDate today, List<Chronicle.Line> lines) {
        return keepsNameFrom(actor, child, today)
                ? lines.stream()
                        .map(line -> without(store.known(child).orElseThrow(), line))
                        .toList()
                : lines;
    }

    private static Chronicle.Line without(KnownChild known, Chronicle.Line line) {
        return new Chronicle.Line(
                line.id(),
                line.at(),
                line.who(),
                known.withoutTheirOwnName(line.what()),
                known.withoutTheirOwnName(line.why()),
                line.link());
    }

    /// The child whose own page it is.
    public Child get(Self self) {
        return store.find(self.child()).orElseThrow(NotFound::new);
    }

    private Child seen(Actor actor, LocalDate today, KnownChild known) {
        return isTold(actor, today, known) ? known.child() : known.forOthers();
    }

    private boolean isTold(Actor actor, LocalDate today, KnownChild known) {
        return !known.keepsSomething()
                || actor.isSystem()
                || Stream.of(RelationKind.IRO, RelationKind.COVER)
                        .flatMap(kind -> relations.find(kind, known.child().id(), today).stream())
                        .anyMatch(relation -> relation.person().equals(actor.person()));
    }

    /// The child's care periods and episodes; `NotFound` as above.
    public CareHistory history(Actor actor, ChildId child, LocalDate today) {
        get(actor, child, today);
        return store.history(child);
    }

    /// What a search found.
    ///
    /// @param more whether there are others after the last of these
    public record Found(List<Child> children, boolean more) {}

    /// The children in the actor's sight who answer to a name, a name they are known as, or the beginning of a number;
    /// spelling and accents need not be exact. The closest come first.
    ///
    /// @param after the last child of the page before, absent for the first page
    @Transactional
    public Found search(Actor actor, Instant now, LocalDate today, String text, @Nullable ChildId after, int size) {
        audit.write(actor, now, "searched", List.of("name or number"));
        var found = text.strip().length() < SHORTEST
                ? List.<KnownChild>of()
                : store.search(actor, today, text.strip(), after, size + 1);
        var seen = found.stream()
                .limit(size)
                .filter(known -> isTold(actor, today, known) || known.answersWithoutTheirOwnName(text))
                .map(known -> seen(actor, today, known))
                .toList();
        return new Found(seen, found.size() > size);
    }

    /// Every birth date recorded for a child, the one in force first; `NotFound` as above.
    public List<Child.BirthDate> listBirthDates(Actor actor, ChildId child, LocalDate today) {
        get(actor, child, today);
        return identities.birthDates(child);
    }

    /// These children's identities, for a caller that has already decided who may see them; sealed ones are left
    /// out. Nothing that a child keeps for themself and their IRO is in it.
    public List<Child> list(Collection<ChildId> children) {
        return store.known(children).stream().map(KnownChild::forOthers).toList();
    }

    /// The same as somebody may see them: the IRO sees the names their children go by.
    public List<Child> list(Actor actor, LocalDate today, Collection<ChildId> children) {
        return store.known(children).stream()
                .map(known -> seen(actor, today, known))
                .toList();
    }

    /// One child's care periods and episodes, for a caller that has already decided who may see them.
    public CareHistory history(ChildId child) {
        return store.history(child);
    }

    /// These children's care periods and episodes, for a caller that has already decided who may see them.
    public Map<ChildId, CareHistory> histories(Collection<ChildId> children) {
        return store.histories(children);
    }
}
