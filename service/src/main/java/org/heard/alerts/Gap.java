package org.heard.alerts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.heard.pages.Days;

/// A stretch of time in which nobody is on duty, by the clocks of London. What a child sends then goes to the managers.
public record Gap(LocalDateTime from, LocalDateTime to) {
    /// "Friday 19 June 2026, 17:00, to Monday 22 June 2026, 08:00".
    public String words() {
        return day(from) + ", to " + day(to);
    }

    private static String day(LocalDateTime at) {
        return Days.withWeekday(at.toLocalDate()) + ", " + at.toLocalTime();
    }

    /// Those of a rota, from one time on for so long. Duties begin and end at few times: between two of them nothing
    /// changes.
    static List<Gap> in(List<Contact> rota, LocalDateTime now, Period ahead) {
        var last = now.plus(ahead);
        var changes = new TreeSet<LocalDateTime>();
        changes.add(now);
        for (var day = now.toLocalDate().minusDays(1); !day.isAfter(last.toLocalDate()); day = day.plusDays(1)) {
            var at = day;
            rota.stream()
                    .filter(contact -> contact.beginsOn(at))
                    .flatMap(contact -> changes(contact, at))
                    .filter(change -> change.isAfter(now) && change.isBefore(last))
                    .forEach(changes::add);
        }
        changes.add(last);
        var gaps = new ArrayList<Gap>();
        for (var from : changes.headSet(last)) {
            if (rota.stream().noneMatch(contact -> contact.isOn(from))) {
                var to = java.util.Objects.requireNonNull(changes.higher(from));
                var before = gaps.isEmpty() ? null : gaps.getLast();
                if (before != null && before.to().equals(from)) {
                    gaps.set(gaps.size() - 1, new Gap(before.from(), to));
                } else {
                    gaps.add(new Gap(from, to));
                }
            }
        }
        return gaps;
    }

    private static Stream<LocalDateTime> changes(Contact contact, LocalDate day) {
        return Stream.of(contact.hours().begin(day), contact.hours().end(day));
    }
}
