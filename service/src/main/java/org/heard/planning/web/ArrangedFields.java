package org.heard.planning.web;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heard.pages.ClashField;
import org.heard.pages.Form;
import org.heard.pages.Option;
import org.heard.planning.Arranged;
import org.heard.reviews.ReviewMeeting.Mode;

/// The fields that say when on its day, where and how people meet; drawn by the template `planning/arranged`.
final class ArrangedFields {
    static final String ON = "on";
    static final String TIME = "time";
    static final String PLACE = "place";
    static final String MODE = "mode";
    private static final int LONGEST_PLACE = 200;
    private static final Pattern TYPED =
            Pattern.compile("(\\d{1,2})(?:[:.]?(\\d{2}))?\\s*(am|pm)?", Pattern.CASE_INSENSITIVE);

    private ArrangedFields() {}

    static Arranged read(Form form) {
        var typed = form.text(TIME);
        var at = time(typed);
        if (at.isEmpty() && !typed.isEmpty()) {
            form.reject(TIME, "Enter the time like 2:30pm or 14:30");
        }
        return new Arranged(at.orElse(null), form.atMost(LONGEST_PLACE, PLACE, "The place"), mode(form), 0);
    }

    static void fill(Form form, Arranged arranged) {
        form.put(TIME, arranged.time()).put(PLACE, arranged.place());
        if (arranged.mode() != null) {
            form.put(MODE, arranged.mode().name());
        }
    }

    static java.util.List<ClashField> clash() {
        return java.util.List.of(
                ClashField.day(ON, "Day"),
                ClashField.line(TIME, "Time"),
                ClashField.line(PLACE, "Place"),
                ClashField.choice(MODE, "How people meet", Option.each(Mode.class, Mode::words)));
    }

    /// A time as people type it: 14:30, 2.30pm, 2 pm, 1430. A bare hour from 1 to 7 is the afternoon: no review meets
    /// at three in the night.
    static Optional<LocalTime> time(String typed) {
        var found = TYPED.matcher(typed.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(found.group(1));
        int minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        var half = Objects.requireNonNullElse(found.group(3), "").toLowerCase(Locale.UK);
        if (!half.isEmpty() && (hour < 1 || hour > 12)) {
            return Optional.empty();
        }
        if (half.equals("pm") || (half.isEmpty() && hour >= 1 && hour <= 7)) {
            hour = hour % 12 + 12;
        } else if (half.equals("am")) {
            hour = hour % 12;
        }
        try {
            return Optional.of(LocalTime.of(hour, minute));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private static @org.jspecify.annotations.Nullable Mode mode(Form form) {
        for (var mode : Mode.values()) {
            if (mode.name().equals(form.typed(MODE))) {
                return mode;
            }
        }
        return null;
    }
}
