package org.heard.returns;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.heard.children.Episode;
import org.heard.comparison.DifferenceKind;
import org.heard.comparison.Field;
import org.heard.comparison.Notes;
import org.heard.comparison.Verdict;
import org.heard.ids.ChildId;
import org.heard.pages.Days;
import org.jspecify.annotations.Nullable;

/// Lays the episodes that a return gives beside those recorded here, field by field.
final class EpisodeComparison {
    /// Two rows this near to each other, or of the same placement and status, speak of the same change.
    private static final int DAYS_APART = 14;

    private final ChildId child;
    private final String source;
    private final Span told;
    private final Notes notes;
    private final Map<LocalDate, Episode> unmatched = new TreeMap<>();
    private final List<Episode> toWrite = new ArrayList<>();

    EpisodeComparison(ChildId child, List<Episode> ours, String source, Span told, Notes notes) {
        this.child = child;
        this.source = source;
        this.told = told;
        this.notes = notes;
        ours.forEach(episode -> unmatched.put(episode.began(), episode));
    }

    void compare(Map<LocalDate, Episode> before, Map<LocalDate, Episode> now) {
        var notHere = new LinkedHashMap<LocalDate, Episode>();
        now.forEach((began, given) -> {
            var ours = unmatched.remove(began);
            if (ours == null) {
                notHere.put(began, given);
            } else {
                compare(ours, before.get(began), given);
            }
        });
        notHere.forEach((began, given) -> notHere(given, before));
    }

    /// Notes the episodes recorded here of which the files should tell and do not.
    void notInFiles(List<org.heard.children.CarePeriod> unlessIn) {
        for (var episode : unmatched.values()) {
            var expected = !episode.began().isAfter(told.until())
                    && (episode.ended() == null || !episode.ended().isBefore(told.from()))
                    && unlessIn.stream().noneMatch(period -> period.covers(episode.began()));
            if (expected) {
                notes.keep(
                        DifferenceKind.NOT_IN_RETURN,
                        episode.began(),
                        about(episode),
                        Field.WHOLE,
                        words(episode),
                        "no such episode");
            }
        }
    }

    List<Episode> toWrite() {
        return toWrite;
    }

    private void notHere(Episode given, Map<LocalDate, Episode> before) {
        var wasGiven = before.get(given.began());
        var partner = partner(given);
        if (partner.isPresent()) {
            unmatched.remove(partner.get().began());
            var then = wasGiven == null ? before.get(partner.get().began()) : wasGiven;
            compare(partner.get(), then, given);
        } else if (wasGiven != null) {
            notes.keep(
                    DifferenceKind.REMOVED_HERE,
                    given.began(),
                    about(given),
                    Field.WHOLE,
                    "no such episode",
                    words(given));
        } else {
            notes.change("", Field.WHOLE, "", words(given));
            toWrite.add(Episodes.of(given, child, source));
        }
    }

    /// The row recorded here that speaks of the same change on another day, if there is one.
    private Optional<Episode> partner(Episode given) {
        return unmatched.values().stream()
                .filter(ours -> Episodes.overlap(ours, given)
                        && (apart(ours, given) <= DAYS_APART
                                || (ours.placement().equals(given.placement())
                                        && ours.legalStatus().equals(given.legalStatus()))))
                .min(Comparator.comparingLong(ours -> apart(ours, given)));
    }

    private static long apart(Episode one, Episode other) {
        return Math.abs(ChronoUnit.DAYS.between(one.began(), other.began()));
    }

    private void compare(Episode ours, @Nullable Episode before, Episode given) {
        var changed = ours;
        if (!ours.began().equals(given.began())) {
            changed = compare(ours, changed, before, given, Field.BEGAN);
        }
        for (var field : Episodes.FIELDS) {
            var saysNothing = field == Field.ENDED
                    ? given.ended() == null
                            && ours.ended() != null
                            && ours.ended().isAfter(told.until())
                    : Episodes.value(given, field).isEmpty();
            if (!saysNothing) {
                changed = compare(ours, changed, before, given, field);
            }
        }
        if (changed.ended() != null && changed.ended().isBefore(changed.began())) {
            notes.keep(
                    DifferenceKind.EPISODE,
                    ours.began(),
                    about(ours),
                    Field.ENDED,
                    Episodes.value(ours, Field.ENDED),
                    Episodes.value(given, Field.ENDED));
        } else if (!changed.equals(ours)) {
            toWrite.add(Episodes.of(changed, child, source));
        }
    }

    private Episode compare(Episode ours, Episode changed, @Nullable Episode before, Episode given, Field field) {
        var here = Episodes.value(ours, field);
        var there = Episodes.value(given, field);
        var verdict = Verdict.of(here, before == null ? null : Episodes.value(before, field), there);
        return switch (verdict) {
            case SAME -> changed;
            case TAKE -> {
                notes.change(about(ours), field, here, there);
                yield Episodes.with(changed, field, there);
            }
            case KEEP -> {
                notes.keep(DifferenceKind.EPISODE, ours.began(), about(ours), field, here, there);
                yield changed;
            }
        };
    }

    private static String about(Episode episode) {
        return "Episode from " + Days.written(episode.began());
    }

    private static String words(Episode episode) {
        var words = new StringBuilder(about(episode))
                .append(": ")
                .append(Field.PLACEMENT.say(episode.placement()))
                .append("; ")
                .append(Field.LEGAL_STATUS.say(episode.legalStatus()));
        if (episode.ended() != null) {
            words.append("; ended ").append(Field.ENDED.say(Field.ended(episode.ended(), episode.reasonEnded())));
        }
        return words.toString();
    }
}
