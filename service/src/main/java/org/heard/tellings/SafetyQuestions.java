package org.heard.tellings;

import java.util.Map;
import java.util.Optional;
import org.heard.screening.Concern;

/// The questions of ours to which "not good" is read sooner, and what it may be about.
public final class SafetyQuestions {
    private static final Map<String, Concern> THEY = Map.ofEntries(
            Map.entry("SAFE", Concern.HURT_BY_SOMEBODY),
            Map.entry("HOME", Concern.HURT_BY_SOMEBODY),
            Map.entry("SAFE_HOME", Concern.HURT_BY_SOMEBODY),
            Map.entry("SAFE_NIGHT", Concern.HURT_BY_SOMEBODY),
            Map.entry("SAFE_SCHOOL", Concern.HURT_BY_SOMEBODY),
            Map.entry("SAFE_OUT", Concern.HURT_BY_SOMEBODY),
            Map.entry("SAFE_PHONE", Concern.HURT_BY_SOMEBODY),
            Map.entry("SAFE_BODY", Concern.HURT_BY_SOMEBODY),
            Map.entry("SAFE_TELL", Concern.HURT_BY_SOMEBODY),
            Map.entry("FAMILY_SAFE", Concern.HURT_BY_SOMEBODY),
            Map.entry("LIVE_FOOD", Concern.NEGLECT),
            Map.entry("MONEY_PRESSED", Concern.EXPLOITED));

    private SafetyQuestions() {}

    /// What "not good" to it may be about; empty for a question that is none of these.
    public static Optional<Concern> find(String question) {
        return Optional.ofNullable(THEY.get(question));
    }
}
