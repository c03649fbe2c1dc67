package org.heard.law;

/// What a rule does: sets a time, sets a condition, bars something, or informs.
public enum RuleKind {
    TIMED,
    CONDITION,
    BAR,
    INFORMATION
}
