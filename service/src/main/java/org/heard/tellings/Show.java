package org.heard.tellings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.tellings.Telling.Route;
import org.heard.tellings.Waiting.Line;
import org.heard.voice.Standing;

/// Which of what children sent and asked for is listed. What an adult wrote down is listed while it waits.
public enum Show {
    UNREAD("Not read yet"),
    WAITING("Waiting for an answer"),
    ALL("Everything children sent");

    private static final Comparator<Line> OLDEST_FIRST =
            Comparator.comparing(Line::since).thenComparing(Line::id);

    private final String words;

    Show(String words) {
        this.words = words;
    }

    /// As said on a page.
    public String words() {
        return words;
    }

    /// The one with this name, if there is one.
    public static Optional<Show> find(String name) {
        return Arrays.stream(values()).filter(show -> show.name().equals(name)).findFirst();
    }

    /// Those of the lines that are listed, from after one of them on. That one may have been read or answered
    /// meanwhile: the page still begins where it stood.
    Stream<Line> after(List<Line> lines, Optional<UUID> last) {
        var from = last.flatMap(
                id -> lines.stream().filter(line -> line.id().equals(id)).findFirst());
        return lines.stream()
                .filter(this::has)
                .filter(line -> from.isEmpty() || order().compare(line, from.get()) > 0)
                .sorted(order());
    }

    /// What waits stands in the order in which it should be read; everything, the newest first.
    private Comparator<Line> order() {
        return this == ALL
                ? OLDEST_FIRST.reversed()
                : Comparator.comparing((Line line) -> line.route() != Route.NOW)
                        .thenComparing(line -> !line.readFirst())
                        .thenComparing(OLDEST_FIRST);
    }

    private boolean has(Line line) {
        return switch (this) {
            case UNREAD -> line.standing() == Standing.NOT_READ;
            case WAITING -> line.waits();
            case ALL -> !line.written();
        };
    }
}
