package org.heard.cards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.cards.SignIns.SignIn;
import org.heard.cards.SpaceFilled.Missing;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A child's card in the hands of those who work with them: given out, taken back, stopped when somebody else
/// has it, its pictures let be chosen anew. Nobody can read the pictures, for only a hash of them is kept.
@Component
@Transactional
public class CardKeeping {
    private static final int SHOWN = 20;

    private final CardStore store;
    private final CardReadiness readiness;
    private final SignIns signIns;
    private final Children children;
    private final Sight sight;
    private final Chronicle chronicle;

    CardKeeping(
            CardStore store,
            CardReadiness readiness,
            SignIns signIns,
            Children children,
            Sight sight,
            Chronicle chronicle) {
        this.store = store;
        this.readiness = readiness;
        this.signIns = signIns;
        this.children = children;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// How it stands with a child's card.
    ///
    /// @param missing what the space still lacks before a card may be given out
    public record Kept(Child child, Optional<Card> card, List<Missing> missing, List<SignIn> signIns) {}

    /// What came of giving out a card.
    public sealed interface Issue {
        /// It is given out; its secret is known only here and now.
        record Issued(Card card, String secret) implements Issue {}

        /// The space is not worth a card yet.
        record NotYet(List<Missing> missing) implements Issue {}
    }

    /// The card as staff see it; `NotFound` for whoever does not keep it.
    @Transactional(readOnly = true)
    public Kept get(Actor actor, Instant now, LocalDate today, ChildId child) {
        return new Kept(
                mustKeep(actor, today, child),
                store.of(child),
                missing(actor, now, today, child),
                signIns.list(child, SHOWN));
    }

    /// Gives out a card; one that the child has already is void from now on.
    public Issue issue(Actor actor, Instant now, LocalDate today, ChildId child) {
        mustKeep(actor, today, child);
        var missing = missing(actor, now, today, child);
        if (!missing.isEmpty()) {
            return new Issue.NotYet(missing);
        }
        var before = store.of(child);
        before.ifPresent(card -> end(card, now));
        var card = new Card(Ids.next(), child, Secret.spoken(Secret.SPOKEN), now, actor.name(), null, 0, null);
        var secret = Secret.next();
        store.add(actor, now, card, secret);
        chronicle.write(
                actor,
                now,
                Entry.of(
                        child,
                        before.isPresent()
                                ? "A new card to sign in with was given out; the one before is void"
                                : "A card to sign in with was given out",
                        "card"));
        return new Issue.Issued(card, secret);
    }

    /// A child who lost theirs is not kept out of what is theirs already.
    private List<Missing> missing(Actor actor, Instant now, LocalDate today, ChildId child) {
        return store.hadOne(child) ? List.of() : readiness.missing(actor, now, today, child);
    }

    /// Takes the card back: it works nowhere any more, and whoever is signed in is out. False where there was
    /// none.
    public boolean revoke(Actor actor, Instant now, LocalDate today, ChildId child) {
        mustKeep(actor, today, child);
        return store.of(child)
                .filter(card -> end(card, now))
                .map(card -> write(actor, now, child, "The card to sign in with was taken back"))
                .orElse(false);
    }

    /// Lets the child choose their pictures anew at the next use. False for a card that is stopped, or none.
    public boolean reset(Actor actor, Instant now, LocalDate today, ChildId child) {
        mustKeep(actor, today, child);
        return store.of(child)
                .filter(card -> store.reset(card.id()))
                .map(card -> {
                    signIns.end(child);
                    return write(actor, now, child, "The child may choose the pictures of their card anew");
                })
                .orElse(false);
    }

    /// Stops the card because the child says, on the telephone or beside them, that somebody else has it.
    public boolean freeze(Actor actor, Instant now, LocalDate today, ChildId child) {
        mustKeep(actor, today, child);
        return store.of(child)
                .filter(card -> store.freeze(card.id(), "STAFF", now))
                .map(card -> {
                    signIns.end(child);
                    return write(actor, now, child, "The child’s card was stopped: somebody else has it");
                })
                .orElse(false);
    }

    /// A child of this organisation whose card the actor keeps, and no other.
    private Child mustKeep(Actor actor, LocalDate today, ChildId child) {
        sight.must(actor, Act.KEEP_CARD, child, today);
        return children.get(actor, child, today);
    }

    private boolean end(Card card, Instant now) {
        signIns.end(card.child());
        return store.revoke(card.id(), now);
    }

    private boolean write(Actor actor, Instant now, ChildId child, String what) {
        chronicle.write(actor, now, Entry.of(child, what, "card"));
        return true;
    }
}
