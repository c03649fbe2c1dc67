package org.heard.screening;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What the screen found in a text, in the order it stands there. That nothing was found says nothing about the text:
/// somebody reads every one.
public record Screened(List<Match> matches) {
    public Screened {
        matches = List.copyOf(matches);
    }

    /// Words that raised the text.
    ///
    /// @param from  the first character, counted as `String` counts
    /// @param to    the first character after them
    /// @param words as the child wrote them
    /// @param why   what the pattern that found them is for
    public record Match(Concern concern, int from, int to, String words, String why) {}

    /// Whether somebody should read it sooner.
    public boolean isRaised() {
        return !matches.isEmpty();
    }

    /// What the words found may be about.
    public Set<Concern> concerns() {
        var concerns = EnumSet.noneOf(Concern.class);
        matches.forEach(match -> concerns.add(match.concern()));
        return Collections.unmodifiableSet(concerns);
    }
}
