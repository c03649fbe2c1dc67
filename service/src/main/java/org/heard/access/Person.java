package org.heard.access;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.heard.ids.PersonId;
import org.jspecify.annotations.Nullable;

/// An adult who works in or with an organisation, whether or not they sign in.
///
/// @param workingTime share of a full-time post, above 0 and at most 1
/// @param source      where the service has them from: a feed, or a person who entered them
/// @param leftOn      the day they left, absent while they are there
/// @param roles       the roles held on the day asked about
public record Person(
        PersonId id,
        String name,
        String jobTitle,
        String team,
        String email,
        String phone,
        String hours,
        BigDecimal workingTime,
        String source,
        @Nullable LocalDate leftOn,
        Set<Role> roles,
        int version) {

    /// A new person of this name and team.
    public static Person named(String name, String team, String source) {
        return new Person(PersonId.next(), name, "", team, "", "", "", BigDecimal.ONE, source, null, Set.of(), 1);
    }

    /// The same person with these ways of reaching them.
    public Person reachedBy(String newEmail, String newPhone, String newHours) {
        return new Person(
                id, name, jobTitle, team, newEmail, newPhone, newHours, workingTime, source, leftOn, roles, version);
    }

    /// The same person in this post.
    public Person inPost(String newJobTitle, BigDecimal newWorkingTime) {
        return new Person(
                id, name, newJobTitle, team, email, phone, hours, newWorkingTime, source, leftOn, roles, version);
    }

    /// Whether they are here on a day.
    public boolean isHere(LocalDate on) {
        return leftOn == null || leftOn.isAfter(on);
    }
}
