package org.heard.cards.web;

import java.time.LocalDate;
import java.time.ZoneId;
import org.heard.cards.CardKeeping.Kept;
import org.heard.cards.SignIns.SignIn;
import org.heard.pages.Days;

/// What the page of a child's card shows.
///
/// @param printable whether the card given out last can still be printed in this browser
public record ChildCardView(Kept kept, boolean printable) {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /// "15 June 2026, with the card".
    public String line(SignIn time) {
        var how = switch (time.way()) {
            case VISIT -> "opened by " + time.openedBy();
            case LINK -> "with a link to their own phone";
            case CARD, PLAYED -> "with the card";
        };
        return Days.written(LocalDate.ofInstant(time.at(), LONDON)) + ", " + how;
    }
}
