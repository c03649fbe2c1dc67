package org.heard.space;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.heard.access.Self.Way;
import org.heard.cards.SignIns.SignIn;
import org.heard.plain.Phrases;

/// A time somebody came in, as it is told to the child.
public final class LastHere {
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("EEEE d MMMM 'at' HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private LastHere() {}

    /// "Monday 15 June at 12:04".
    static String at(Instant moment) {
        return DAY_AND_TIME.format(moment);
    }

    /// "You were last here on Monday 15 June at 12:04, with your card."
    public static String sentence(Phrases words, SignIn before) {
        return words.say(Home.LAST_HERE, at(before.at()), way(words, before.way()));
    }

    /// "Monday 15 June at 12:04, opened by Anna Example".
    public static String line(Phrases words, SignIn time) {
        var how = time.openedBy().isEmpty() ? way(words, time.way()) : words.say(MyCard.BY, time.openedBy());
        return at(time.at()) + ", " + how;
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
