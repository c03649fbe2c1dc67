package org.heard.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.care.MissingEpisode;
import org.heard.care.MissingEpisodes;
import org.heard.children.OnRecord;
import org.heard.comparison.ChildPlan;
import org.heard.comparison.Compared;
import org.heard.comparison.Delivery;
import org.heard.comparison.Field;
import org.heard.comparison.Notes;
import org.heard.comparison.Outcome;
import org.heard.comparison.Prepared;
import org.springframework.stereotype.Component;

/// Lays the times children were missing beside those that are kept, and writes what is new or told otherwise. One that
/// a person withdrew stays withdrawn; one that the tables have no longer stays, as builds cut off what is old.
@Component
class MissingComparing {
    private final MissingEpisodes missing;

    MissingComparing(MissingEpisodes missing) {
        this.missing = missing;
    }

    /// @param given    by the child's number
    /// @param subjects the children whose rows are taken, by number
    Prepared compare(Delivery delivery, Map<String, List<MissingGiven.Time>> given, Map<String, OnRecord> subjects) {
        var known = missing.known(subjects.values().stream().map(OnRecord::id).toList());
        var plans = new ArrayList<ChildPlan>();
        var taken = new ArrayList<MissingEpisode>();
        given.forEach((number, times) -> {
            var subject = subjects.get(number);
            if (subject != null) {
                var here = known.getOrDefault(subject.id(), Map.of());
                var notes = new Notes(subject.id(), number, Set.of());
                for (var time : times) {
                    var there = MissingEpisode.of(
                            subject.id(), time.kind(), time.began(), time.ended(), time.interview(), delivery.source());
                    var before = here.get(time.began());
                    if (before == null
                            || (!before.withdrawn() && !before.episode().tellsTheSame(there))) {
                        notes.change(
                                "",
                                Field.WHOLE,
                                before == null ? "" : before.episode().words(),
                                there.words());
                        taken.add(there);
                    }
                }
                plans.add(notes.plan(subject.id(), notes.made().isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED));
            }
        });
        return new Prepared(
                new Compared(plans, List.of()),
                (actor, now, today) -> missing.take(actor, now, delivery.source(), taken));
    }
}
