package org.heard.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One way in which two lists of a child's duties differ, in words.
public sealed interface Difference {

    String words();

    /// A duty there would be that is not there now.
    record Appears(Duty duty, Status status) implements Difference {
        @Override
        public String words() {
            return "New: " + named(duty) + ", " + status.words() + ".";
        }
    }

    /// A duty that would no longer be there.
    record Goes(Duty duty) implements Difference {
        @Override
        public String words() {
            return "No longer: " + named(duty) + ".";
        }
    }

    /// The same duty with another date.
    record Moves(Duty before, Duty after) implements Difference {
        @Override
        public String words() {
            return after.title() + " moves from " + day(before) + " to " + day(after) + ".";
        }

        private static String day(Duty duty) {
            var due = duty.due();
            return due == null ? "no fixed day" : Words.namedDay(due);
        }
    }

    /// The same duty on the same date, standing otherwise.
    record Stands(Duty duty, Status before, Status after) implements Difference {
        @Override
        public String words() {
            return named(duty) + ": " + after.words() + ", instead of " + before.words() + ".";
        }
    }

    static List<Difference> between(List<Duty> before, List<Duty> after, LocalDate today) {
        var differences = new ArrayList<Difference>();
        var matched = new HashSet<Duty>();
        for (var now : before) {
            var then = match(now, before, after, today);
            if (then == null) {
                if (isAhead(now.status(today))) differences.add(new Goes(now));
                continue;
            }
            matched.add(then);
            if (!Objects.equals(now.due(), then.due())) differences.add(new Moves(now, then));
            else if (!now.status(today).equals(then.status(today))) {
                differences.add(new Stands(now, now.status(today), then.status(today)));
            }
        }
        for (var then : after) if (!matched.contains(then)) differences.add(new Appears(then, then.status(today)));
        return List.copyOf(differences);
    }

    /// What is done, late or cannot be told drops off a list by itself as newer ones come: nobody is owed less for
    /// that.
    private static boolean isAhead(Status status) {
        return status instanceof Status.Open || status instanceof Status.NotYet;
    }

    /// By key; failing that, when its rule has just one duty on either side, that one, unless the one now is done and
    /// the other is not: that is the next of its kind.
    private static @Nullable Duty match(Duty wanted, List<Duty> before, List<Duty> after, LocalDate today) {
        var key = wanted.key();
        for (var duty : after) if (duty.key().equals(key)) return duty;
        var alone = only(wanted.rule().id(), before);
        var then = alone == null ? null : only(wanted.rule().id(), after);
        return then == null
                        || (wanted.status(today).isDone() && !then.status(today).isDone())
                ? null
                : then;
    }

    private static @Nullable Duty only(RuleId rule, List<Duty> duties) {
        Duty found = null;
        for (var duty : duties) {
            if (!duty.rule().id().equals(rule)) continue;
            if (found != null) return null;
            found = duty;
        }
        return found;
    }

    private static String named(Duty duty) {
        var due = duty.due();
        return due == null ? duty.title() : duty.title() + " by " + Words.namedDay(due);
    }
}
