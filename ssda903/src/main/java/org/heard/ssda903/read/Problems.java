package org.heard.ssda903.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.heard.ssda903.problem.Problem;
import org.heard.ssda903.problem.ProblemCode;
import org.heard.ssda903.problem.Severity;
import org.heard.ssda903.table.Table;
import org.jspecify.annotations.Nullable;

/// The problems of one reading, up to the limit; those past it are counted.
final class Problems {
    private static final Comparator<Problem> AS_A_PERSON_READS = Comparator.comparingInt(Problems::order)
            .thenComparing(Problem::file)
            .thenComparingInt(Problem::row);

    private final int most;
    private final List<Problem> found = new ArrayList<>();
    private int more;

    Problems(int most) {
        this.most = most;
    }

    void add(Problem problem) {
        if (found.size() < most) {
            found.add(problem);
        } else {
            more++;
        }
    }

    void note(String file, Table table, ProblemCode code, String message) {
        add(Problem.ofFile(file, table, Severity.NOTE, code, message));
    }

    void refuse(String file, @Nullable Table table, ProblemCode code, String message) {
        add(Problem.ofFile(file, table, Severity.REFUSED_FILE, code, message));
    }

    List<Problem> list() {
        var list = new ArrayList<>(found);
        list.sort(AS_A_PERSON_READS);
        if (more > 0) {
            list.add(Problem.ofFile(
                    "",
                    null,
                    Severity.NOTE,
                    ProblemCode.MORE_PROBLEMS,
                    "%,d more problems were found and are not listed. Put these right first.".formatted(more)));
        }
        return List.copyOf(list);
    }

    /// Tables in their order, before them what belongs to none.
    private static int order(Problem problem) {
        return problem.table() == null ? -1 : List.of(Table.values()).indexOf(problem.table());
    }
}
