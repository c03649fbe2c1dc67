package org.heard.signin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Person;
import org.heard.access.Persons;
import org.heard.access.Role;
import org.heard.database.Tenancy;
import org.heard.ids.AccountId;
import org.heard.ids.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What an organisation's administrators do: they keep its people, their roles and their accounts, and see no child.
/// Every act stands in the audit.
@Component
@Transactional
public class Administration {
    private final Persons persons;
    private final Accounts accounts;
    private final Audit audit;
    private final JdbcClient rows;
    private final PasswordEncoder passwords;

    Administration(Persons persons, Accounts accounts, Audit audit, JdbcClient rows, PasswordEncoder passwords) {
        this.persons = persons;
        this.accounts = accounts;
        this.audit = audit;
        this.rows = rows;
        this.passwords = passwords;
    }

    /// A person's account as their administrator sees it.
    public record AccountView(AccountId id, String email, boolean closed) {}

    /// What came of an act.
    public sealed interface Outcome {}

    /// It was done.
    public record Done() implements Outcome {}

    /// It was done, and this password, to be handed over once, is shown nowhere else and never again.
    public record OneTimePassword(String password) implements Outcome {}

    /// Without this person nobody could administer the organisation.
    public record LastAdministrator() implements Outcome {}

    /// The address has an account already.
    public record AddressTaken() implements Outcome {}

    /// The account acts for another organisation too, so only its owner may change its password.
    public record SharedAccount() implements Outcome {}

    /// Everyone who has not left.
    @Transactional(readOnly = true)
    public List<Person> list(Actor actor, LocalDate today) {
        actor.mustBe(Role.ADMINISTRATOR);
        return persons.list(today);
    }

    @Transactional(readOnly = true)
    public Person get(Actor actor, PersonId person, LocalDate today) {
        actor.mustBe(Role.ADMINISTRATOR);
        return persons.get(person, today);
    }

    public Person add(Actor actor, Instant now, Person person) {
        actor.mustBe(Role.ADMINISTRATOR);
        persons.add(person);
        audit.write(actor, now, "added a person", person.id(), List.of("name", "job_title", "team", "email"));
        return person;
    }

    public Outcome give(Actor actor, Instant now, LocalDate today, PersonId person, Role role, LocalDate from) {
        get(actor, person, today);
        persons.give(person, role, from);
        audit.write(actor, now, "gave a role", person, List.of("role"));
        return new Done();
    }

    public Outcome take(Actor actor, Instant now, LocalDate today, PersonId person, Role role, LocalDate from) {
        get(actor, person, today);
        if (role == Role.ADMINISTRATOR && isLastAdministrator(person, today)) {
            return new LastAdministrator();
        }
        persons.take(person, role, from);
        audit.write(actor, now, "took a role", person, List.of("role"));
        return new Done();
    }

    /// The person answers for another's work from a day on.
    public Outcome manage(
            Actor actor, Instant now, LocalDate today, PersonId manager, PersonId person, LocalDate from) {
        get(actor, manager, today);
        get(actor, person, today);
        persons.manage(manager, person, from);
        audit.write(actor, now, "made a manager of", manager, List.of("manages"));
        return new Done();
    }

    /// From this day on the person is not let in.
    public Outcome leave(Actor actor, Instant now, LocalDate today, PersonId person, LocalDate on) {
        get(actor, person, today);
        if (isLastAdministrator(person, today)) {
            return new LastAdministrator();
        }
        persons.leave(person, on);
        audit.write(actor, now, "recorded leaving", person, List.of("left_on"));
        return new Done();
    }

    @Transactional(readOnly = true)
    public Optional<AccountView> findAccount(Actor actor, PersonId person, LocalDate today) {
        get(actor, person, today);
        return rows.sql("""
                        select a.account_id, a.email, a.disabled or m.closed as closed
                        from account_of_person(:person) a join membership m using (account_id)
                        where m.organisation_id = :organisation and m.person_id = :person
                        """)
                .param("person", person.value())
                .param("organisation", Tenancy.current().value())
                .query((row, n) -> new AccountView(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getString("email"),
                        row.getBoolean("closed")))
                .optional();
    }

    public Outcome open(Actor actor, Instant now, LocalDate today, PersonId person, String email) {
        get(actor, person, today);
        var password = Passwords.oneTime();
        if (accounts.open(person, email, password, true, now).isEmpty()) {
            return new AddressTaken();
        }
        audit.write(actor, now, "opened an account", person, List.of("account"));
        return new OneTimePassword(password);
    }

    /// A new one-time password; ends every session, and opens again what was closed.
    public Outcome reset(Actor actor, Instant now, LocalDate today, PersonId person) {
        var account = findAccount(actor, person, today).orElseThrow(org.heard.access.NotFound::new);
        var password = Passwords.oneTime();
        boolean reset = rows.sql("select reset_password(:account, :hash)")
                .param("account", account.id().value())
                .param("hash", passwords.encode(password))
                .query(Boolean.class)
                .single();
        if (!reset) {
            return new SharedAccount();
        }
        close(person, false);
        audit.write(actor, now, "reset a password", person, List.of("account"));
        return new OneTimePassword(password);
    }

    /// Closes this organisation's door to the account, at once.
    public Outcome close(Actor actor, Instant now, LocalDate today, PersonId person) {
        get(actor, person, today);
        if (isLastAdministrator(person, today)) {
            return new LastAdministrator();
        }
        close(person, true);
        audit.write(actor, now, "closed an account", person, List.of("account"));
        return new Done();
    }

    private void close(PersonId person, boolean closed) {
        rows.sql("""
                        update membership set closed = :closed
                        where organisation_id = :organisation and person_id = :person
                        """)
                .param("closed", closed)
                .param("organisation", Tenancy.current().value())
                .param("person", person.value())
                .update();
    }

    private boolean isLastAdministrator(PersonId person, LocalDate today) {
        // Two administrators who take each other's role at the same moment: the second waits here, and is refused.
        rows.sql("select pg_advisory_xact_lock(hashtextextended('administrators ' || :organisation, 0))")
                .param("organisation", Tenancy.current().toString())
                .query((row, n) -> n)
                .list();
        var administrators = persons.list(Role.ADMINISTRATOR, today);
        return administrators.size() == 1 && administrators.getFirst().id().equals(person);
    }
}
