package org.heard.cards;

import java.util.Map;
import org.heard.paper.QrCode;
import org.heard.paper.Sheet;
import org.heard.plain.AgeBand;
import org.heard.plain.Phrases;

/// The card as it is printed: a square, a number, how to use it. It names nobody, and not what it is for.
public final class CardSheet {
    private CardSheet() {}

    /// The sheet for a card given out here.
    ///
    /// @param origin where the service is found from outside
    public static Sheet of(IssuedHere card, String origin) {
        return Sheet.of(
                "cards/sheet",
                Map.of(
                        "words",
                        Phrases.of(AgeBand.FOUR_TO_SEVEN),
                        "number",
                        card.number(),
                        "square",
                        QrCode.of(origin + "/card#" + card.secret()),
                        "stop",
                        origin.replaceFirst("^https?://", "") + "/card/stop"));
    }
}
