package org.heard.ssda903.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.ssda903.CollectionYear;

/// What the checks said of a return.
///
/// @param outcomes by rule, in the order of the rule book
/// @param findings by rule, then as the tables and their rows stand
public record Report(CollectionYear year, Map<Rule, Outcome> outcomes, List<Finding> findings) {
    public Report {
        outcomes = new LinkedHashMap<>(outcomes);
        findings = List.copyOf(findings);
    }

    /// Whether a check broke, so that what stands here is not all.
    public boolean broke() {
        return outcomes.values().stream().anyMatch(Outcome.Broke.class::isInstance);
    }

    /// How many rules were asked to their end.
    public int ran() {
        return (int) outcomes.values().stream()
                .filter(outcome -> outcome instanceof Outcome.Passed || outcome instanceof Outcome.Failed)
                .count();
    }
}
