package org.heard.alerts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.heard.ids.PersonId;

/// Somebody on the rota, told by email.
///
/// @param person   whose account it is; empty where they have none, and then they can read nothing here
/// @param team     whether it is the out-of-hours team, told after everybody else
/// @param weekdays on which their duty begins
/// @param hours    from when to when, on each of these days
/// @param until    the first day they are no longer told
public record Contact(
        ContactId id,
        int place,
        String name,
        String email,
        String phone,
        Optional<PersonId> person,
        boolean team,
        Set<DayOfWeek> weekdays,
        Hours hours,
        LocalDate from,
        Optional<LocalDate> until) {
    public Contact {
        weekdays = Set.copyOf(weekdays);
    }

    /// Whether they are on duty at this time, by the clocks of London.
    public boolean isOn(LocalDateTime at) {
        return hours.began(at, weekdays)
                .filter(day -> isOnRota(day) && !from.isAfter(day))
                .isPresent();
    }

    /// Whether a duty of theirs begins on this day.
    public boolean beginsOn(LocalDate day) {
        return isOnRota(day) && !from.isAfter(day) && weekdays.contains(day.getDayOfWeek());
    }

    /// Whether they are on the rota on this day or will be.
    public boolean isOnRota(LocalDate day) {
        return until.isEmpty() || until.get().isAfter(day);
    }
}
