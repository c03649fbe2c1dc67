package org.heard.moments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Role;
import org.heard.access.Self;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.organisations.LocalSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Knows when something new may be let go to a child: not when nobody is there to talk about it, not in the
/// quiet hours, and not on a day the child marked as hard.
@Component
@Transactional
public class Moments {
    private static final String FRIDAY = "to-child.friday-from";
    private static final String FROM = "to-child.quiet-from";
    private static final String UNTIL = "to-child.quiet-until";
    private static final int MOST_HARD_DAYS = 30;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final JdbcClient rows;
    private final LocalSettings settings;
    private final Audit audit;

    Moments(JdbcClient rows, LocalSettings settings, Audit audit) {
        this.rows = rows;
        this.settings = settings;
        this.audit = audit;
    }

    /// Why nothing may be let go to this child now; empty where it may.
    @Transactional(readOnly = true)
    public Optional<TooSoon> why(Instant now, LocalDate today, ChildId child) {
        return quiet(today).why(now, hard(child));
    }

    /// That instant, or the next at which something may be let go to this child, by the times set on that day.
    @Transactional(readOnly = true)
    public Instant next(Instant now, LocalDate today, ChildId child) {
        return quiet(today).next(now, hard(child));
    }

    /// That instant, or the next at which something for many children may be let go. For whom the day is a hard one,
    /// `coming` holds it a while longer.
    @Transactional(readOnly = true)
    public Instant next(Instant now, LocalDate today) {
        return quiet(today).next(now, List.of());
    }

    /// When this child reads what is written to them now.
    @Transactional(readOnly = true)
    public Arrival arrival(Instant now, LocalDate today, ChildId child) {
        return new Arrival(next(now, today, child), why(now, today, child).isEmpty());
    }

    /// When children read what is written to many of them now.
    @Transactional(readOnly = true)
    public Arrival arrival(Instant now, LocalDate today) {
        var at = next(now, today);
        return new Arrival(at, at.equals(now));
    }

    /// What of all that is let go to many children has come to this one.
    @Transactional(readOnly = true)
    public Coming coming(Self self, LocalDate today) {
        return new Coming(quiet(today), hard(self.child()));
    }

    /// What the authority has set, by the day.
    @Transactional(readOnly = true)
    public QuietTimes quiet(LocalDate on) {
        return new QuietTimes(
                set(FRIDAY, on, QuietTimes.UNLESS_SAID.friday()),
                set(FROM, on, QuietTimes.UNLESS_SAID.from()),
                set(UNTIL, on, QuietTimes.UNLESS_SAID.until()));
    }

    /// From today on the times are these; those of before stay.
    public void set(Actor actor, Instant now, LocalDate today, QuietTimes times) {
        actor.mustBe(Role.IRO_MANAGER);
        settings.set(actor.person(), now, FRIDAY, today, times.friday().toString());
        settings.set(actor.person(), now, FROM, today, times.from().toString());
        settings.set(actor.person(), now, UNTIL, today, times.until().toString());
        audit.write(actor, now, "set", List.of("quiet times"));
    }

    /// The days the child marked, in the order of the year.
    @Transactional(readOnly = true)
    public List<HardDay> hardDays(Self self) {
        return hard(self.child());
    }

    /// Marks a day; false where it stands there already, or there are too many to keep.
    public boolean mark(Self self, Instant now, LocalDate on, boolean eachYear) {
        var marked = hard(self.child());
        if (marked.size() >= MOST_HARD_DAYS || marked.stream().anyMatch(day -> day.is(on))) {
            return false;
        }
        rows.sql("""
                        insert into hard_day (organisation_id, hard_day_id, child_id, on_date, each_year, marked_at)
                        values (:organisation, :id, :child, :on, :eachYear, :now)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("id", Ids.next())
                .param("child", self.child().value())
                .param("on", on)
                .param("eachYear", eachYear)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return true;
    }

    /// The day is as any other again.
    public void unmark(Self self, UUID day) {
        rows.sql("""
                        delete from hard_day
                        where organisation_id = :organisation and child_id = :child and hard_day_id = :id
                        """)
                .param("organisation", Tenancy.current().value())
                .param("child", self.child().value())
                .param("id", day)
                .update();
    }

    private List<HardDay> hard(ChildId child) {
        return rows.sql("""
                        select * from hard_day where organisation_id = :organisation and child_id = :child
                        order by extract(month from on_date), extract(day from on_date), on_date
                        """)
                .param("organisation", Tenancy.current().value())
                .param("child", child.value())
                .query((row, n) -> new HardDay(
                        row.getObject("hard_day_id", UUID.class),
                        row.getObject("on_date", LocalDate.class),
                        row.getBoolean("each_year")))
                .list();
    }

    private LocalTime set(String key, LocalDate on, LocalTime unless) {
        return settings.find(key, on).map(LocalTime::parse).orElse(unless);
    }

    /// "8:00" or "20:00" as somebody types a time of day.
    public static Optional<LocalTime> time(String typed) {
        try {
            return Optional.of(LocalTime.parse(typed.strip().replace('.', ':').replaceFirst("^(\\d):", "0$1:")));
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }

    /// The day it is here at an instant.
    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LONDON);
    }
}
