package org.heard.access;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.database.Tenancy;
import org.heard.ids.AccountId;
import org.heard.ids.OrganisationId;
import org.heard.ids.PersonId;
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

    /// Whom an account may act as, and where.
    public record Membership(
            OrganisationId organisation, String organisationName, PersonId person, String personName) {}

    record Account(AccountId id, String passwordHash, boolean mustChange, boolean disabled) {}

    /// Opens an account for a person of the organisation now worked for; empty where the address already has one.
    public Optional<AccountId> open(PersonId person, String email, String password, boolean mustChange, Instant now) {
        var account = AccountId.next();
        var opened = rows.sql("select open_account(:id, :email, :hash, :change, :now)")
                .param("id", account.value())
                .param("email", email.strip())
                .param("hash", passwords.encode(password))
                .param("change", mustChange)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
        if (!opened) {
            return Optional.empty();
        }
        rows.sql("""
                        insert into membership (organisation_id, account_id, person_id)
                        values (:organisation, :account, :person)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("account", account.value())
                .param("person", person.value())
                .update();
        return Optional.of(account);
    }

    @Transactional(readOnly = true)
    Optional<Account> find(String email) {
        return rows.sql("select * from account_to_sign_in(:email)")
                .param("email", email.strip())
                .query((row, n) -> new Account(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getString("password_hash"),
                        row.getBoolean("must_change"),
                        row.getBoolean("disabled")))
                .optional();
    }

    @Transactional(readOnly = true)
    List<Membership> memberships(AccountId account) {
        return rows.sql("select * from memberships_of(:account)")
                .param("account", account.value())
                .query((row, n) -> new Membership(
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getString("organisation"),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("person")))
                .list();
    }
}
