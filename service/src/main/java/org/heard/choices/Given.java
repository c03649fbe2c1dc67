package org.heard.choices;

import org.jspecify.annotations.Nullable;

/// A child's answer to one question.
///
/// @param choice    absent where nothing was tapped
/// @param words     the child's own; empty where they typed nothing
/// @param privately for the IRO alone: in no letter and no copy
public record Given(@Nullable Choice choice, String words, boolean privately) {
    boolean isNothing() {
        return choice == null && words.isBlank();
    }
}
