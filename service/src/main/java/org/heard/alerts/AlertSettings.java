package org.heard.alerts;

import java.time.LocalDate;
import java.util.Optional;
import org.heard.organisations.LocalSettings;

/// What an authority has set about its alerts. The numbers of minutes and days are practice, not law.
///
/// @param outOfHours the number answered when the office is closed; empty until it is set
/// @param daytime    the one answered in the day
/// @param minutes    after which the next contact is told
/// @param testedFor  for how many days a confirmed test counts
public record AlertSettings(String outOfHours, String daytime, int minutes, int testedFor) {
    static final String OUT_OF_HOURS = "alerts.out-of-hours";
    static final String DAYTIME = "alerts.daytime";
    static final String MINUTES = "alerts.minutes";
    static final String TESTED_FOR = "alerts.tested-for";

    /// Practice: nobody has laid down how long a child may wait.
    public static final int MINUTES_UNLESS_SAID = 15;

    /// Practice as well.
    public static final int TESTED_FOR_UNLESS_SAID = 30;

    static AlertSettings read(LocalSettings settings, LocalDate on) {
        return new AlertSettings(
                settings.find(OUT_OF_HOURS, on).orElse(""),
                settings.find(DAYTIME, on).orElse(""),
                settings.find(MINUTES, on).map(Integer::valueOf).orElse(MINUTES_UNLESS_SAID),
                settings.find(TESTED_FOR, on).map(Integer::valueOf).orElse(TESTED_FOR_UNLESS_SAID));
    }

    /// Empty where no number is set.
    static Optional<String> number(String typed) {
        return Optional.of(typed).filter(text -> !text.isBlank());
    }
}
