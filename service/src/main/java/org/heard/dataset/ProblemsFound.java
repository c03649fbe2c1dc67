package org.heard.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.comparison.Listed;
import org.heard.comparison.Part;
import org.heard.ssda903.problem.Problem;
import org.heard.ssda903.problem.Severity;

/// What is found in the tables, in the order found. Of one kind in one table so many are listed, and the rest
/// counted.
final class ProblemsFound {
    private static final int LISTED = 200;

    private final List<Listed> all = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    void add(Problem problem) {
        all.add(Listed.of(Part.DATASET, problem));
    }

    /// Something about one row.
    void row(
            Severity severity, String code, String table, DatasetRow row, String column, String child, String message) {
        row(severity, code, table, row.file(), row.number(), column, child, message);
    }

    void row(
            Severity severity,
            String code,
            String table,
            String file,
            int row,
            String column,
            String child,
            String message) {
        if (counts.merge(table + " " + code, 1, Integer::sum) <= LISTED) {
            all.add(new Listed(Part.DATASET, file, table, row, column, child, severity, code, message));
        }
    }

    /// Something about a whole table or file.
    void table(Severity severity, String code, String table, String file, String column, String message) {
        all.add(new Listed(Part.DATASET, file, table, 0, column, "", severity, code, message));
    }

    List<Listed> list() {
        var listed = new ArrayList<>(all);
        counts.forEach((what, count) -> {
            if (count > LISTED) {
                var table = what.substring(0, what.indexOf(' '));
                var code = what.substring(what.indexOf(' ') + 1);
                listed.add(new Listed(
                        Part.DATASET,
                        "",
                        table,
                        0,
                        "",
                        "",
                        Severity.DOUBT,
                        "more-problems",
                        "%,d more rows of %s have the problem “%s” and are not listed."
                                .formatted(count - LISTED, table, code.replace('-', ' '))));
            }
        });
        return listed;
    }
}
