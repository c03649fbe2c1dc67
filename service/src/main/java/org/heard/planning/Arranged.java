package org.heard.planning;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.reviews.ReviewMeeting.Mode;
import org.jspecify.annotations.Nullable;

/// When on its day, where and how people are to meet for a review; each only where somebody said.
///
/// @param version 0 where nothing was ever arranged
public record Arranged(
        @Nullable LocalTime at, String place, @Nullable Mode mode, int version) {
    /// Nothing yet.
    public static final Arranged NOTHING = new Arranged(null, "", null, 0);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    /// 2:30pm, or nothing.
    public String time() {
        return at == null ? "" : TIME.format(at).toLowerCase(Locale.UK);
    }

    /// All that is said, in words: "2:30pm, Oak House, in person".
    public String words() {
        return Stream.of(time(), place, mode == null ? "" : mode.words().toLowerCase(Locale.UK))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    boolean sameAs(Arranged other) {
        return Objects.equals(at, other.at) && place.equals(other.place) && mode == other.mode;
    }
}
