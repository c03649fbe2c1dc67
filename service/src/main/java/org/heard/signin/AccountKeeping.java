package org.heard.signin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.EmailAddress;
import org.heard.access.NotFound;
import org.heard.access.Persons;
import org.heard.access.Role;
import org.heard.database.Tenancy;
import org.heard.ids.AccountId;
import org.heard.ids.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The accounts of an organisation's people, as its administrators keep them. An organisation rules over its own door
/// only: an account that acts for another one too keeps its password and address.
@Component
@Transactional
public class AccountKeeping {
    private final Persons persons;
    private final Accounts accounts;
    private final PeopleStore people;
    private final Administrators administrators;
    private final Audit audit;
    private final JdbcClient rows;
    private final PasswordEncoder passwords;

    AccountKeeping(
            Persons persons,
            Accounts accounts,
            PeopleStore people,
            Administrators administrators,
            Audit audit,
            JdbcClient rows,
            PasswordEncoder passwords) {
        this.persons = persons;
        this.accounts = accounts;
        this.people = people;
        this.administrators = administrators;
        this.audit = audit;
        this.rows = rows;
        this.passwords = passwords;
    }

    /// A person's account as their administrator sees it.
    ///
    /// @param mustChange whether they have yet to replace a password that an administrator handed over
    public record Account(AccountId id, String email, boolean mustChange, PeopleList.Account how) {}

    /// What came of an act.
    public sealed interface Outcome {
        /// It was done.
        record Done() implements Outcome {}

        /// It was done, and this password, to be handed over once, is shown nowhere else and never again.
        record OneTimePassword(String password) implements Outcome {}

        /// Whoever has the address signs in for another organisation already, and is asked at their next sign-in.
        record Asked() implements Outcome {}

        /// Somebody here signs in with this address.
        record AddressTaken(PersonId by) implements Outcome {}

        /// Somebody elsewhere does, so that this account cannot.
        record AddressTakenElsewhere() implements Outcome {}

        /// The person has an account already.
        record HasOne() implements Outcome {}

        /// Who has left gets none.
        record HasLeft() implements Outcome {}

        /// The account acts for another organisation too, so only its owner may change its password and address.
        record SharedAccount() implements Outcome {}

        /// Without this person nobody could administer the organisation.
        record LastAdministrator() implements Outcome {}
    }

    /// The person's account, if they have one.
    @Transactional(readOnly = true)
    public Optional<Account> find(Actor actor, PersonId person, LocalDate today) {
        actor.mustBe(Role.ADMINISTRATOR);
        persons.get(person, today);
        return rows.sql("select account_id, email, must_change from account_of_person(:person)")
                .param("person", person.value())
                .query((row, n) -> new Account(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getString("email"),
                        row.getBoolean("must_change"),
                        people.findAccount(person).orElseThrow()))
                .optional();
    }

    /// Opens an account for a person, with a password to be handed over.
    public Outcome open(Actor actor, Instant now, LocalDate today, PersonId person, EmailAddress email) {
        administrators.takeTurn();
        if (find(actor, person, today).isPresent()) {
            return new Outcome.HasOne();
        }
        if (!persons.get(person, today).isHere(today)) {
            return new Outcome.HasLeft();
        }
        var password = Passwords.oneTime();
        if (accounts.open(person, email.text(), password, true, now).isPresent()) {
            audit.write(actor, now, "opened an account", person, List.of("account"));
            return new Outcome.OneTimePassword(password);
        }
        var by = whoHas(email);
        if (by.isPresent()) {
            return new Outcome.AddressTaken(by.get());
        }
        if (!accounts.ask(person, email.text(), now)) {
            throw new IllegalStateException("an address is taken and nobody has it");
        }
        audit.write(actor, now, "asked for an account", person, List.of("account"));
        return new Outcome.Asked();
    }

    /// Another address to sign in with; sessions go on.
    public Outcome readdress(Actor actor, Instant now, LocalDate today, PersonId person, EmailAddress email) {
        administrators.takeTurn();
        var account = find(actor, person, today).orElseThrow(NotFound::new);
        var by = whoHas(email);
        if (by.isPresent() && !by.get().equals(person)) {
            return new Outcome.AddressTaken(by.get());
        }
        boolean changed = rows.sql("select change_address(:account, :email)")
                .param("account", account.id().value())
                .param("email", email.text())
                .query(Boolean.class)
                .single();
        if (!changed) {
            return isShared(account.id()) ? new Outcome.SharedAccount() : new Outcome.AddressTakenElsewhere();
        }
        audit.write(actor, now, "changed an account's address", person, List.of("account"));
        return new Outcome.Done();
    }

    /// A new one-time password; ends every session.
    public Outcome reset(Actor actor, Instant now, LocalDate today, PersonId person) {
        var account = find(actor, person, today).orElseThrow(NotFound::new);
        var password = Passwords.oneTime();
        boolean reset = rows.sql("select reset_password(:account, :hash, :until)")
                .param("account", account.id().value())
                .param("hash", passwords.encode(password))
                .param("until", Passwords.endOfOneTime(now).atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
        if (!reset) {
            return new Outcome.SharedAccount();
        }
        audit.write(actor, now, "reset a password", person, List.of("account"));
        return new Outcome.OneTimePassword(password);
    }

    /// Shuts this organisation's door to the account, at once.
    public Outcome close(Actor actor, Instant now, LocalDate today, PersonId person) {
        mustHaveOne(actor, person, today);
        if (administrators.isLast(person, today)) {
            return new Outcome.LastAdministrator();
        }
        shut(person, "ADMINISTRATOR");
        audit.write(actor, now, "closed an account", person, List.of("account"));
        return new Outcome.Done();
    }

    /// Opens it again; whoever declined is asked once more.
    public Outcome reopen(Actor actor, Instant now, LocalDate today, PersonId person) {
        mustHaveOne(actor, person, today);
        if (!persons.get(person, today).isHere(today)) {
            return new Outcome.HasLeft();
        }
        rows.sql("""
                        update membership set closed = false, closed_why = '', opened_at = :now, warned_at = null
                        where organisation_id = :organisation and person_id = :person
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("organisation", Tenancy.current().value())
                .param("person", person.value())
                .update();
        audit.write(actor, now, "opened an account again", person, List.of("account"));
        return new Outcome.Done();
    }

    /// Ends the sessions in which the person acts for this organisation.
    public Outcome signOut(Actor actor, Instant now, LocalDate today, PersonId person) {
        mustHaveOne(actor, person, today);
        rows.sql("""
                        update membership set stamp = stamp + 1
                        where organisation_id = :organisation and person_id = :person
                        """)
                .param("organisation", Tenancy.current().value())
                .param("person", person.value())
                .update();
        audit.write(actor, now, "signed somebody out", person, List.of("account"));
        return new Outcome.Done();
    }

    /// Shuts the door, and ends the sessions behind it for good: opening it again does not bring them back.
    void shut(PersonId person, String why) {
        rows.sql("""
                        update membership set closed = true, closed_why = :why, stamp = stamp + 1
                        where organisation_id = :organisation and person_id = :person
                        """)
                .param("why", why)
                .param("organisation", Tenancy.current().value())
                .param("person", person.value())
                .update();
    }

    private void mustHaveOne(Actor actor, PersonId person, LocalDate today) {
        if (find(actor, person, today).isEmpty()) {
            throw new NotFound();
        }
    }

    private Optional<PersonId> whoHas(EmailAddress email) {
        return rows.sql("select id from person_with_address(:email) as id where id is not null")
                .param("email", email.text())
                .query((row, n) -> new PersonId(row.getObject("id", UUID.class)))
                .optional();
    }

    private boolean isShared(AccountId account) {
        return rows.sql("select is_shared(:account)")
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }
}
