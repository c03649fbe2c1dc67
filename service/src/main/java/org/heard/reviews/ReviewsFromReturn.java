package org.heard.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.children.Children;
import org.heard.chronicle.Chronicle;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes reviews from a return: a day and a participation code each. The same return twice changes nothing; what a
/// person recorded here stays, and where the return says otherwise that is a difference for a person to settle.
@Component
@Transactional
public class ReviewsFromReturn {
    /// A return's day this near to a day recorded here is more likely the same review than another one.
    private static final int SAME_REVIEW_DAYS = 14;

    private final ReturnedReviewStore store;
    private final Children children;
    private final Chronicle chronicle;

    ReviewsFromReturn(ReturnedReviewStore store, Children children, Chronicle chronicle) {
        this.store = store;
        this.children = children;
        this.chronicle = chronicle;
    }

    /// One row of a return's reviews.
    public record Row(ChildId child, LocalDate on, @Nullable ParticipationCode code) {}

    /// What the return says and the record does not, left as it was.
    public sealed interface Difference {
        /// Of which child.
        ChildId child();

        /// Recorded here for the same day with another participation code.
        record OtherCode(ChildId child, LocalDate on, ParticipationCode here, ParticipationCode returned)
                implements Difference {}

        /// Recorded here for another day close by, so that it may be the same review.
        record OtherDay(ChildId child, LocalDate here, LocalDate returned) implements Difference {}

        /// Withdrawn here as recorded in error.
        record Withdrawn(ChildId child, LocalDate on) implements Difference {}
    }

    /// What reading a return did, or in a dry run would do.
    public record Reading(int added, int changed, int unchanged, List<Difference> differences) {}

    /// What reading these rows would do; changes nothing.
    @Transactional(readOnly = true)
    public Reading compare(Collection<Row> returned) {
        return sorted(returned).reading();
    }

    /// Takes what is new or changed, writes one line a child, and says what was left as it was.
    ///
    /// @param source how people will read where it came from: "SSDA903 return 2025-26"
    public Reading read(Actor actor, Instant now, String source, Collection<Row> returned) {
        var sorted = sorted(returned);
        store.add(sorted.added, source);
        store.change(sorted.changed, source);
        chronicle.write(actor, now, lines(sorted, source));
        return sorted.reading();
    }

    private static List<Chronicle.Entry> lines(Sorted sorted, String source) {
        var days = new HashMap<ChildId, List<LocalDate>>();
        sorted.added.forEach(row ->
                days.computeIfAbsent(row.child(), child -> new ArrayList<>()).add(row.on()));
        sorted.changed
                .values()
                .forEach(row -> days.computeIfAbsent(row.child(), child -> new ArrayList<>())
                        .add(row.on()));
        return days.entrySet().stream()
                .map(entry -> Chronicle.Entry.of(entry.getKey(), sentence(entry.getValue(), source), "review"))
                .toList();
    }

    private static String sentence(List<LocalDate> days, String source) {
        return "Read from " + source + ": "
                + (days.size() == 1 ? "review of " : "reviews of ")
                + days.stream().sorted().map(Days::written).collect(Collectors.joining(", "));
    }

    private Sorted sorted(Collection<Row> returned) {
        var of = returned.stream().map(Row::child).collect(Collectors.toSet());
        var sorted = new Sorted(store.list(of), births(of));
        returned.forEach(sorted::take);
        return sorted;
    }

    private Map<ChildId, LocalDate> births(Set<ChildId> of) {
        var births = new HashMap<ChildId, LocalDate>();
        for (var child : children.list(of)) {
            if (child.birthDate() != null) {
                births.put(child.id(), child.birthDate().day());
            }
        }
        return births;
    }

    /// The rows of a return, sorted by what has to be done with them.
    private static final class Sorted {
        private final Map<ChildId, List<Known>> here;
        private final Map<ChildId, LocalDate> births;
        private final List<Row> added = new ArrayList<>();
        private final Map<ReviewId, Row> changed = new HashMap<>();
        private final List<Difference> differences = new ArrayList<>();
        private final Set<List<Object>> seen = new HashSet<>();
        private int unchanged;

        private Sorted(Map<ChildId, List<Known>> here, Map<ChildId, LocalDate> births) {
            this.here = here;
            this.births = births;
        }

        private void take(Row row) {
            if (!seen.add(List.of(row.child(), row.on()))) {
                return;
            }
            var known = here.getOrDefault(row.child(), List.of());
            var sameDay = known.stream().filter(review -> review.on(row.on())).findFirst();
            if (sameDay.isPresent()) {
                compare(sameDay.get(), row);
                return;
            }
            known.stream()
                    .filter(review -> review.near(row.on(), SAME_REVIEW_DAYS))
                    .findFirst()
                    .ifPresentOrElse(
                            review -> differences.add(new Difference.OtherDay(row.child(), review.lastDay(), row.on())),
                            () -> added.add(row));
        }

        private void compare(Known known, Row row) {
            if (known.withdrawn()) {
                differences.add(new Difference.Withdrawn(row.child(), row.on()));
            } else if (!known.byHand()) {
                sameSource(known, row);
            } else {
                var code = known.code(births.get(row.child()));
                if (row.code() != null && code != null && code != row.code()) {
                    differences.add(new Difference.OtherCode(row.child(), row.on(), code, row.code()));
                } else {
                    unchanged++;
                }
            }
        }

        private void sameSource(Known known, Row row) {
            if (Objects.equals(known.returnedCode(), row.code())) {
                unchanged++;
            } else {
                changed.put(known.id(), row);
            }
        }

        private Reading reading() {
            return new Reading(added.size(), changed.size(), unchanged, List.copyOf(differences));
        }
    }
}
