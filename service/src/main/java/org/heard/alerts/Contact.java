package org.heard.alerts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.heard.ids.PersonId;

/// Somebody on the rota, told by email.
///
/// @param person   whose account it is; empty where they have none, and then they can read nothing here
/// @param team     whether it is the out-of-hours team, told after everybody else
/// @param weekdays on which they are told
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
        LocalDate from,
        Optional<LocalDate> until) {
    public Contact {
        weekdays = Set.copyOf(weekdays);
    }

    /// Whether they are told on this day.
    public boolean isOn(LocalDate day) {
        return isOnRota(day) && !from.isAfter(day) && weekdays.contains(day.getDayOfWeek());
    }

    /// Whether they are on the rota on this day or will be.
    public boolean isOnRota(LocalDate day) {
        return until.isEmpty() || until.get().isAfter(day);
    }
}
