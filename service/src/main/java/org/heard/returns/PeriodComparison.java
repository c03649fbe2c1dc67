package org.heard.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.heard.children.CarePeriod;
import org.heard.comparison.DifferenceKind;
import org.heard.comparison.Field;
import org.heard.comparison.Notes;
import org.heard.comparison.Verdict;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.pages.Days;
import org.jspecify.annotations.Nullable;

/// Lays the care periods that a return shows beside those recorded here. Only an end date ends one.
final class PeriodComparison {
    private final ChildId child;
    private final String source;
    private final Span told;
    private final Notes notes;
    /// As they will stand, whether or not they change.
    private final List<CarePeriod> standing;
    private final List<CarePeriod> unmatched;
    private final List<CarePeriod> toWrite = new ArrayList<>();
    private boolean endsCare;

    PeriodComparison(ChildId child, List<CarePeriod> ours, String source, Span told, Notes notes) {
        this.child = child;
        this.source = source;
        this.told = told;
        this.notes = notes;
        standing = new ArrayList<>(ours);
        unmatched = new ArrayList<>(ours);
    }

    void compare(List<ShownPeriod> before, List<ShownPeriod> now) {
        for (var shown : now) {
            var said = find(before, period -> meet(period, shown));
            find(unmatched, period -> meet(period, shown))
                    .ifPresentOrElse(ours -> matched(ours, said.orElse(null), shown), () -> notHere(said, shown));
        }
    }

    /// The periods recorded here of which the files should tell and do not.
    List<CarePeriod> notInFiles() {
        var missing = unmatched.stream()
                .filter(period -> !period.began().isAfter(told.until())
                        && (period.ended() == null || !period.ended().isBefore(told.from())))
                .toList();
        for (var period : missing) {
            notes.keep(
                    DifferenceKind.NOT_IN_RETURN,
                    period.began(),
                    about(period),
                    Field.WHOLE,
                    "Looked after from " + Field.BEGAN.say(beginning(period)) + ", " + Field.ENDED.say(ending(period)),
                    "no such care period");
        }
        return missing;
    }

    List<CarePeriod> toWrite() {
        return toWrite;
    }

    boolean endsCare() {
        return endsCare;
    }

    private void notHere(Optional<ShownPeriod> said, ShownPeriod shown) {
        var added = period(shown);
        var about = about(added);
        var text = "Looked after from " + Field.BEGAN.say(shown.beginning()) + ", " + Field.ENDED.say(shown.ending());
        if (said.isPresent()) {
            notes.keep(DifferenceKind.REMOVED_HERE, shown.began(), about, Field.WHOLE, "no such care period", text);
        } else if (collides(added)) {
            notes.keep(DifferenceKind.CARE, shown.began(), about, Field.WHOLE, "another care period then", text);
        } else {
            notes.change("", Field.WHOLE, "", text);
            standing.add(added);
            toWrite.add(added);
        }
    }

    private void matched(CarePeriod ours, @Nullable ShownPeriod said, ShownPeriod shown) {
        unmatched.remove(ours);
        var ended = withEnding(ours, said, shown);
        var begun = withBeginning(ours, ended, said, shown);
        if (!begun.equals(ours)) {
            toWrite.add(begun);
        }
    }

    private CarePeriod withEnding(CarePeriod ours, @Nullable ShownPeriod said, ShownPeriod shown) {
        if (shown.ended() == null && ours.ended() != null && ours.ended().isAfter(told.until())) {
            return ours;
        }
        var verdict = Verdict.of(ending(ours), said == null ? null : said.ending(), shown.ending());
        var changed = new CarePeriod(
                ours.id(),
                child,
                ours.began(),
                ours.beganExactly(),
                shown.ended(),
                shown.reason(),
                source,
                ours.version());
        var impossible = shown.ended() != null && shown.ended().isBefore(ours.began());
        if (verdict == Verdict.TAKE && !impossible && replaces(ours, changed)) {
            notes.change(about(ours), Field.ENDED, ending(ours), shown.ending());
            endsCare |= ours.ended() == null;
            return changed;
        }
        if (verdict != Verdict.SAME) {
            notes.keep(DifferenceKind.CARE, ours.began(), about(ours), Field.ENDED, ending(ours), shown.ending());
        }
        return ours;
    }

    private CarePeriod withBeginning(
            CarePeriod asRead, CarePeriod ours, @Nullable ShownPeriod said, ShownPeriod shown) {
        var saysNothingNew = !shown.exactly() && !ours.began().isAfter(shown.began());
        var verdict = saysNothingNew
                ? Verdict.SAME
                : Verdict.of(beginning(ours), said == null ? null : said.beginning(), shown.beginning());
        if (verdict == Verdict.SAME) {
            return ours;
        }
        var onlyKnownToRun = !ours.beganExactly() && !shown.began().isAfter(ours.began());
        var changed = new CarePeriod(
                ours.id(),
                child,
                shown.began(),
                shown.exactly(),
                ours.ended(),
                ours.endReason(),
                source,
                ours.version());
        var impossible = ours.ended() != null && ours.ended().isBefore(shown.began());
        if ((verdict == Verdict.TAKE || onlyKnownToRun) && !impossible && replaces(ours, changed)) {
            notes.change(about(asRead), Field.BEGAN, beginning(ours), shown.beginning());
            return changed;
        }
        notes.keep(DifferenceKind.CARE, asRead.began(), about(asRead), Field.BEGAN, beginning(ours), shown.beginning());
        return ours;
    }

    /// Puts the changed one in the place of the other, unless it would then run beside a third.
    private boolean replaces(CarePeriod ours, CarePeriod changed) {
        standing.remove(ours);
        var fits = !collides(changed);
        standing.add(fits ? changed : ours);
        return fits;
    }

    private boolean collides(CarePeriod period) {
        return standing.stream()
                .anyMatch(other -> (other.ended() == null || other.ended().isAfter(period.began()))
                        && (period.ended() == null || period.ended().isAfter(other.began())));
    }

    private CarePeriod period(ShownPeriod shown) {
        return new CarePeriod(
                Ids.next(), child, shown.began(), shown.exactly(), shown.ended(), shown.reason(), source, 0);
    }

    private static String about(CarePeriod period) {
        return "Care from " + Days.written(period.began());
    }

    private static String beginning(CarePeriod period) {
        return Field.began(period.began(), period.beganExactly());
    }

    private static String ending(CarePeriod period) {
        return Field.ended(period.ended(), period.endReason());
    }

    private static boolean meet(ShownPeriod one, ShownPeriod other) {
        return one.began().equals(other.began())
                || ((one.ended() == null || one.ended().isAfter(other.began()))
                        && (other.ended() == null || other.ended().isAfter(one.began())));
    }

    private static boolean meet(CarePeriod one, ShownPeriod other) {
        return meet(new ShownPeriod(one.began(), one.beganExactly(), one.ended(), one.endReason()), other);
    }

    private static <T> Optional<T> find(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).findFirst();
    }
}
