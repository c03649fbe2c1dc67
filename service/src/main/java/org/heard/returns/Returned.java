package org.heard.returns;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.heard.children.Episode;
import org.heard.comparison.Field;
import org.heard.ssda903.CollectionYear;
import org.jspecify.annotations.Nullable;

/// What returns say about one child. Each row remembers the collection year whose return said it last, so that
/// an older return never overrules a newer one.
///
/// @param year the collection year of the header
public record Returned(
        String number,
        LocalDate born,
        String sex,
        String ethnicity,
        String upn,
        boolean unaccompanied,
        @Nullable LocalDate unaccompaniedUntil,
        int year,
        NavigableMap<LocalDate, Said<Episode>> episodes,
        NavigableMap<LocalDate, Said<Review>> reviews,
        NavigableMap<LocalDate, Said<Missing>> missing,
        NavigableMap<LocalDate, Said<Worker>> workers) {

    /// A row, and the collection year of the return that said it.
    public record Said<T>(T row, int year) {}

    /// A review that was held, and how the child took part (PN0 to PN7).
    public record Review(LocalDate held, String participation) {}

    /// A time the child was missing (M) or away without authorisation (A).
    public record Missing(
            LocalDate began, String kind, @Nullable LocalDate ended) {}

    /// A time one social worker held the case.
    public record Worker(
            LocalDate began, String worker, @Nullable LocalDate ended, String reason) {}

    /// This with what another return says laid over it, row by row, the later year on top.
    ///
    /// @param complete whether the other has all its episodes of the child: then those of ours that it should
    ///                 have, and has not, are gone
    Returned with(Returned other, boolean complete) {
        var newer = other.year >= year;
        var top = newer ? other : this;
        var under = newer ? this : other;
        var both = new TreeMap<>(episodes);
        if (complete && newer) {
            both.values()
                    .removeIf(said -> said.year() <= other.year
                            && !other.episodes.containsKey(said.row().began())
                            && belongsIn(said.row(), other.year));
        }
        other.episodes.forEach((began, said) -> both.merge(began, said, Returned::later));
        return new Returned(
                top.number,
                top.born,
                nonBlank(top.sex, under.sex),
                nonBlank(top.ethnicity, under.ethnicity),
                nonBlank(top.upn, under.upn),
                top.unaccompanied,
                top.unaccompaniedUntil,
                top.year,
                both,
                mergedReviews(other),
                merged(missing, other.missing),
                merged(workers, other.workers));
    }

    /// An episode as files give it, which has no place in a record until the child it speaks of is found.
    public static Episode episode(
            LocalDate began,
            String reasonBegan,
            String legalStatus,
            String need,
            Placed placed,
            @Nullable LocalDate ended,
            String reasonEnded) {
        return Episodes.given(
                began,
                reasonBegan,
                legalStatus,
                need,
                placed.placement(),
                placed.provider(),
                ended,
                reasonEnded,
                placed.reasonMoved(),
                "",
                placed.postcode(),
                placed.homeUrn());
    }

    /// Where an episode places a child; all empty where the files say nothing of it.
    ///
    /// @param reasonMoved why the placement ended, where the episode ends with it
    public record Placed(String placement, String provider, String postcode, String homeUrn, String reasonMoved) {
        public static final Placed NOT_SAID = new Placed("", "", "", "", "");
    }

    /// The same, with what another says of coming unaccompanied: this one cannot tell.
    Returned asylumOf(Returned other) {
        return new Returned(
                number,
                born,
                sex,
                ethnicity,
                upn,
                other.unaccompanied,
                other.unaccompaniedUntil,
                year,
                episodes,
                reviews,
                missing,
                workers);
    }

    Returned withoutUpn() {
        return new Returned(
                number,
                born,
                sex,
                ethnicity,
                "",
                unaccompanied,
                unaccompaniedUntil,
                year,
                episodes,
                reviews,
                missing,
                workers);
    }

    /// Whether the return of that year has to show the episode: it ran on some day of it.
    private static boolean belongsIn(Episode episode, int year) {
        var collected = CollectionYear.ending(year);
        return !episode.began().isAfter(collected.end())
                && (episode.ended() == null || !episode.ended().isBefore(collected.start()));
    }

    private static Said<Episode> later(Said<Episode> one, Said<Episode> other) {
        if (other.year() < one.year()) {
            return one;
        }
        var row = other.row();
        for (var field : Episodes.FIELDS) {
            if (field != Field.ENDED && Episodes.value(row, field).isEmpty()) {
                row = Episodes.with(row, field, Episodes.value(one.row(), field));
            }
        }
        return new Said<>(row, other.year());
    }

    private static <T> NavigableMap<LocalDate, Said<T>> merged(
            NavigableMap<LocalDate, Said<T>> one, Map<LocalDate, Said<T>> other) {
        var both = new TreeMap<>(one);
        other.forEach((day, said) -> both.merge(day, said, (before, now) -> now.year() < before.year() ? before : now));
        return both;
    }

    /// A review whose participation is not said keeps what was said of it before.
    private NavigableMap<LocalDate, Said<Review>> mergedReviews(Returned other) {
        var both = merged(reviews, other.reviews);
        both.replaceAll((day, said) -> {
            var before = reviews.get(day);
            return said.row().participation().isEmpty() && before != null
                    ? new Said<>(before.row(), said.year())
                    : said;
        });
        return both;
    }

    private static String nonBlank(String first, String second) {
        return first.isEmpty() ? second : first;
    }
}
