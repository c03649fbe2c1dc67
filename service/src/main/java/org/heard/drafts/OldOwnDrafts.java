package org.heard.drafts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.heard.database.Tenancy;
import org.heard.jobs.Job;
import org.heard.organisations.LocalSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How long what a child began and did not send waits for them: as long as the drafts of staff, 90 days after
/// they saved it last unless the organisation has set another number. The list says until when from the first
/// day on; what the child never saw there stays for twice the time, and whoever comes back late has a week from
/// then on.
@Component
@Transactional
class OldOwnDrafts {
    private static final int TOLD_AT_LEAST = 7;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final JdbcClient rows;
    private final LocalSettings settings;

    OldOwnDrafts(JdbcClient rows, LocalSettings settings) {
        this.rows = rows;
        this.settings = settings;
    }

    @Configuration(proxyBeanMethods = false)
    static class EveryNight {
        @Bean
        Job discardingOfOldOwnDrafts(OldOwnDrafts drafts) {
            return Job.daily(
                    LocalTime.of(2, 15),
                    "Discarding of what children began and did not send",
                    (organisation, now) -> drafts.discard(now));
        }
    }

    int days(LocalDate today) {
        return DraftLists.days(settings, today);
    }

    /// The last day on which it waits.
    static LocalDate until(Instant saved, @Nullable LocalDate shown, int days) {
        var first = LocalDate.ofInstant(saved, LONDON);
        if (shown == null) {
            return first.plusDays(2L * days);
        }
        var usual = first.plusDays(days);
        var told = shown.plusDays(TOLD_AT_LEAST);
        var latest = first.plusDays(2L * days);
        return told.isBefore(usual) ? usual : told.isBefore(latest) ? told : latest;
    }

    /// Discards what has waited until its day, and what was sent or thrown away the day before yesterday; answers how
    /// many of them had waited.
    int discard(Instant now) {
        var today = LocalDate.ofInstant(now, LONDON);
        var days = days(today);
        rows.sql("""
                        delete from own_draft
                        where organisation_id = :organisation and fields is null and saved_at < :before
                        """)
                .param("organisation", Tenancy.current().value())
                .param("before", DraftStore.at(now.minus(Duration.ofDays(2))))
                .update();
        return rows.sql("""
                        delete from own_draft
                        where organisation_id = :organisation and fields is not null
                          and ((saved_at < :old and shown_on < :told) or saved_at < :veryOld)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("old", startOf(today.minusDays(days)))
                .param("told", today.minusDays(TOLD_AT_LEAST))
                .param("veryOld", startOf(today.minusDays(2L * days)))
                .update();
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return DraftStore.at(day.atStartOfDay(LONDON).toInstant());
    }
}
