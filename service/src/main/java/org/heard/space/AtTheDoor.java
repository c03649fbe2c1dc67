package org.heard.space;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.cards.CardShown;
import org.heard.cards.Picture;

/// How far somebody has come at the door, kept in their session on the server: which card they showed, which
/// pictures they have tapped, and, of who is choosing theirs, the four of the first time.
public record AtTheDoor(CardShown card, boolean choose, List<Picture> first, List<Picture> tapped)
        implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private static final String NAME = AtTheDoor.class.getName();

    public AtTheDoor {
        first = List.copyOf(first);
        tapped = List.copyOf(tapped);
    }

    /// A card has just been shown.
    public static AtTheDoor with(CardShown card, boolean choose) {
        return new AtTheDoor(card, choose, List.of(), List.of());
    }

    /// The same with these tapped too; what is more than four is left out.
    public AtTheDoor and(List<Picture> more) {
        var all = new ArrayList<>(tapped);
        all.addAll(more);
        return new AtTheDoor(
                card, choose, first, all.stream().limit(Picture.CHOSEN).toList());
    }

    /// Four are tapped: those of the first time, and once more.
    public AtTheDoor onceMore() {
        return new AtTheDoor(card, choose, tapped, List.of());
    }

    /// From the beginning.
    public AtTheDoor again() {
        return with(card, choose);
    }

    public boolean complete() {
        return tapped.size() == Picture.CHOSEN;
    }

    /// Who stands there in this browser.
    public static Optional<AtTheDoor> find(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((AtTheDoor) session.getAttribute(NAME));
    }

    public void keep(HttpServletRequest request) {
        request.getSession().setAttribute(NAME, this);
    }
}
