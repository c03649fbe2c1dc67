package org.heard.signin;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.database.Tenancy;
import org.heard.ids.AccountId;
import org.heard.ids.OrganisationId;
import org.heard.ids.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sign-ins. An account belongs to no organisation, so it is reached only through narrow functions of the database's
/// owner: none of them lists accounts, and none shows one organisation another's.
@Component
@Transactional
public class Accounts {
    private final JdbcClient rows;
    private final PasswordEncoder passwords;

    Accounts(JdbcClient rows, PasswordEncoder passwords) {
        this.rows = rows;
        this.passwords = passwords;
    }

    /// @param oneTimeUntil when the password runs out, of one that somebody else made
    /// @param stamp        goes up with each change that must end the sessions there are
    record Account(
            AccountId id,
            String passwordHash,
            boolean mustChange,
            @Nullable Instant oneTimeUntil,
            boolean disabled,
            int stamp) {
        /// Whether the password that was handed over has run out.
        boolean hasRunOut(Instant now) {
            return oneTimeUntil != null && !now.isBefore(oneTimeUntil);
        }
    }

    /// Opens an account for a person of the organisation now worked for; empty where the address already has one.
    ///
    /// @param mustChange whether somebody else made the password, so that it has to be replaced first
    public Optional<AccountId> open(PersonId person, String email, String password, boolean mustChange, Instant now) {
        var account = AccountId.next();
        var opened = rows.sql("select open_account(:id, :email, :hash, :until, :now)")
                .param("id", account.value())
                .param("email", email.strip())
                .param("hash", passwords.encode(password))
                .param(
                        "until",
                        mustChange ? Passwords.endOfOneTime(now).atOffset(ZoneOffset.UTC) : null,
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
        if (!opened) {
            return Optional.empty();
        }
        rows.sql("""
                        insert into membership (organisation_id, account_id, person_id, opened_at)
                        values (:organisation, :account, :person, :now)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("account", account.value())
                .param("person", person.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return Optional.of(account);
    }

    /// Asks whoever has the address, for another organisation, whether they act as this person here too; false where
    /// nobody has it.
    boolean ask(PersonId person, String email, Instant now) {
        return rows.sql("select ask_account(:email, :person, :now)")
                .param("email", email.strip())
                .param("person", person.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /// The person's answer to an organisation that asks; false where none does.
    boolean answer(AccountId account, OrganisationId organisation, boolean yes, Instant now) {
        return rows.sql("select answer_invitation(:account, :organisation, :yes, :now)")
                .param("account", account.value())
                .param("organisation", organisation.value())
                .param("yes", yes)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /// The address a person of the organisation now worked for signs in with.
    @Transactional(readOnly = true)
    public Optional<String> findAddress(PersonId person) {
        return rows.sql("select email from account_of_person(:person)")
                .param("person", person.value())
                .query(String.class)
                .optional();
    }

    @Transactional(readOnly = true)
    Optional<Account> find(String email) {
        return rows.sql("select * from account_to_sign_in(:email)")
                .param("email", email.strip())
                .query((row, n) -> new Account(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getString("password_hash"),
                        row.getBoolean("must_change"),
                        instant(row.getObject("one_time_until", OffsetDateTime.class)),
                        row.getBoolean("disabled"),
                        row.getInt("stamp")))
                .optional();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    /// Where an account may act today, and which organisations ask whether it will, by the organisation's name.
    @Transactional(readOnly = true)
    public List<Membership> memberships(AccountId account, LocalDate today) {
        return rows.sql("select * from memberships_of(:account, :today)")
                .param("account", account.value())
                .param("today", today)
                .query((row, n) -> new Membership(
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getString("organisation"),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("person"),
                        row.getInt("stamp"),
                        row.getBoolean("accepted")))
                .list();
    }

    /// Whether a session may still act as this person in the organisation now worked for.
    ///
    /// @param stamp the account's when the session began
    /// @param door  the membership's when the session began to act for this organisation
    @Transactional(readOnly = true)
    boolean stands(AccountId account, int stamp, PersonId person, int door) {
        return rows.sql("select account_stands(:account, :stamp, :person, :door)")
                .param("account", account.value())
                .param("stamp", stamp)
                .param("person", person.value())
                .param("door", door)
                .query(Boolean.class)
                .single();
    }

    /// Whether a session goes on that does not act for an organisation yet.
    @Transactional(readOnly = true)
    boolean goesOn(AccountId account, int stamp) {
        return rows.sql("select account_goes_on(:account, :stamp)")
                .param("account", account.value())
                .param("stamp", stamp)
                .query(Boolean.class)
                .single();
    }

    void signedIn(AccountId account, Instant now) {
        rows.sql("select signed_in(:account, :now)")
                .param("account", account.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> "")
                .list();
    }

    /// Notes when the person last came to act for the organisation now worked for.
    void came(PersonId person, Instant now) {
        rows.sql("""
                        update membership set last_acted_at = :now, warned_at = null
                        where organisation_id = :organisation and person_id = :person
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("organisation", Tenancy.current().value())
                .param("person", person.value())
                .update();
    }

    /// Ends every session of the account, in whatever organisation it acts.
    void endSessions(AccountId account) {
        rows.sql("select end_sessions(:account)")
                .param("account", account.value())
                .query((row, n) -> "")
                .list();
    }

    /// A new one-time password for whoever has this address, from the console; empty where nobody has it.
    Optional<AccountId> rescue(String email, String password, Instant now) {
        return rows.sql("select id from rescue_account(:email, :hash, :until, :now) as id where id is not null")
                .param("email", email.strip())
                .param("hash", passwords.encode(password))
                .param("until", Passwords.endOfOneTime(now).atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new AccountId(row.getObject("id", UUID.class)))
                .optional();
    }

    @Transactional(readOnly = true)
    boolean isPassword(AccountId account, String password) {
        return rows.sql("select password_hash_of(:account)")
                .param("account", account.value())
                .query(String.class)
                .optional()
                .filter(hash -> passwords.matches(password, hash))
                .isPresent();
    }

    /// Sets the account's own new password, and answers the stamp that only this session carries from now on.
    int setPassword(AccountId account, String password) {
        return rows.sql("select set_password(:account, :hash)")
                .param("account", account.value())
                .param("hash", passwords.encode(password))
                .query(Integer.class)
                .single();
    }

    void rehash(Account account, String password) {
        rows.sql("select rehash_password(:account, :old, :new)")
                .param("account", account.id().value())
                .param("old", account.passwordHash())
                .param("new", passwords.encode(password))
                .query((row, n) -> "")
                .list();
    }
}
