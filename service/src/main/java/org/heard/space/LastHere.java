package org.heard.space;

import org.heard.access.Self.Way;
import org.heard.cards.SignIns.SignIn;
import org.heard.plain.Phrases;

/// A time somebody came in, as it is told to the child.
public final class LastHere {
    private LastHere() {}

    /// "You were last here on Monday 15 June at 12:04, with your card."
    public static String sentence(Phrases words, SignIn before) {
        return words.say(Home.LAST_HERE, words.days().withTime(before.at()), way(words, before.way()));
    }

    /// "Monday 15 June at 12:04, opened by Anna Example".
    public static String line(Phrases words, SignIn time) {
        var how = time.openedBy().isEmpty() ? way(words, time.way()) : words.say(MyCard.BY, time.openedBy());
        return words.days().withTime(time.at()) + ", " + how;
    }

    private static String way(Phrases words, Way way) {
        return words.say(
                switch (way) {
                    case VISIT -> Home.WAY_VISIT;
                    case LINK -> Home.WAY_LINK;
                    case CARD, PLAYED -> Home.WAY_CARD;
                });
    }
}
