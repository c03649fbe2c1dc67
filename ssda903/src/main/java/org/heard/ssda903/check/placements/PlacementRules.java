package org.heard.ssda903.check.placements;

import org.heard.ssda903.check.Years;

/// The checks of placements.
public final class PlacementRules {
    public static final Years YEARS = Years.of(
                    Rule178.RULE,
                    Rule213.RULE,
                    Rule214.RULE,
                    Rule217.RULE,
                    Rule218.RULE,
                    Rule222.RULE,
                    Rule225.RULE,
                    Rule226.RULE,
                    Rule336.RULE,
                    Rule378.RULE,
                    Rule380.RULE,
                    Rule381.RULE,
                    Rule382.RULE,
                    Rule383.RULE,
                    Rule384.RULE,
                    Rule390.RULE,
                    Rule408.RULE,
                    Rule516.RULE,
                    Rule526.RULE,
                    Rule527.RULE,
                    Rule528.RULE,
                    Rule529.RULE,
                    Rule530.RULE,
                    Rule531.RULE,
                    Rule550.RULE)
            .adding(2024, Rule217t.RULE, Rule222.FROM_2024, Rule230.RULE)
            .adding(2025, Rule218.FROM_2025, Rule222.FROM_2025)
            .without(2025, "217t", "230")
            .adding(
                    2026,
                    Rule178.FROM_2026,
                    Rule213.FROM_2026,
                    Rule218.FROM_2026,
                    Rule222.FROM_2026,
                    Rule233.RULE,
                    Rule383.FROM_2026,
                    Rule526.FROM_2026);

    private PlacementRules() {}
}
