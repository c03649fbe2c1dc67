package org.heard.children;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A child's care periods and episodes, in order of time.
public record CareHistory(List<CarePeriod> periods, List<Episode> episodes) {
    static final CareHistory NONE = new CareHistory(List.of(), List.of());

    /// The care period on a day, absent when the child was not looked after then.
    public Optional<CarePeriod> periodOn(LocalDate day) {
        return periods.stream().filter(period -> period.covers(day)).findFirst();
    }

    /// The placement and legal status on a day.
    public Optional<Episode> episodeOn(LocalDate day) {
        return episodes.stream().filter(episode -> episode.covers(day)).findFirst();
    }

    /// The placements: episodes one after the other in the same place count as one, unless the later
    /// is itself told as a move, to other carers or with the same.
    public List<Stretch> placements() {
        return Stretch.of(
                episodes,
                episode -> List.of(
                        episode.placement(), episode.provider(), episode.placementPostcode(), episode.homeUrn()),
                episode -> List.of("L", "").contains(episode.reasonBegan()),
                Episode::placement);
    }

    /// The legal statuses: episodes one after the other with the same status count as one, unless the
    /// child left care between.
    public List<Stretch> legalStatuses() {
        return Stretch.of(
                episodes,
                Episode::legalStatus,
                episode -> !episode.reasonBegan().equals("S"),
                Episode::legalStatus);
    }
}
