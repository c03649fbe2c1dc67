package org.heard.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days as pages write them: 14 January 2027.
public final class Days {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter WITH_WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' h:mma", Locale.UK).withZone(LONDON);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("h:mma", Locale.UK).withZone(LONDON);

    private Days() {}

    /// 14 January 2027
    public static String written(LocalDate day) {
        return WRITTEN.format(day);
    }

    /// 14 Jan 2027, where room is short.
    public static String brief(LocalDate day) {
        return BRIEF.format(day);
    }

    /// 14 January, of a day that comes round each year.
    public static String inYear(LocalDate day) {
        return day.getDayOfMonth() + " "
                + day.getMonth().getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.UK);
    }

    /// Thursday 14 January 2027
    public static String withWeekday(LocalDate day) {
        return WITH_WEEKDAY.format(day);
    }

    /// 14 January 2027 at 3:05pm, as clocks in London showed it.
    public static String moment(Instant instant) {
        return lower(MOMENT.format(instant));
    }

    /// 3:05pm, as clocks in London showed it.
    public static String time(Instant instant) {
        return lower(TIME.format(instant));
    }

    private static String lower(String time) {
        return time.replace("AM", "am").replace("PM", "pm");
    }
}
