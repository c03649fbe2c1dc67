package org.heard.signin.web;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.access.EmailAddress;
import org.heard.access.Person;
import org.heard.access.Role;
import org.heard.pages.Form;
import org.heard.pages.Option;

/// The fields that say who a person is, how they are reached and how much of a post they have.
final class PersonFields {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LINE = 100;

    private PersonFields() {}

    static Form blank() {
        return Form.blank().put("working-time", "1");
    }

    static Form filled(Person person) {
        return Form.blank()
                .put("name", person.name())
                .put("job-title", person.jobTitle())
                .put("team", person.team())
                .put("email", person.email())
                .put("phone", person.phone())
                .put("hours", person.hours())
                .put("working-time", written(person.workingTime()))
                .editing(person.version());
    }

    /// The person as the form has them.
    ///
    /// @param known the person as they stand, or a new one
    static Person read(Form form, Person known) {
        form.required("name", "Enter the person’s name");
        var address = form.text("email");
        if (!address.isEmpty() && EmailAddress.read(address).isEmpty()) {
            form.reject("email", EmailAddress.FAULT);
        }
        var share = share(form.text("working-time"));
        if (share.isEmpty()) {
            form.reject("working-time", "Enter the share of a full-time post: 1, or less, such as 0.6");
        }
        return new Person(
                known.id(),
                form.atMost(LONGEST_NAME, "name", "The name"),
                form.atMost(LONGEST_LINE, "job-title", "The job title"),
                form.atMost(LONGEST_LINE, "team", "The team"),
                address,
                form.atMost(LONGEST_LINE, "phone", "The phone number"),
                form.atMost(LONGEST_LINE, "hours", "When they can be reached"),
                share.orElse(BigDecimal.ONE),
                known.source(),
                known.leftOn(),
                known.roles(),
                form.version().orElse(known.version()));
    }

    /// The roles ticked.
    static Set<Role> roles(Form form) {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            if (form.chose("role", role.name())) {
                roles.add(role);
            }
        }
        return roles;
    }

    /// What each role lets somebody do, for whoever gives it.
    static List<Option> options() {
        return Option.each(Role.class, Role::words).stream()
                .map(option -> option.hint(goodFor(Role.valueOf(option.value()))))
                .toList();
    }

    static String goodFor(Role role) {
        return switch (role) {
            case IRO -> "Reviews the children given to them, and sees no others.";
            case IRO_MANAGER ->
                "Answers for the whole service: sees every child it reviews and gives children to IROs.";
            case SOCIAL_WORKER -> "Reads the records of the children they work with, and answers decisions.";
            case TEAM_MANAGER -> "Reads what the people whose work they manage can read.";
            case BUSINESS_SUPPORT -> "Keeps records and dates, reads returns; never a child’s words.";
            case ADMINISTRATOR -> "Keeps people, roles and accounts; sees no child.";
        };
    }

    static String written(BigDecimal share) {
        return share.stripTrailingZeros().toPlainString();
    }

    private static Optional<BigDecimal> share(String text) {
        if (!text.matches("[01]?([.,]\\d{1,2})?") || text.isEmpty()) {
            return Optional.empty();
        }
        var share = new BigDecimal(text.replace(',', '.'));
        return share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0
                ? Optional.of(share.setScale(2, java.math.RoundingMode.UNNECESSARY))
                : Optional.empty();
    }
}
