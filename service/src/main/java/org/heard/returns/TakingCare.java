package org.heard.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.children.CareEntry;
import org.heard.children.CareHistoryKeeping;
import org.heard.children.CarePeriod;
import org.heard.children.CareRefusal;
import org.heard.children.FromReturn;
import org.heard.children.FromReturnChange;
import org.heard.children.Kept;
import org.heard.children.OnRecord;
import org.heard.comparison.Disagreement;
import org.heard.comparison.Field;
import org.heard.ids.ChildId;
import org.heard.pages.Days;
import org.heard.ssda903.CodeSet;
import org.springframework.stereotype.Component;

/// Puts into a child's care history what settling a difference with a return asks for. Each method answers why it
/// cannot be done; nothing when it is.
@Component
public class TakingCare {
    private final FromReturn children;
    private final CareHistoryKeeping care;

    TakingCare(FromReturn children, CareHistoryKeeping care) {
        this.children = children;
        this.care = care;
    }

    /// When care began or ended, as the return says it.
    ///
    /// @param taken where it comes from and its line in the chronicle, without the period yet
    public Optional<String> takePeriod(
            Actor actor, Instant now, LocalDate today, Disagreement difference, OnRecord ours, FromReturnChange taken) {
        var found = ours.care().periods().stream()
                .filter(period -> period.began().equals(difference.day()))
                .findFirst();
        if (found.isEmpty()) {
            return changedMeanwhile();
        }
        var here = found.get();
        var theirs = difference.theirs();
        var began = difference.field() == Field.BEGAN ? LocalDate.parse(theirs.substring(0, 10)) : here.began();
        var ended = difference.field() == Field.ENDED ? Episodes.day(theirs) : here.ended();
        var changed = new CarePeriod(
                here.id(),
                here.child(),
                began,
                difference.field() == Field.BEGAN ? theirs.length() == 10 : here.beganExactly(),
                ended,
                difference.field() == Field.ENDED ? Episodes.reason(theirs) : here.endReason(),
                taken.source(),
                here.version());
        var overlaps = ours.care().periods().stream()
                .anyMatch(other -> !other.id().equals(here.id())
                        && (other.ended() == null || other.ended().isAfter(began))
                        && (ended == null || ended.isAfter(other.began())));
        if (overlaps || (ended != null && ended.isBefore(began))) {
            return Optional.of("That does not fit the child’s other care periods. Correct the care history by hand.");
        }
        return write(actor, now, today, taken.period(changed));
    }

    /// One field of an episode, as the return says it.
    ///
    /// @param taken where it comes from and its line in the chronicle, without the episode yet
    public Optional<String> takeEpisode(
            Actor actor, Instant now, LocalDate today, Disagreement difference, OnRecord ours, FromReturnChange taken) {
        var found = ours.care().episodes().stream()
                .filter(episode -> episode.began().equals(difference.day()))
                .findFirst();
        if (found.isEmpty()) {
            return changedMeanwhile();
        }
        var changed = Episodes.with(found.get(), difference.field(), difference.theirs());
        var sameDay = ours.care().episodes().stream()
                .anyMatch(other ->
                        !other.id().equals(changed.id()) && other.began().equals(changed.began()));
        if (sameDay || (changed.ended() != null && changed.ended().isBefore(changed.began()))) {
            return Optional.of("That does not fit the child’s other episodes. Correct the care history by hand.");
        }
        return write(actor, now, today, taken.episode(Episodes.of(changed, changed.child(), taken.source())));
    }

    /// That care ended, of a child whom the files leave out.
    public Optional<String> end(Actor actor, Instant now, LocalDate today, ChildId child, LocalDate on, String reason) {
        if (CodeSet.REASON_EPISODE_CEASED.find(reason).isEmpty()
                || reason.equals(ShownPeriod.ANOTHER_EPISODE_FOLLOWS)) {
            return Optional.of("Choose why care ended");
        }
        return switch (care.enter(actor, now, today, child, new CareEntry.Ended(on, reason))) {
            case Kept.Done done -> Optional.empty();
            case Kept.ChangedMeanwhile changed ->
                Optional.of("Somebody changed this record just now. Look at it again.");
            case Kept.Refused(var why) -> Optional.of(words(why));
        };
    }

    private static String words(CareRefusal why) {
        return switch (why) {
            case CareRefusal.AfterToday late -> "The day care ended must be today or in the past";
            case CareRefusal.NotInCare(var on) -> "The child was not looked after on " + Days.written(on);
            case CareRefusal.LaterChange(var on) ->
                "Something is recorded for " + Days.written(on) + ", after this day. Correct that first.";
            case CareRefusal.EndsBeforeItBegins(var began) ->
                "Care began on " + Days.written(began) + ", so it cannot have ended before";
            default -> "Care cannot have ended on this day. Look at the child’s care history.";
        };
    }

    private static Optional<String> changedMeanwhile() {
        return Optional.of("The record has changed since. Compare the files again.");
    }

    private Optional<String> write(Actor actor, Instant now, LocalDate today, FromReturnChange change) {
        children.write(actor, now, today, List.of(change));
        return Optional.empty();
    }
}
