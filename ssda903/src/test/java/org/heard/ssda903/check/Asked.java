package org.heard.ssda903.check;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.heard.ssda903.read.Return;

/// Which checks the tests asked by their code, and whether each found a row and let one pass that it could have found.
final class Asked {
    private static final Set<Rule> FOUND = ConcurrentHashMap.newKeySet();
    private static final Set<Rule> LET_PASS = ConcurrentHashMap.newKeySet();

    private Asked() {}

    static void answered(Rule rule, Return read, Report report) {
        if (report.ran() != 1) {
            return;
        }
        var findings = report.findings();
        if (!findings.isEmpty()) {
            FOUND.add(rule);
        }
        for (var fields : rule.fields()) {
            var table = fields.table();
            long found = findings.stream()
                    .filter(finding -> finding.table() == table)
                    .count();
            // where it found something in another table alone, a row of this one proves nothing
            if (read.rows(table).rows().size() > found && (found > 0 || findings.isEmpty())) {
                LET_PASS.add(rule);
            }
        }
    }

    static boolean found(Rule rule) {
        return FOUND.contains(rule);
    }

    static boolean letPass(Rule rule) {
        return LET_PASS.contains(rule);
    }
}
