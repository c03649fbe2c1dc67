package org.heard.cards;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Self;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.ids.ChildId;
import org.heard.ids.OrganisationId;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The four pictures of a card: chosen once by the child, weighed at each sign-in, five tries and no more.
/// Weighing takes a tenth of a second and holds no connection while it does.
@Component
class CardPictures {
    private final CardStore store;
    private final SignIns signIns;
    private final Chronicle chronicle;
    private final PasswordEncoder encoder;
    private final TransactionTemplate transaction;

    CardPictures(
            CardStore store,
            SignIns signIns,
            Chronicle chronicle,
            PasswordEncoder encoder,
            TransactionTemplate transaction) {
        this.store = store;
        this.signIns = signIns;
        this.chronicle = chronicle;
        this.encoder = encoder;
        this.transaction = transaction;
    }

    /// What came of weighing.
    sealed interface Weighed {
        record Right(Self self) implements Weighed {}

        record Wrong(int left) implements Weighed {}

        record Closed() implements Weighed {}
    }

    Optional<Card> find(UUID card) {
        return transaction.execute(status -> store.find(card));
    }

    Weighed weigh(CardShown shown, List<Picture> four, Instant now) {
        var tried = transaction.execute(status -> store.tried(shown.card()));
        if (tried.isEmpty()) {
            return new Weighed.Closed();
        }
        var against = tried.get();
        var self = new Self(shown.where(), against.child(), shown.way());
        if (encoder.matches(Picture.joined(four), against.pictures())) {
            var stands = transaction.execute(status -> store.right(shown.card()));
            return stands ? new Weighed.Right(self) : new Weighed.Closed();
        }
        if (against.tries() < Card.MOST_TRIES) {
            return new Weighed.Wrong(Card.MOST_TRIES - against.tries());
        }
        transaction.executeWithoutResult(status -> write(
                door(shown.where()),
                against.child(),
                now,
                "The child’s card is locked: its pictures were wrong five times"));
        return new Weighed.Closed();
    }

    Optional<Self> choose(CardShown shown, List<Picture> four, Instant now) {
        var hash = encoder.encode(Picture.joined(four));
        return transaction.execute(status -> store.find(shown.card())
                .filter(card -> store.choose(card.id(), hash, now))
                .map(card -> {
                    var self = new Self(shown.where(), card.child(), shown.way());
                    write(self.actor(), card.child(), now, "The child chose the pictures of their card");
                    return self;
                }));
    }

    boolean freeze(UUID card, String how, OrganisationId organisation, Instant now) {
        return transaction.execute(status -> store.find(card)
                .map(found -> stop(found, door(organisation), how, now))
                .orElse(false));
    }

    boolean freeze(Self self, Instant now) {
        return transaction.execute(status -> store.of(self.child())
                .map(card -> stop(card, self.actor(), "SPACE", now))
                .orElse(false));
    }

    private boolean stop(Card card, Actor by, String how, Instant now) {
        if (!store.freeze(card.id(), how, now)) {
            return false;
        }
        signIns.end(card.child());
        return write(by, card.child(), now, "Somebody else has the child’s card: it was stopped");
    }

    private boolean write(Actor by, ChildId child, Instant now, String what) {
        chronicle.write(by, now, Entry.of(child, what, "card"));
        return true;
    }

    /// Whoever stands outside may be anybody.
    private static Actor door(OrganisationId organisation) {
        return Actor.system(organisation, "Somebody at the door of the child’s space");
    }
}
