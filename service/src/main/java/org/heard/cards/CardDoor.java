package org.heard.cards;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.heard.access.Self;
import org.heard.database.Tenancy;
import org.springframework.stereotype.Component;

/// The door of a child's space, seen from outside: a card is shown, four pictures follow, and only then is it
/// known for whom the work is done.
@Component
public class CardDoor {
    private static final Duration FOR_THE_PICTURES = Duration.ofMinutes(10);

    private final Whereabouts whereabouts;
    private final CardPictures pictures;
    private final SignIns signIns;

    CardDoor(Whereabouts whereabouts, CardPictures pictures, SignIns signIns) {
        this.whereabouts = whereabouts;
        this.pictures = pictures;
        this.signIns = signIns;
    }

    /// What came of showing a card.
    public sealed interface Shown {
        /// Now the pictures.
        ///
        /// @param choose whether the child has yet to choose them
        record Pictures(CardShown card, boolean choose) implements Shown {}

        /// There is no such card, or it works no more.
        record Unknown() implements Shown {}

        /// Somebody said that another has it.
        record Frozen() implements Shown {}

        /// Its pictures were tried too often.
        record Locked() implements Shown {}
    }

    /// Shows the secret of a card.
    public Shown show(String secret, Instant now) {
        return whereabouts
                .cardWithSecret(secret)
                .map(found -> shown(found, Self.Way.CARD, now))
                .orElseGet(Shown.Unknown::new);
    }

    Shown shown(Whereabouts.Found found, Self.Way way, Instant now) {
        var waiting = new CardShown(found.organisation().value(), found.id(), way, now.plus(FOR_THE_PICTURES));
        return Tenancy.within(found.organisation(), () -> pictures.find(found.id()))
                .map(card -> switch (card.standing()) {
                    case NEW -> (Shown) new Shown.Pictures(waiting, true);
                    case WORKS -> new Shown.Pictures(waiting, false);
                    case FROZEN -> new Shown.Frozen();
                    case LOCKED -> new Shown.Locked();
                })
                .orElseGet(Shown.Unknown::new);
    }

    /// What came of four pictures.
    public sealed interface Tried {
        /// The child is signed in, in this browser.
        record In() implements Tried {}

        /// Not these.
        ///
        /// @param left how many tries there are still
        record Wrong(int left) implements Tried {}

        /// Four times the same is no secret.
        record TooEasy() implements Tried {}

        /// Nothing more can be tried: the card is locked, stopped or void, or took too long.
        record Closed() implements Tried {}
    }

    /// Tries four pictures.
    public Tried attempt(
            CardShown card, List<Picture> four, Instant now, HttpServletRequest request, HttpServletResponse response) {
        if (now.isAfter(card.until())) {
            return new Tried.Closed();
        }
        return Tenancy.within(card.where(), () -> switch (pictures.weigh(card, four, now)) {
            case CardPictures.Weighed.Right(var self) -> in(self, now, request, response);
            case CardPictures.Weighed.Wrong(var left) -> new Tried.Wrong(left);
            case CardPictures.Weighed.Closed() -> new Tried.Closed();
        });
    }

    /// The child has chosen their four pictures, twice the same.
    public Tried choose(
            CardShown card, List<Picture> four, Instant now, HttpServletRequest request, HttpServletResponse response) {
        if (now.isAfter(card.until())) {
            return new Tried.Closed();
        }
        if (new HashSet<>(four).size() < 2) {
            return new Tried.TooEasy();
        }
        return Tenancy.within(
                card.where(),
                () -> pictures.choose(card, four, now)
                        .map(self -> in(self, now, request, response))
                        .orElseGet(Tried.Closed::new));
    }

    private Tried in(Self self, Instant now, HttpServletRequest request, HttpServletResponse response) {
        signIns.begin(self, "", now, request, response);
        return new Tried.In();
    }

    /// Stops the card with this number, from any device, however often a wrong one was typed there before: a child
    /// from whom it was taken is kept waiting by nobody.
    ///
    /// @return false where no card has the number. That is said: a child who mistyped it would think the card
    ///     stopped, and a number is too long to be found by trying (`Secret`)
    public boolean freeze(String number, Instant now) {
        var found = whereabouts.cardWithNumber(number);
        found.ifPresent(card -> Tenancy.within(
                card.organisation(), () -> pictures.freeze(card.id(), "NUMBER", card.organisation(), now)));
        return found.isPresent();
    }

    /// The child, signed in, says that somebody else has their card: it is stopped, and their session ends.
    public boolean freeze(Self self, Instant now) {
        return pictures.freeze(self, now);
    }
}
