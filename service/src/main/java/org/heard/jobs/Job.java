package org.heard.jobs;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.heard.ids.OrganisationId;

/// Work that comes round by itself and is done for one organisation after the other, each as if nobody else were there.
/// Declared as a bean by the module whose work it is.
///
/// @param name what it does, as the log and the audit call it: "Sealing of the audit"
public record Job(String name, Schedule when, Work work) {

    /// The work for one organisation, already entered as that one.
    @FunctionalInterface
    public interface Work {
        void run(OrganisationId organisation, Instant now);
    }

    /// Done again this long after it was last done.
    public static Job every(Duration pause, String name, Work work) {
        return new Job(name, Schedules.fixedDelay(pause), work);
    }

    /// Done once a day at this time in London.
    public static Job daily(LocalTime at, String name, Work work) {
        return new Job(name, Schedules.daily(ZoneId.of("Europe/London"), at), work);
    }

    String key() {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
