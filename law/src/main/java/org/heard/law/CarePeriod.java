package org.heard.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An unbroken spell of being looked after.
///
/// @param beganExactly false when it is only known that the spell was already running on that day
public record CarePeriod(
        LocalDate began, boolean beganExactly, @Nullable LocalDate ended, Regime regime) {

    /// Which reviews and visits apply to the whole spell.
    public enum Regime {
        ORDINARY,
        SHORT_BREAKS
    }

    public static CarePeriod began(LocalDate began) {
        return new CarePeriod(began, true, null, Regime.ORDINARY);
    }

    public static CarePeriod alreadyRunningOn(LocalDate day) {
        return new CarePeriod(day, false, null, Regime.ORDINARY);
    }

    public CarePeriod ended(@Nullable LocalDate day) {
        return new CarePeriod(began, beganExactly, day, regime);
    }

    public CarePeriod regime(Regime other) {
        return new CarePeriod(began, beganExactly, ended, other);
    }

    /// True from the day it began to the day it ended, both included.
    public boolean includes(LocalDate day) {
        return !day.isBefore(began) && (ended == null || !day.isAfter(ended));
    }
}
