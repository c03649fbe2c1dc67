package org.heard.cli;

import java.io.PrintWriter;
import org.heard.ssda903.problem.ProblemCode;
import org.heard.ssda903.problem.Severity;
import org.heard.ssda903.read.Return;
import org.heard.ssda903.report.Reports;

/// What was found in reading a return, for a person at a terminal: its files, then a line for each problem.
final class ReadAsText {
    private ReadAsText() {}

    static void print(Return read, PrintWriter out) {
        for (var file : read.files()) {
            out.printf("%-28s %,8d rows, %,8d good%n", file.name(), file.rows(), file.goodRows());
        }
        // that every table is missing says nothing more where nothing was read
        var listed = read.problems().stream()
                .filter(problem -> !read.files().isEmpty() || problem.code() != ProblemCode.MISSING_TABLE)
                .toList();
        for (var problem : listed) {
            out.printf("%s: %s%n", problem.severity().words(), problem.line());
        }
        long problems = listed.stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .count();
        out.printf("%,d %s%n", problems, problems == 1 ? "problem" : "problems");
        if (!read.problems(Severity.BAD_ROW).isEmpty()) {
            out.println(Reports.NOT_USED);
        }
    }
}
