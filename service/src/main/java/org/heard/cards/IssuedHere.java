package org.heard.cards;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.heard.ids.ChildId;

/// A card given out in this browser a moment ago: the one place its secret stands, in the session on the
/// server, while it is printed. After that only a new card can be.
public record IssuedHere(UUID child, String number, String secret, Instant until) implements Serializable {
    private static final String NAME = IssuedHere.class.getName();
    private static final Duration TO_PRINT = Duration.ofMinutes(10);

    /// Keeps what was just given out.
    public static void keep(CardKeeping.Issue.Issued issued, Instant now, HttpServletRequest request) {
        var card = issued.card();
        request.getSession()
                .setAttribute(
                        NAME,
                        new IssuedHere(
                                card.child().value(), card.printedNumber(), issued.secret(), now.plus(TO_PRINT)));
    }

    /// The card of this child, while it can be printed here.
    public static Optional<IssuedHere> find(HttpServletRequest request, ChildId child, Instant now) {
        var session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable((IssuedHere) session.getAttribute(NAME))
                        .filter(issued -> issued.child().equals(child.value()) && now.isBefore(issued.until()));
    }
}
