package org.heard.returns;

import java.util.List;
import org.heard.chronicle.Chronicle;
import org.heard.comparison.Change;
import org.heard.comparison.Field;
import org.heard.ids.ChildId;

/// The one line a child's chronicle gets from a delivery: what changed, as far as one line can say it.
final class ChronicleLine {
    private static final int SAID = 3;

    private ChronicleLine() {}

    static Chronicle.Entry of(ChildId child, boolean added, ChildComparison.From from, List<Change> changes) {
        var telling = changes.stream()
                .filter(change -> !added || change.field() == Field.WHOLE)
                .toList();
        var what = new StringBuilder(added ? "Added from the " : "Read from the ").append(from.title());
        for (var i = 0; i < Math.min(SAID, telling.size()); i++) {
            what.append(i == 0 ? ": " : "; ").append(words(telling.get(i)));
        }
        if (telling.size() > SAID) {
            what.append("; and ").append(telling.size() - SAID).append(" more");
        }
        return Chronicle.Entry.of(
                        child,
                        what.toString(),
                        changes.stream()
                                .map(change -> change.field().name().toLowerCase(java.util.Locale.ROOT))
                                .distinct()
                                .toArray(String[]::new))
                .about("delivery", from.delivery().value());
    }

    private static String words(Change change) {
        if (change.field() == Field.WHOLE) {
            return lowerFirst(change.after());
        }
        var about = change.about().isEmpty() ? "" : lowerFirst(change.about()) + ", ";
        return about + lowerFirst(change.field().words()) + ": "
                + change.field().say(change.after());
    }

    private static String lowerFirst(String text) {
        return text.startsWith("IRO") || text.startsWith("UPN") || text.isEmpty()
                ? text
                : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
