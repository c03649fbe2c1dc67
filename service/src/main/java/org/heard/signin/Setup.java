package org.heard.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Person;
import org.heard.access.Persons;
import org.heard.access.Role;
import org.heard.database.Tenancy;
import org.heard.ids.OrganisationId;
import org.heard.organisations.Organisation;
import org.heard.organisations.Organisations;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Sets up the first organisation and its first administrator, once: afterwards there is no such page. An authority
/// whose return was loaded from the console before is found by its code, and gets its administrator here.
@Component
public class Setup {
    private static final Logger log = LoggerFactory.getLogger(Setup.class);

    private final Organisations organisations;
    private final Persons persons;
    private final Accounts accounts;
    private final Audit audit;
    private final SetupCode code;
    private final TransactionTemplate transaction;
    private final JdbcClient rows;
    private final boolean demo;
    private final Attempts tries = new Attempts(10, Duration.ofMinutes(15));
    private volatile boolean done;

    Setup(
            Organisations organisations,
            Persons persons,
            Accounts accounts,
            Audit audit,
            SetupCode code,
            TransactionTemplate transaction,
            JdbcClient rows,
            @Value("${heard.demo}") boolean demo) {
        this.organisations = organisations;
        this.persons = persons;
        this.accounts = accounts;
        this.audit = audit;
        this.code = code;
        this.transaction = transaction;
        this.rows = rows;
        this.demo = demo;
    }

    /// What is asked for; the password has been found good enough already.
    ///
    /// @param ons ONS code of an authority, absent for others
    public record First(
            String organisation,
            Organisation.Kind kind,
            @Nullable String ons,
            String administrator,
            String email,
            String password) {}

    /// What came of it.
    public enum Outcome {
        DONE,
        WRONG_CODE,
        TOO_MANY_TRIES,
        ALREADY_DONE
    }

    /// Whether nobody can sign in yet. Once somebody can, it is never asked again.
    public boolean isOpen() {
        if (!done) {
            done = demo || Boolean.TRUE.equals(Tenancy.withinNone(() -> transaction.execute(status -> anyAccount())));
        }
        return !done;
    }

    /// Sets everything up in one transaction.
    ///
    /// @param from the network address the code is typed at
    public Outcome setUp(String typedCode, First first, String from, Instant now, LocalDate today) {
        if (tries.refused(SigningIn.network(from), now).isPresent()) {
            return Outcome.TOO_MANY_TRIES;
        }
        if (!code.is(typedCode)) {
            return Outcome.WRONG_CODE;
        }
        var ons = first.ons();
        var known = ons == null
                ? Optional.<OrganisationId>empty()
                : Tenancy.withinNone(() -> organisations.findByCode(ons));
        var id = known.orElseGet(OrganisationId::next);
        boolean made =
                Tenancy.within(id, () -> transaction.execute(status -> make(id, known.isEmpty(), first, now, today)));
        if (!made) {
            return Outcome.ALREADY_DONE;
        }
        done = true;
        code.forget();
        return Outcome.DONE;
    }

    private boolean make(OrganisationId id, boolean open, First first, Instant now, LocalDate today) {
        // Two who set up at the same moment: the second waits here, and finds it done.
        rows.sql("select pg_advisory_xact_lock(hashtextextended('setup', 0))")
                .query((row, n) -> n)
                .list();
        if (anyAccount()) {
            return false;
        }
        if (open) {
            organisations.open(new Organisation(id, first.kind(), first.organisation(), first.ons(), false), now);
        }
        var person =
                persons.add(Person.named(first.administrator(), "", "set-up").reachedBy(first.email(), "", ""));
        persons.give(person.id(), Role.ADMINISTRATOR, today);
        accounts.open(person.id(), first.email(), first.password(), false, now);
        audit.write(
                Actor.system(id, "Set-up"),
                now,
                "set up",
                person.id(),
                List.of("organisation", "administrator", "account"));
        return true;
    }

    private boolean anyAccount() {
        return rows.sql("select any_account()").query(Boolean.class).single();
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (isOpen()) {
            Environment environment = event.getApplicationContext().getEnvironment();
            var port = environment.getProperty("local.server.port");
            if (port != null) {
                log.warn(
                        "Nobody can sign in yet. Open http://localhost:{}/setup and enter this code: {}",
                        port,
                        code.show());
            }
        }
    }
}
