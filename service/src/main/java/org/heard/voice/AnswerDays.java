package org.heard.voice;

import java.time.LocalDate;
import org.heard.organisations.LocalSettings;

/// By how many days an answer is promised to a child. Practice, not law; an authority sets its own.
public final class AnswerDays {
    /// Unless the authority says otherwise.
    public static final int UNLESS_SAID = 10;

    static final String KEY = "tellings.answer-days";

    private AnswerDays() {}

    /// What was promised on a day.
    public static int read(LocalSettings settings, LocalDate on) {
        return settings.find(KEY, on).map(Integer::valueOf).orElse(UNLESS_SAID);
    }
}
