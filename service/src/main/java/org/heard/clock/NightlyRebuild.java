package org.heard.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.jobs.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Each night works out anew the dates kept for lists, for the day that begins, and says for how many children the
/// dates kept were not those that follow from the facts: for none, unless something is wrong.
@Component
public class NightlyRebuild {
    private static final Logger log = LoggerFactory.getLogger(NightlyRebuild.class);

    /// Enough to be quick, few enough that nobody who records something about one of them waits long.
    private static final int AT_ONCE = 200;

    private final JdbcClient rows;
    private final TransactionTemplate transaction;
    private final EveryChild everyone;
    private final Projection projection;
    private final ProjectionCheck check;

    NightlyRebuild(
            JdbcClient rows,
            TransactionTemplate transaction,
            EveryChild everyone,
            Projection projection,
            ProjectionCheck check) {
        this.rows = rows;
        this.transaction = transaction;
        this.everyone = everyone;
        this.projection = projection;
        this.check = check;
    }

    @Configuration(proxyBeanMethods = false)
    static class EveryNight {
        @Bean
        Job rebuildEveryNight(NightlyRebuild rebuild) {
            return Job.daily(
                    LocalTime.of(0, 30),
                    "Nightly rebuild of the dates for lists",
                    (organisation, now) -> rebuild.run(LocalDate.ofInstant(now, ZoneId.of("Europe/London")), now));
        }
    }

    /// What one night found.
    public record Night(Instant endedAt, int children, int differing) {}

    /// Goes over every child of the organisation now worked for. Children who are being written about meanwhile are
    /// waited for; a run cut off in between has renewed some children and is simply done again.
    public Night run(LocalDate today, Instant now) {
        var children = inTransaction(everyone::listChildren);
        var differing = new ArrayList<ChildId>();
        for (int from = 0; from < children.size(); from += AT_ONCE) {
            var some = children.subList(from, Math.min(from + AT_ONCE, children.size()));
            differing.addAll(inTransaction(() -> renew(some, today)));
        }
        var night = new Night(now, children.size(), differing.size());
        inTransaction(() -> keep(night));
        if (!differing.isEmpty()) {
            log.warn(
                    "The dates kept for {} of {} children were not those that follow from the facts; they are now. {}",
                    differing.size(),
                    children.size(),
                    differing);
        }
        return night;
    }

    /// The last night's outcome, if there was one.
    public Optional<Night> findLast() {
        return inTransaction(() -> rows.sql("""
                        select ended_at, children, differing from nightly_rebuild
                        where organisation_id = :organisation order by ended_at desc limit 1
                        """)
                .param("organisation", Tenancy.current().value())
                .query((row, n) -> new Night(
                        row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                        row.getInt("children"),
                        row.getInt("differing")))
                .optional());
    }

    private List<ChildId> renew(Collection<ChildId> children, LocalDate today) {
        var differing = check.differing(children, today);
        projection.rebuild(children, today);
        return differing;
    }

    private int keep(Night night) {
        return rows.sql("""
                        insert into nightly_rebuild (organisation_id, ended_at, children, differing)
                        values (:organisation, :at, :children, :differing)
                        on conflict (organisation_id, ended_at)
                        do update set children = excluded.children, differing = excluded.differing
                        """)
                .param("organisation", Tenancy.current().value())
                .param("at", night.endedAt().atOffset(ZoneOffset.UTC))
                .param("children", night.children())
                .param("differing", night.differing())
                .update();
    }

    private <T> T inTransaction(java.util.function.Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }
}
