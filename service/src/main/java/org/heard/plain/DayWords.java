package org.heard.plain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.heard.pages.Days;

/// Days and times in a child's language, in the figures of the telephone. They are in figures alone where nobody taught
/// Java the names of the months.
public final class DayWords {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Language language;
    private final Locale locale;
    private final boolean named;

    DayWords(Language language) {
        this.language = language;
        this.locale = Locale.forLanguageTag(language.tag());
        this.named = Arrays.asList(Locale.getAvailableLocales()).contains(locale);
    }

    /// 14 January 2027
    public String written(LocalDate day) {
        return isEnglish()
                ? Days.written(day)
                : format("d MMMM uuuu", "d/MM/uuuu").format(day);
    }

    /// 14 January, of a day that comes round each year.
    public String inYear(LocalDate day) {
        return isEnglish() ? Days.inYear(day) : format("d MMMM", "d/MM").format(day);
    }

    /// Thursday 14 January 2027
    public String withWeekday(LocalDate day) {
        return isEnglish()
                ? Days.withWeekday(day)
                : format("EEEE d MMMM uuuu", "d/MM/uuuu").format(day);
    }

    /// 14 January 2027 at 3:05pm, as clocks in London showed it.
    public String moment(Instant instant) {
        return isEnglish()
                ? Days.moment(instant)
                : format("d MMMM uuuu, HH:mm", "d/MM/uuuu, HH:mm")
                        .withZone(LONDON)
                        .format(instant);
    }

    /// Monday 15 June at 12:04
    public String withTime(Instant instant) {
        return format(isEnglish() ? "EEEE d MMMM 'at' HH:mm" : "EEEE d MMMM, HH:mm", "d/MM, HH:mm")
                .withZone(LONDON)
                .format(instant);
    }

    private boolean isEnglish() {
        return language == Language.ENGLISH;
    }

    /// In figures alone where this Java does not know the months of the language.
    private DateTimeFormatter format(String inWords, String inFigures) {
        return DateTimeFormatter.ofPattern(named ? inWords : inFigures, named ? locale : Locale.ROOT);
    }
}
