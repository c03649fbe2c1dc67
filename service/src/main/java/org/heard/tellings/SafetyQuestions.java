package org.heard.tellings;

import java.util.Set;

/// The questions of a check-in to which "not good" is read sooner.
public final class SafetyQuestions {
    private static final Set<String> THEY = Set.of("SAFE", "HOME", "WORRIED", "TREATED", "FOOD");

    private SafetyQuestions() {}

    /// Whether it is one.
    public static boolean has(String question) {
        return THEY.contains(question);
    }
}
