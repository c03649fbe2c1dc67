package org.heard.drafts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.jobs.Job;
import org.heard.organisations.LocalSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Drafts by their age: a person's list, which warns of what will be discarded, and the nightly discarding.
///
/// How long a draft is kept is practice, not law: 90 days after it was last saved, unless the organisation has set
/// another number from a day on. A draft is discarded only a week after its writer was first shown that it will be, or,
/// where the writer never came, after twice the time.
@Component
@Transactional
class DraftLists {
    /// The setting by which an organisation chooses another number of days.
    static final String KEPT_DAYS = "drafts.kept-days";

    private static final int DEFAULT_DAYS = 90;
    private static final int WARNED_BEFORE = 14;
    private static final int WARNED_AT_LEAST = 7;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final JdbcClient rows;
    private final LocalSettings settings;
    private final Sight sight;

    DraftLists(JdbcClient rows, LocalSettings settings, Sight sight) {
        this.rows = rows;
        this.settings = settings;
        this.sight = sight;
    }

    @Configuration(proxyBeanMethods = false)
    static class EveryNight {
        @Bean
        Job discardingOfOldDrafts(DraftLists drafts) {
            return Job.daily(
                    LocalTime.of(2, 10), "Discarding of old drafts", (organisation, now) -> drafts.discard(now));
        }
    }

    /// A person's drafts, the newest first. Whoever sees one that is about to be discarded has been warned.
    List<Draft> list(Actor actor, LocalDate today) {
        var kept = kept(actor, today);
        if (kept.isEmpty()) {
            return List.of();
        }
        var days = days(today);
        warn(actor, today, days);
        return kept.stream().map(one -> one.draft(today, days)).toList();
    }

    /// A row, before it is known how many days a draft is kept.
    private record Row(
            DraftPlace place,
            Instant beganAt,
            Instant savedAt,
            @Nullable LocalDate warnedOn) {
        Draft draft(LocalDate today, int days) {
            var near = savedAt.isBefore(
                    startOf(today.minusDays(days - WARNED_BEFORE)).toInstant());
            return new Draft(
                    place, beganAt, savedAt, goesOn(savedAt, warnedOn == null && near ? today : warnedOn, days));
        }
    }

    private List<Row> kept(Actor actor, LocalDate today) {
        return rows.sql("""
                        select * from draft
                        where organisation_id = :organisation and person_id = :seer
                          and fields is not null and thrown_at is null and %s
                        order by saved_at desc, form, subject
                        """.formatted(seen(actor)))
                .param("organisation", Tenancy.current().value())
                .param("seer", actor.person().value())
                .param("today", today)
                .query((row, n) -> new Row(
                        new DraftPlace(
                                row.getString("form"),
                                row.getString("title"),
                                row.getString("subject"),
                                child(row.getObject("child_id", UUID.class)),
                                row.getString("page")),
                        DraftStore.instant(row, "began_at").orElseThrow(),
                        DraftStore.instant(row, "saved_at").orElseThrow(),
                        row.getObject("warned_on", LocalDate.class)))
                .list();
    }

    private void warn(Actor actor, LocalDate today, int days) {
        rows.sql("""
                        update draft set warned_on = :today
                        where organisation_id = :organisation and person_id = :seer and warned_on is null
                          and fields is not null and thrown_at is null and saved_at < :near and %s
                        """.formatted(seen(actor)))
                .param("organisation", Tenancy.current().value())
                .param("seer", actor.person().value())
                .param("today", today)
                .param("near", startOf(today.minusDays(days - WARNED_BEFORE)))
                .update();
    }

    /// Discards what is too old, what was thrown away or sent a day ago, and answers how many of them were drafts
    /// somebody had neither sent nor thrown away.
    int discard(Instant now) {
        var today = LocalDate.ofInstant(now, LONDON);
        var days = days(today);
        rows.sql("""
                        delete from draft d
                        where organisation_id = :organisation and (fields is null or thrown_at is not null)
                          and greatest(coalesce(sent_at, '-infinity'), coalesce(thrown_at, '-infinity')) < :dayBefore
                          and not exists (select 1 from draft_aside a
                            where a.organisation_id = d.organisation_id and a.person_id = d.person_id
                              and a.form = d.form and a.subject = d.subject)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("dayBefore", DraftStore.at(now.minus(java.time.Duration.ofDays(1))))
                .update();
        return rows.sql("""
                        delete from draft
                        where organisation_id = :organisation and fields is not null and thrown_at is null
                          and ((saved_at < :old and warned_on <= :warned) or saved_at < :veryOld)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("old", startOf(today.minusDays(days)))
                .param("warned", today.minusDays(WARNED_AT_LEAST))
                .param("veryOld", startOf(today.minusDays(2L * days)))
                .update();
    }

    private int days(LocalDate today) {
        return days(settings, today);
    }

    /// How many days a draft is kept here.
    static int days(LocalSettings settings, LocalDate today) {
        return settings.find(KEPT_DAYS, today)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .map(chosen -> Math.max(chosen, WARNED_BEFORE))
                .orElse(DEFAULT_DAYS);
    }

    private String seen(Actor actor) {
        return "(child_id is null or " + sight.condition(actor, "child_id") + ")";
    }

    private static @Nullable ChildId child(@Nullable UUID id) {
        return id == null ? null : new ChildId(id);
    }

    private static @Nullable LocalDate goesOn(Instant saved, @Nullable LocalDate warned, int days) {
        if (warned == null) {
            return null;
        }
        var old = LocalDate.ofInstant(saved, LONDON).plusDays(days + 1L);
        var told = warned.plusDays(WARNED_AT_LEAST);
        return old.isAfter(told) ? old : told;
    }

    private static java.time.OffsetDateTime startOf(LocalDate day) {
        return DraftStore.at(day.atStartOfDay(LONDON).toInstant());
    }
}
