package org.heard.cards;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.access.EmailAddress;
import org.heard.access.NotFound;
import org.heard.access.Self;
import org.heard.cards.CardDoor.Shown;
import org.heard.children.Children;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.database.Tenancy;
import org.heard.ids.Ids;
import org.heard.outbox.Message;
import org.heard.outbox.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// A link to a young person's own phone in place of the card, if they choose so from thirteen on. It shows the
/// card and no more: the four pictures are still asked for. It works once, for ten minutes, in the browser it
/// was asked for in.
@Component
public class PhoneLinks {
    /// From this age on.
    public static final int FROM_AGE = 13;

    private static final Duration LASTS = Duration.ofMinutes(10);
    private static final Duration A_WHILE = Duration.ofMinutes(15);
    private static final int MOST_IN_A_WHILE = 3;

    private final LinkStore store;
    private final CardStore cards;
    private final Whereabouts whereabouts;
    private final CardDoor door;
    private final Children children;
    private final Chronicle chronicle;
    private final Outbox outbox;
    private final TransactionTemplate transaction;

    PhoneLinks(
            LinkStore store,
            CardStore cards,
            Whereabouts whereabouts,
            CardDoor door,
            Children children,
            Chronicle chronicle,
            Outbox outbox,
            TransactionTemplate transaction) {
        this.store = store;
        this.cards = cards;
        this.whereabouts = whereabouts;
        this.door = door;
        this.children = children;
        this.chronicle = chronicle;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    /// Whether the child is old enough.
    public boolean mayChoose(Self self, LocalDate today) {
        return children.list(Set.of(self.child())).stream()
                .flatMap(child -> child.ageOn(today).stream())
                .anyMatch(age -> age >= FROM_AGE);
    }

    /// Whether an address is kept; which, is not shown again.
    public boolean isKept(Self self) {
        return Boolean.TRUE.equals(
                transaction.execute(status -> store.address(self.child()).isPresent()));
    }

    /// Keeps the address the young person chose. False where it is none.
    public boolean keep(Self self, Instant now, LocalDate today, String address) {
        if (!mayChoose(self, today)) {
            throw new NotFound();
        }
        var read = EmailAddress.read(address);
        if (read.isEmpty()) {
            return false;
        }
        transaction.executeWithoutResult(status -> {
            store.keep(self.child(), read.get().text(), now);
            write(self, now, "The child chose a link to their own phone as a way in");
        });
        return true;
    }

    /// Takes the address away.
    public void take(Self self, Instant now) {
        transaction.executeWithoutResult(status -> {
            store.take(self.child());
            write(self, now, "The child took the link to their own phone away");
        });
    }

    private void write(Self self, Instant now, String what) {
        chronicle.write(self.actor(), now, Entry.of(self.child(), what, "link"));
    }

    /// Asks for a link by the number of the card: three in a while for each card, wherever they are asked for. If
    /// there was anywhere to send it, it is on its way, and what is answered is to be kept in the browser. Whether
    /// one was sent is not said to whoever asked: it would tell whether a number is a card's.
    ///
    /// @param origin where the service is found from outside: `https://heard.example`
    public Optional<LinkAsked> ask(String number, String origin, Instant now) {
        return whereabouts
                .cardWithNumber(number)
                .flatMap(found -> Tenancy.within(
                        found.organisation(), () -> transaction.execute(status -> send(found, origin, now))));
    }

    private Optional<LinkAsked> send(Whereabouts.Found found, String origin, Instant now) {
        return cards.find(found.id())
                .filter(card -> card.standing() == Card.Standing.WORKS)
                .filter(card -> store.sentSince(card.id(), now.minus(A_WHILE)) < MOST_IN_A_WHILE)
                .flatMap(card -> store.address(card.child()).map(address -> {
                    var link = Ids.next();
                    var secret = Secret.next();
                    store.add(link, card.id(), secret, now, now.plus(LASTS));
                    var self = new Self(found.organisation(), card.child(), Self.Way.LINK);
                    outbox.queue(
                            self.actor(),
                            now,
                            message(card, link.toString(), address, origin + "/card/link#" + secret));
                    return new LinkAsked(found.organisation().value(), link);
                }));
    }

    private static Message message(Card card, String link, String address, String where) {
        return new Message(
                        "card-link/" + link,
                        "A link to sign in",
                        Optional.of(card.child()),
                        new Message.Recipient("", address),
                        "Your link",
                        """
                Here is the link you asked for:

                %s

                Open it in the browser where you asked for it. It works once, for ten minutes.
                If you did not ask for it, you need not do anything.
                """.formatted(where),
                        List.of())
                .forgotten();
    }

    /// Opens a link in the browser it was asked for in: as if the card had been shown.
    public Shown open(LinkAsked asked, String secret, Instant now) {
        return Tenancy.within(asked.where(), () -> transaction.execute(status -> store.use(asked.link(), secret, now)))
                .map(card -> door.shown(new Whereabouts.Found(asked.where(), card), Self.Way.LINK, now))
                .orElseGet(Shown.Unknown::new);
    }
}
