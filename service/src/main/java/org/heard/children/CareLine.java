package org.heard.children;

import static org.heard.children.Words.inSentence;

import java.util.ArrayList;
import java.util.List;
import org.heard.pages.Days;

/// What the chronicle says of an entry in a child's care history, or of its correction.
final class CareLine {
    private CareLine() {}

    static String of(CareEntry entry) {
        var on = " on " + Days.written(entry.on());
        return switch (entry) {
            case CareEntry.Began began ->
                "Care began%s: %s, %s%s"
                        .formatted(
                                on,
                                inSentence(Words.legalStatus(began.legalStatus())),
                                inSentence(Words.placement(began.placement().code())),
                                began.ending() == null
                                        ? ""
                                        : "; ended on "
                                                + Days.written(began.ending().on()));
            case CareEntry.Moved moved ->
                "Moved%s to: %s%s"
                        .formatted(
                                on,
                                inSentence(Words.placement(moved.placement().code())),
                                moved.sameCarers() ? ", with the same carers" : "");
            case CareEntry.StatusChanged changed ->
                "Legal status%s: %s".formatted(on, inSentence(Words.legalStatus(changed.legalStatus())));
            case CareEntry.Ended ended -> "Care ended%s: %s".formatted(on, inSentence(Words.ending(ended.reason())));
        };
    }

    /// What an episode began with: "Moved on 3 May 2026".
    static String of(Episode episode) {
        var what = switch (episode.reasonBegan()) {
            case "S" -> "Care began";
            case "L" -> "Legal status changed";
            case "P", "T" -> "Moved";
            default -> "Moved and legal status changed";
        };
        return what + " on " + Days.written(episode.began());
    }

    /// "3 May 2026: returned home, as planned".
    static String ofEnding(CarePeriod period) {
        var on = period.ended() == null ? "" : Days.written(period.ended()) + ": ";
        return on + inSentence(Words.ending(period.endReason()));
    }

    /// "Corrected: Moved on 3 May 2026 (now 4 May 2026; children’s home, was foster care, long term)".
    static String corrected(Episode before, Episode after) {
        var changes = new ArrayList<String>();
        if (!before.began().equals(after.began())) {
            changes.add("now " + Days.written(after.began()));
        }
        changed(changes, Words.legalStatus(before.legalStatus()), Words.legalStatus(after.legalStatus()));
        changed(changes, Words.placement(before.placement()), Words.placement(after.placement()));
        changed(changes, Words.provider(before.provider()), Words.provider(after.provider()));
        changed(changes, Words.need(before.need()), Words.need(after.need()));
        return "Corrected: " + of(before) + (changes.isEmpty() ? "" : " (" + String.join("; ", changes) + ")");
    }

    static List<String> fields(CareEntry entry) {
        return switch (entry) {
            case CareEntry.Began began -> List.of("care period", "legal status", "placement");
            case CareEntry.Moved moved -> List.of("placement");
            case CareEntry.StatusChanged changed -> List.of("legal status");
            case CareEntry.Ended ended -> List.of("care period");
        };
    }

    private static void changed(List<String> changes, String before, String after) {
        if (!before.equals(after)) {
            changes.add(inSentence(after) + ", was " + inSentence(before));
        }
    }
}
