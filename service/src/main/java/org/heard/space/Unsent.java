package org.heard.space;

import java.util.Optional;
import org.heard.plain.Phrase;

/// What a child began to write and has not sent.
public enum Unsent implements Phrase {
    WAITS,
    BEGAN,
    NOT_SENT,
    UNTIL,
    GO_ON,
    THROW_AWAY,
    THROWN,
    NOT_FROM_HERE,
    ELSEWHERE,
    HINT;

    /// The room in which it was begun, as the way into it is named on the first page too. None of what children send or
    /// ask for: whoever looks over a shoulder does not read here that it is a worry.
    public static Optional<Phrase> room(String page) {
        return switch (page.split("/", 4)[2]) {
            case "meeting" -> Optional.of(MyMeeting.TITLE);
            case "matters" -> Optional.of(MyMatters.TITLE);
            case "together" -> Optional.of(MyTogether.TITLE);
            case "group" -> Optional.of(Council.TITLE);
            default -> Optional.empty();
        };
    }
}
