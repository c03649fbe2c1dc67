package org.heard.alerts;

import java.time.Duration;
import java.util.stream.LongStream;

/// How long something has waited, in words.
public final class Ages {
    private Ages() {}

    /// "40 minutes", "3 hours", "2 days": never more than it was.
    public static String words(Duration age) {
        if (age.toMinutes() < 1) {
            return "less than a minute";
        }
        if (age.toHours() < 1) {
            return counted(age.toMinutes(), "minute");
        }
        return age.toDays() < 1 ? counted(age.toHours(), "hour") : counted(age.toDays(), "day");
    }

    /// "The oldest waits 11 days".
    ///
    /// @param days for how many days each has waited; of none at all there is no oldest
    public static String oldest(LongStream days) {
        return "The oldest waits " + words(Duration.ofDays(days.max().orElseThrow()));
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
