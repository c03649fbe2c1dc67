package org.heard.takeout;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.access.Audit;
import org.heard.access.Persons;
import org.heard.access.Role;
import org.heard.ids.PersonId;
import org.springframework.stereotype.Component;

/// Whether somebody has long been who they are here. Whoever administers can make anybody a manager, or take over
/// a sign-in with a new password, and would then be both of the two. So neither of the two counts until days after
/// an administrator last touched their role or their sign-in: time in which the others see what is asked for.
@Component
class Settled {
    /// For so long everybody who could stop it sees it, or misses their sign-in.
    static final Duration TIME_TO_NOTICE = Duration.ofDays(7);

    /// What an administrator does in `signin` to who somebody is, as the audit says it.
    private static final Set<String> BY_AN_ADMINISTRATOR = Set.of(
            "added a person",
            "gave a role",
            "opened an account",
            "opened an account again",
            "asked for an account",
            "changed an account's address",
            "reset a password");

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Persons persons;
    private final Audit audit;

    Settled(Persons persons, Audit audit) {
        this.persons = persons;
        this.audit = audit;
    }

    /// From when on they count in this role; empty where they do already.
    Optional<Instant> findFrom(PersonId person, Role role, Instant now) {
        var today = LocalDate.ofInstant(now, LONDON);
        var began = persons.listRoles(person).stream()
                .filter(held -> held.role() == role && !held.from().isAfter(today) && held.lasts(today))
                .map(held -> held.from().atStartOfDay(LONDON).toInstant())
                .min(Comparator.naturalOrder());
        return Stream.of(began, audit.findLast(person, BY_AN_ADMINISTRATOR))
                .flatMap(Optional::stream)
                .map(at -> at.plus(TIME_TO_NOTICE))
                .filter(now::isBefore)
                .max(Comparator.naturalOrder());
    }
}
