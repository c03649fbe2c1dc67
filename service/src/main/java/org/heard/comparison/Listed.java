package org.heard.comparison;

import org.heard.ssda903.problem.Problem;
import org.heard.ssda903.problem.ProblemCode;
import org.heard.ssda903.problem.Severity;

/// A problem of a delivery, as it is listed: where it stands, what is wrong and how to put it right.
///
/// @param row as a person counts, where the column names are row 1; 0 when it is about the whole file
public record Listed(
        Part part,
        String file,
        String table,
        int row,
        String column,
        String number,
        Severity severity,
        String code,
        String message) {
    /// The code of a note that says which published checks could not be asked, why, and what to give.
    public static final String NOT_ASKED = "checks-not-asked";

    /// The code of a note that says what of this authority’s the published checks were asked with.
    public static final String ASKED_WITH = "checks-asked-with";

    /// As the return's reading found it.
    public static Listed of(Part part, Problem problem) {
        var table = problem.table();
        var column = problem.column();
        var child = problem.child();
        var notThisChild = problem.code() == ProblemCode.DIFFERENT_BIRTH_DATE;
        return new Listed(
                part,
                problem.file(),
                table == null ? "" : table.toString(),
                problem.row(),
                column == null ? "" : column,
                child == null ? "" : child,
                notThisChild ? Severity.BAD_ROW : problem.severity(),
                problem.code().toString(),
                problem.message() + (notThisChild ? " Until then the row is not used." : ""));
    }

    /// Something about a child that a person should look at.
    public static Listed doubt(Part part, String number, String code, String message) {
        return new Listed(part, "", "", 0, "", number, Severity.DOUBT, code, message);
    }

    /// Something a person may want to know.
    public static Listed note(Part part, String number, String code, String message) {
        return new Listed(part, "", "", 0, "", number, Severity.NOTE, code, message);
    }

    /// Where it is, in words: "episodes.csv, row 12, DECOM".
    public String place() {
        var place = new StringBuilder(file.isEmpty() ? part.words() : file);
        if (row > 0) {
            place.append(", row ").append(row);
        }
        if (!column.isEmpty()) {
            place.append(", ").append(column);
        }
        return place.toString();
    }
}
