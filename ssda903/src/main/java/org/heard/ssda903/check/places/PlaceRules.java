package org.heard.ssda903.check.places;

import org.heard.ssda903.check.Years;

/// The checks of where placements lie.
public final class PlaceRules {
    public static final Years YEARS = Years.of(
                    Rule164.RULE,
                    Rule169.RULE,
                    Rule179.RULE,
                    Rule392a.RULE,
                    Rule392b.RULE,
                    Rule392c.RULE,
                    Rule392d.RULE,
                    Rule406.RULE,
                    Rule411.RULE,
                    Rule420.RULE,
                    Rule1015.RULE)
            .adding(2026, Rule454.RULE, Rule1015.FROM_2026);

    private PlaceRules() {}
}
