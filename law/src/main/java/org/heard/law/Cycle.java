package org.heard.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A duty that comes round: each next date runs from the day the last was done.
///
/// Where what was done before some day is not held, the choices made are those of docs/law/interpretation.md,
/// 5 to 7: it never calls late what may have been in time.
public final class Cycle {

    /// The limit that follows after so many were done: 0 counts from the start, n from the n-th.
    public interface Limits {
        Limit after(int done, LocalDate from);
    }

    /// @param measure the sector's own measure of the same limit, if it has one
    /// @param doubt set when a missing fact could allow a later day than this limit
    public record Limit(
            Rule rule,
            String triggerWords,
            Count count,
            @Nullable Count measure,
            @Nullable Doubt doubt) {
        public Limit(Rule rule, String triggerWords, Count count) {
            this(rule, triggerWords, count, null, null);
        }

        public Limit measure(Count other) {
            return new Limit(rule, triggerWords, count, other, doubt);
        }

        public Limit doubt(LocalDate lateOnlyAfter, MissingFact missing) {
            return new Limit(rule, triggerWords, count, measure, new Doubt(lateOnlyAfter, missing));
        }

        LocalDate due() {
            return count.to();
        }

        LocalDate latest() {
            return doubt == null ? due() : doubt.lateOnlyAfter();
        }
    }

    /// A fact is missing that could move the limit to a later day, but no later than this.
    public record Doubt(LocalDate lateOnlyAfter, MissingFact missing) {}

    private final DutySheet sheet;
    private final FactKind kind;
    private final Held<?> cover;
    private final Limits limits;
    private LocalDate start = LocalDate.MIN;
    private boolean startExact = true;
    private int pastKept = 12;
    private @Nullable String stopped;
    private @Nullable String note;

    private Cycle(DutySheet sheet, FactKind kind, Held<?> cover, Limits limits) {
        this.sheet = sheet;
        this.kind = kind;
        this.cover = cover;
        this.limits = limits;
    }

    /// @param cover the facts whose completeness decides whether a gap proves anything
    public static Cycle of(DutySheet sheet, FactKind kind, Held<?> cover, Limits limits) {
        return new Cycle(sheet, kind, cover, limits);
    }

    /// @param exact false when the clock is only known to have been running on that day
    public Cycle startingOn(LocalDate day, boolean exact) {
        start = day;
        startExact = exact;
        return this;
    }

    /// How many of those already done are written out.
    public Cycle keepingPast(int number) {
        pastKept = number;
        return this;
    }

    /// The next one is not required, for a reason.
    public Cycle stopped(@Nullable String why) {
        stopped = why;
        return this;
    }

    public Cycle note(@Nullable String words) {
        note = words;
        return this;
    }

    /// Writes the duties that were met and the next one.
    ///
    /// @param days the days it was done since the start, in order; twice on one day is once
    public void write(List<LocalDate> days) {
        var first = limits.after(0, start);
        var done = withoutRepeats(days);
        if (!cover.isHeld()) {
            duty(first, start).cannotTell(MissingFact.of(kind)).add();
            return;
        }
        if (done.isEmpty()) {
            writeNoneSeen(first);
            return;
        }
        var seen = done.getFirst();
        boolean allSeen = startExact && cover.covers(start, seen);
        boolean firstPresumed = !allSeen && first.latest().isBefore(recordBegan(seen));
        if (done.size() <= pastKept) writeFirst(first, seen, allSeen);
        int ordinal = firstPresumed ? 2 : 1;
        for (int i = Math.max(0, done.size() - 1 - pastKept); i < done.size(); i++) {
            var from = done.get(i);
            var limit = limits.after(ordinal + i, from);
            if (i == 0 && !allSeen && !firstPresumed) {
                var ifLater = limits.after(2, from).latest();
                if (ifLater.isAfter(limit.latest())) limit = limit.doubt(ifLater, missingBetween(start, seen));
            }
            if (i + 1 < done.size()) writePast(limit, from, done.get(i + 1));
            else writeNext(limit, from);
        }
    }

    private void writeFirst(Limit first, LocalDate seen, boolean allSeen) {
        var duty = duty(first, start);
        var doubt = first.doubt();
        if (!startExact) duty.cannotTell(startMissing());
        else if (!seen.isAfter(first.due())) duty.met(seen);
        else if (!allSeen) duty.cannotTell(missingBetween(start, seen));
        else if (doubt != null && !seen.isAfter(doubt.lateOnlyAfter())) duty.cannotTell(doubt.missing());
        else duty.met(seen);
        duty.add();
    }

    private void writePast(Limit limit, LocalDate from, LocalDate next) {
        var duty = duty(limit, from);
        tellApart(duty, from);
        var doubt = limit.doubt();
        if (!next.isAfter(limit.due())) duty.met(next);
        else if (!cover.covers(from, next)) duty.cannotTell(missingBetween(from, next));
        else if (doubt != null && !next.isAfter(doubt.lateOnlyAfter())) duty.cannotTell(doubt.missing());
        else duty.met(next);
        duty.add();
    }

    private void writeNext(Limit limit, LocalDate from) {
        var today = sheet.today();
        var duty = duty(limit, from).notRequired(stopped);
        tellApart(duty, from);
        var doubt = limit.doubt();
        var since = from.isAfter(today) ? from : cover.coveredSince(today);
        if (since == null) {
            duty.lateOnlyAfter(LocalDate.MAX, missingBetween(from, today));
            if (cover.covers(from, limit.latest())) {
                duty.note("It was not done by then; whether it has been done since is not held.");
            }
        } else if (since.isAfter(from)) {
            var unseen = since.minusDays(1);
            var fromUnseen = limits.after(2, unseen).latest();
            duty.lateOnlyAfter(
                    fromUnseen.isAfter(limit.latest()) ? fromUnseen : limit.latest(), missingBetween(from, unseen));
        } else if (doubt != null) {
            duty.lateOnlyAfter(doubt.lateOnlyAfter(), doubt.missing());
        }
        duty.add();
    }

    private void writeNoneSeen(Limit first) {
        var today = sheet.today();
        var since = cover.coveredSince(today);
        if (start.isAfter(today) || (startExact && since != null && !since.isAfter(start))) {
            var duty = duty(first, start).notRequired(stopped);
            var doubt = first.doubt();
            if (doubt != null) duty.lateOnlyAfter(doubt.lateOnlyAfter(), doubt.missing());
            duty.add();
        } else if (!today.isAfter(first.latest())) {
            duty(first, start)
                    .notRequired(stopped)
                    .lateOnlyAfter(LocalDate.MAX, startExact ? missingBetween(start, today) : startMissing())
                    .add();
        } else {
            writeNextAfterUnseen(first, since);
        }
    }

    /// The last one was before the record begins: its date is unknown, but the next is due so long after at most.
    private void writeNextAfterUnseen(Limit first, @Nullable LocalDate since) {
        var today = sheet.today();
        if (since == null) {
            sheet.duty(limits.after(2, start).rule(), "an earlier one whose date is not held", start)
                    .doneBy(kind)
                    .notRequired(stopped)
                    .cannotTell(missingBetween(start, today))
                    .add();
            return;
        }
        var unseen = since.isAfter(start) ? since.minusDays(1) : start.minusDays(1);
        var next = limits.after(first.latest().isBefore(since) ? 2 : 1, unseen);
        // More than one may have been done unseen, and the longer time then runs.
        var longest = limits.after(2, unseen).latest();
        var latest = longest.isAfter(next.latest()) ? longest : next.latest();
        sheet.duty(next.rule(), "an earlier one whose date is not held", start)
                .doneBy(kind)
                .notRequired(stopped)
                .lateOnlyAfter(latest, startExact ? missingBetween(start, unseen) : startMissing())
                .note("At the latest on " + Words.day(latest) + ", whenever the one before was.")
                .add();
    }

    private Duty.Builder duty(Limit limit, LocalDate from) {
        return sheet.duty(limit.rule(), limit.triggerWords(), from)
                .doneBy(kind)
                .due(limit.count())
                .measure(limit.measure())
                .note(note);
    }

    private static List<LocalDate> withoutRepeats(List<LocalDate> days) {
        for (int i = 1; i < days.size(); i++) {
            if (days.get(i).equals(days.get(i - 1)))
                return days.stream().distinct().toList();
        }
        return days;
    }

    /// Done on the very day the clock started: the next would have the key of the first.
    private void tellApart(Duty.Builder duty, LocalDate from) {
        if (from.equals(start)) duty.subject("again");
    }

    private LocalDate recordBegan(LocalDate seen) {
        var since = cover.coveredSince(seen);
        return since == null ? seen : since;
    }

    private MissingFact missingBetween(LocalDate from, LocalDate to) {
        return MissingFact.between(kind, from, to);
    }

    private static MissingFact startMissing() {
        return MissingFact.of(FactKind.CARE_PERIOD_START);
    }
}
