package org.heard.ssda903.problem;

import org.heard.ssda903.table.Table;
import org.jspecify.annotations.Nullable;

/// One thing found in a return: where it is, what is wrong, and how to put it right.
///
/// @param file    the file's name as given
/// @param table   null when the file is not known to hold a table
/// @param row     as a person counts, where the column names are row 1; 0 when it is about the whole file
/// @param column  null when it is about the whole row or file
/// @param child   the child's number, null when it cannot be read
/// @param message plain English, safe to show to whoever gave the file; it may quote a value of the row
public record Problem(
        String file,
        @Nullable Table table,
        int row,
        @Nullable String column,
        @Nullable String child,
        Severity severity,
        ProblemCode code,
        String message) {

    public static Problem refused(String file, ProblemCode code, String message) {
        return new Problem(file, null, 0, null, null, Severity.REFUSED_FILE, code, message);
    }

    public static Problem ofFile(
            String file, @Nullable Table table, Severity severity, ProblemCode code, String message) {
        return new Problem(file, table, 0, null, null, severity, code, message);
    }

    /// Where it is, in words: `episodes.csv, row 12, DECOM`.
    public String place() {
        var place = new StringBuilder(file);
        if (row > 0) place.append(", row ").append(row);
        if (column != null) place.append(", ").append(column);
        return place.toString();
    }

    /// All of it in a line: `header.csv, row 12, child 1001: SEX is blank. …`. A column that the message begins with is
    /// named once.
    public String line() {
        var line = new StringBuilder(file);
        if (row > 0) line.append(", row ").append(row);
        if (column != null && !message.startsWith(column)) line.append(", ").append(column);
        if (child != null) line.append(", child ").append(child);
        if (!line.isEmpty()) line.append(": ");
        return line.append(message).toString();
    }
}
