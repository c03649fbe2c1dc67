package org.heard.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Role;
import org.heard.database.Tenancy;
import org.heard.ids.OrganisationId;
import org.heard.ids.PersonId;
import org.heard.jobs.Job;
import org.heard.organisations.LocalSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Closes accounts nobody uses: an account of somebody long gone, with a password nobody would miss, is how an
/// authority lost the records of hundreds of thousands of people. First it is said, for two weeks, where
/// administrators see it.
@Component
@Transactional
public class IdleAccounts {
    /// Without use for so many days an account is closed, where the organisation has not said otherwise. Design.
    public static final int DAYS = 90;

    /// The fewest and the most an organisation can say.
    public static final int FEWEST = 30;

    /// A year without use is no use.
    public static final int MOST = 365;

    private static final String SETTING = "accounts.idle-days";
    private static final Duration NOTICE = Duration.ofDays(14);
    private static final Logger log = LoggerFactory.getLogger(IdleAccounts.class);

    private final AccountKeeping keeping;
    private final Administrators administrators;
    private final LocalSettings settings;
    private final Audit audit;
    private final JdbcClient rows;

    IdleAccounts(
            AccountKeeping keeping,
            Administrators administrators,
            LocalSettings settings,
            Audit audit,
            JdbcClient rows) {
        this.keeping = keeping;
        this.administrators = administrators;
        this.settings = settings;
        this.audit = audit;
        this.rows = rows;
    }

    @Configuration(proxyBeanMethods = false)
    static class EveryNight {
        @Bean
        Job closingOfIdleAccounts(IdleAccounts idle) {
            return Job.daily(
                    LocalTime.of(4, 20),
                    "Closing of idle accounts",
                    (organisation, now) -> idle.run(organisation, now, LocalDate.ofInstant(now, ActorFilter.LONDON)));
        }
    }

    /// After how many days without use an account is closed here.
    @Transactional(readOnly = true)
    public int days(LocalDate today) {
        return settings.find(SETTING, today).map(Integer::parseInt).orElse(DAYS);
    }

    /// Says so, from today.
    public void setDays(Actor actor, Instant now, LocalDate today, int days) {
        actor.mustBe(Role.ADMINISTRATOR);
        if (days < FEWEST || days > MOST) {
            throw new IllegalArgumentException("days: " + days);
        }
        settings.set(actor.person(), now, SETTING, today, Integer.toString(days));
        audit.write(actor, now, "set when idle accounts close", List.of(SETTING));
    }

    /// The day an account closes that nobody uses from now on.
    @Transactional(readOnly = true)
    public @Nullable LocalDate closesOn(PeopleList.Account account, LocalDate today) {
        var warned = account.warnedAt();
        if (!account.closesSoon() || warned == null) {
            return null;
        }
        var used = account.usedAt() == null || account.usedAt().isBefore(account.openedAt())
                ? account.openedAt()
                : account.usedAt();
        return LocalDate.ofInstant(closesAt(used, warned, days(today)), ActorFilter.LONDON);
    }

    private static Instant closesAt(Instant used, Instant warned, int days) {
        var idle = used.plus(Duration.ofDays(days));
        var noticed = warned.plus(NOTICE);
        return idle.isAfter(noticed) ? idle : noticed;
    }

    private record Open(
            PersonId person, Instant used, @Nullable Instant warned) {}

    /// One night's work for one organisation: warns, and closes what was warned of long enough ago.
    void run(OrganisationId organisation, Instant now, LocalDate today) {
        var days = days(today);
        var job = Actor.system(organisation, "Closing of idle accounts");
        for (var account : listOpen()) {
            var warned = account.warned();
            if (warned == null) {
                if (!account.used().plus(Duration.ofDays(days)).minus(NOTICE).isAfter(now)) {
                    warn(account.person(), now);
                    audit.write(job, now, "warned that an account closes", account.person(), List.of("account"));
                }
            } else if (!closesAt(account.used(), warned, days).isAfter(now)) {
                close(job, account.person(), now, today);
            }
        }
    }

    private void close(Actor job, PersonId person, Instant now, LocalDate today) {
        if (administrators.isLast(person, today)) {
            log.warn(
                    "The only administrator of {} has not signed in for long; the account stays open",
                    job.organisation());
            return;
        }
        keeping.shut(person, "IDLE");
        audit.write(job, now, "closed an idle account", person, List.of("account"));
    }

    private List<Open> listOpen() {
        return rows.sql("""
                        select person_id, greatest(opened_at, last_acted_at) as used, warned_at from membership
                        where organisation_id = :organisation and not closed order by person_id
                        """)
                .param("organisation", Tenancy.current().value())
                .query((row, n) -> {
                    var warned = row.getObject("warned_at", OffsetDateTime.class);
                    return new Open(
                            new PersonId(row.getObject("person_id", UUID.class)),
                            row.getObject("used", OffsetDateTime.class).toInstant(),
                            warned == null ? null : warned.toInstant());
                })
                .list();
    }

    private void warn(PersonId person, Instant now) {
        rows.sql("""
                        update membership set warned_at = :now
                        where organisation_id = :organisation and person_id = :person
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("organisation", Tenancy.current().value())
                .param("person", person.value())
                .update();
    }
}
