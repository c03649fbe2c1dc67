package org.heard.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.heard.organisations.LocalSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who opened a child's record, as the child may know it: what somebody was to them, their role and team, never
/// who. It comes out of the audit itself, through a function that tells no more.
@Component
@Transactional(readOnly = true)
public class LooksTold {
    /// Later than this a child would no longer know what it was about.
    public static final int MOST_DAYS = 14;

    private static final String DELAY = "looked.delay.days";
    private static final int UNLESS_SAID = 2;

    private final JdbcClient rows;
    private final LocalSettings settings;
    private final Audit audit;

    LooksTold(JdbcClient rows, LocalSettings settings, Audit audit) {
        this.rows = rows;
        this.settings = settings;
        this.audit = audit;
    }

    /// One entry of the audit.
    ///
    /// @param relation what the person was to the child that day; empty where they were nothing
    /// @param role     one they held that day; empty where they held none, or are no longer known
    /// @param byItself whether a job did it, and nobody looked
    public record Look(
            Instant at,
            String act,
            List<String> fields,
            Optional<RelationKind> relation,
            Optional<Role> role,
            String team,
            boolean byItself) {}

    /// After how many days a child is told that somebody looked at their record: long enough for whoever prepares
    /// something difficult to tell them in person first (rule 9). Practice, set by the authority; two unless it is.
    public int delay(LocalDate on) {
        return settings.find(DELAY, on).map(Integer::parseInt).orElse(UNLESS_SAID);
    }

    /// From today on it takes so many days.
    ///
    /// @throws IllegalArgumentException for fewer than none or more than [#MOST_DAYS]
    @Transactional
    public void setDelay(Actor actor, Instant now, LocalDate today, int days) {
        actor.mustBe(Role.IRO_MANAGER);
        if (days < 0 || days > MOST_DAYS) {
            throw new IllegalArgumentException("no number of days until a look is told: " + days);
        }
        settings.set(actor.person(), now, DELAY, today, "" + days);
        audit.write(actor, now, "set", List.of("days until looks are told"));
    }

    /// The first day of which no look was told yet.
    LocalDate notToldFrom(LocalDate today) {
        return today.minusDays(delay(today) - 1L);
    }

    /// Every entry about the child in that time that may be told, the newest first.
    public List<Look> list(Self self, Instant since, Instant before) {
        return rows.sql("select * from looks_told(:child, :since, :before)")
                .param("child", self.child().value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Look(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("act"),
                        Arrays.asList((String[]) row.getArray("fields").getArray()),
                        text(row.getString("relation")).map(RelationKind::valueOf),
                        text(row.getString("role")).map(Role::valueOf),
                        row.getString("team"),
                        row.getBoolean("by_itself")))
                .list();
    }

    /// Whether there is any such entry before then.
    public boolean isAnyBefore(Self self, Instant before) {
        return rows.sql("select exists (select 1 from looks_told(:child, :since, :before))")
                .param("child", self.child().value())
                .param("since", Instant.EPOCH.atOffset(ZoneOffset.UTC))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    private static Optional<String> text(@Nullable String value) {
        return Optional.ofNullable(value);
    }
}
