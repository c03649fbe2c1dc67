package org.heard.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.heard.screening.Screened.Match;

/// Reads what a child wrote and says which words should have it read sooner. It never lowers, hides, answers or delays
/// anything, and it does not weigh: "I do not want to die" is found as "want to die" is. Misspellings, figures for
/// letters, pictures and words run together are looked through; what it cannot read at all counts as raised. Drawings,
/// photos and voice are not for it: whoever keeps those counts them as raised.
public final class Screening {
    private static final List<Wording> WORDINGS = Wordings.read();

    private Screening() {}

    /// What is found in a text. An empty one says nothing and is not raised.
    public static Screened of(String text) {
        return of(text, Unreadable::in);
    }

    /// The same for an answer to a question of ours, where a word or two may be a name, a school, a number to
    /// ring: that those are no English raises nothing.
    public static Screened ofAnswer(String text) {
        return of(text, Unreadable::inAnswer);
    }

    private static Screened of(String text, BiFunction<String, Written, List<Match>> unreadable) {
        if (text.isBlank()) {
            return new Screened(List.of());
        }
        var written = Written.of(text);
        var found = new ArrayList<>(unreadable.apply(text, written));
        for (var wording : WORDINGS) {
            wording.findIn(written).stream()
                    .map(span -> new Match(
                            wording.concern(),
                            span.from(),
                            span.to(),
                            text.substring(span.from(), span.to()),
                            wording.why()))
                    .forEach(found::add);
        }
        return new Screened(widest(found));
    }

    /// Of several that stand in one place and are about the same, the longest says enough.
    private static List<Match> widest(List<Match> found) {
        var kept = new ArrayList<Match>();
        found.stream()
                .sorted(Comparator.comparingInt((Match match) -> match.from() - match.to()))
                .filter(match -> kept.stream()
                        .noneMatch(wider -> wider.concern() == match.concern()
                                && wider.from() < match.to()
                                && match.from() < wider.to()))
                .forEach(kept::add);
        kept.sort(Comparator.comparingInt(Match::from).thenComparing(Match::concern));
        return kept;
    }
}
