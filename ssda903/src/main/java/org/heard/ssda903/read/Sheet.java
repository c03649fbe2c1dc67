package org.heard.ssda903.read;

import java.util.ArrayList;
import java.util.List;
import org.heard.ssda903.files.Limits;
import org.heard.ssda903.files.NamedFile;
import org.heard.ssda903.problem.Problem;
import org.heard.ssda903.problem.ProblemCode;
import org.heard.ssda903.problem.Severity;
import org.jspecify.annotations.Nullable;

/// A CSV sheet that is no table of the return, such as a list of names, read with the return's care: whatever is given,
/// nothing throws, and damage costs the one row it stands in.
///
/// @param names    the column names as they stand in the file, without the space around them
/// @param rows     the rows that could be taken apart, each with as many values as there are names
/// @param problems why the file, or a row of it, is not among them
public record Sheet(String file, List<String> names, List<Row> rows, List<Problem> problems, TextEncoding encoding) {

    /// One row and where it stands, as a person counts: the column names are row 1.
    public record Row(int number, List<String> values) {}

    /// Reads a file; where it is refused there are no names and no rows, and a problem says why.
    public static Sheet read(NamedFile file, Limits limits) {
        return switch (file.open()) {
            case NamedFile.Refused(var problem) ->
                new Sheet(file.name(), List.of(), List.of(), List.of(problem), TextEncoding.UTF_8);
            case NamedFile.Opened(var bytes) -> new Reading(file.name(), limits, new Lines(bytes)).sheet();
        };
    }

    /// Whether the file as such was refused.
    public boolean isRefused() {
        return names.isEmpty();
    }

    /// One sheet while it is being read.
    private static final class Reading {
        private final String file;
        private final Limits limits;
        private final Lines lines;
        private final List<Row> rows = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private int damaged;
        private int empty;

        Reading(String file, Limits limits, Lines lines) {
            this.file = file;
            this.limits = limits;
            this.lines = lines;
        }

        Sheet sheet() {
            lines.advanceToNames();
            var names = names();
            if (names == null) {
                return refused();
            }
            while (lines.advance()) {
                if (rows.size() + damaged >= limits.rows()) {
                    problems.clear();
                    refuse(
                            ProblemCode.TOO_MANY_ROWS,
                            "The file has more than %,d rows. Give the list of one authority."
                                    .formatted(limits.rows()));
                    return refused();
                }
                row(names.size());
            }
            count();
            return new Sheet(file, names, List.copyOf(rows), List.copyOf(problems), lines.encoding());
        }

        private @Nullable List<String> names() {
            if (lines.length() > limits.lineLength()) {
                refuse(
                        ProblemCode.TOO_LONG,
                        "The first line is longer than any column names. Give the list saved as CSV.");
                return null;
            }
            var text = lines.text();
            if (text.indexOf(',') < 0 && (text.indexOf(';') >= 0 || text.indexOf('\t') >= 0)) {
                refuse(
                        ProblemCode.WRONG_SEPARATOR,
                        "The columns are separated by %s. Save the file as CSV with commas."
                                .formatted(text.indexOf(';') >= 0 ? "semicolons" : "tabs"));
                return null;
            }
            var names = Values.of(text);
            if (names.isEmpty()) {
                refuse(
                        ProblemCode.UNCLOSED_QUOTE,
                        "In the first line a quotation mark is opened and not closed. Write the column names without quotation marks.");
                return null;
            }
            if (names.get().size() > limits.columns()) {
                refuse(
                        ProblemCode.TOO_MANY_COLUMNS,
                        "The file has %,d columns; up to %,d are taken."
                                .formatted(names.get().size(), limits.columns()));
                return null;
            }
            return names.get().stream()
                    .map(name -> name.replace("\uFEFF", "").strip())
                    .toList();
        }

        private void row(int width) {
            if (lines.length() > limits.lineLength()) {
                damaged(
                        ProblemCode.TOO_LONG,
                        "The row is %,d characters long, longer than any row of such a list. Look for text that was pasted in."
                                .formatted(lines.length()));
                return;
            }
            var text = lines.text();
            if (RowsOfFile.isEmpty(text)) {
                empty++;
            } else if (RowsOfFile.isDamaged(text)) {
                damaged(
                        ProblemCode.UNREADABLE_CHARACTERS,
                        "The row holds characters that cannot be read, as when a file is damaged on the way. Export the list again.");
            } else {
                Values.of(text)
                        .ifPresentOrElse(
                                values -> values(values, width),
                                () -> damaged(
                                        ProblemCode.UNCLOSED_QUOTE,
                                        "In the row a quotation mark is opened and not closed. Take it out, or close it; a value cannot run over several lines."));
            }
        }

        private void values(List<String> values, int width) {
            var tooLong = values.stream()
                    .filter(value -> value.length() > limits.fieldLength())
                    .findFirst();
            if (tooLong.isPresent()) {
                damaged(
                        ProblemCode.TOO_LONG,
                        "A value in the row is %,d characters long. Look for text that was pasted in."
                                .formatted(tooLong.get().length()));
            } else if (values.size() < width
                    || values.subList(width, values.size()).stream().anyMatch(value -> !value.isBlank())) {
                damaged(
                        ProblemCode.WRONG_NUMBER_OF_VALUES,
                        "The row has %,d values for %,d columns, so it cannot be told which is which. Put a value with a comma in it between quotation marks."
                                .formatted(values.size(), width));
            } else {
                rows.add(new Row(lines.number(), List.copyOf(values.subList(0, width))));
            }
        }

        private void damaged(ProblemCode code, String message) {
            damaged++;
            if (damaged <= limits.problems()) {
                problems.add(new Problem(file, null, lines.number(), null, null, Severity.BAD_ROW, code, message));
            }
        }

        private void count() {
            if (damaged > limits.problems()) {
                note(
                        ProblemCode.MORE_PROBLEMS,
                        "%,d more rows cannot be used and are not listed. Put these right first."
                                .formatted(damaged - limits.problems()));
            }
            if (empty > 0) {
                note(ProblemCode.EMPTY_ROWS, "Empty rows were passed over: %,d.".formatted(empty));
            }
            if (rows.isEmpty() && damaged == 0) {
                note(ProblemCode.NO_ROWS, "The file has column names and no rows.");
            }
        }

        private void note(ProblemCode code, String message) {
            problems.add(Problem.ofFile(file, null, Severity.NOTE, code, message));
        }

        private void refuse(ProblemCode code, String message) {
            problems.add(Problem.refused(file, code, message));
        }

        private Sheet refused() {
            return new Sheet(file, List.of(), List.of(), List.copyOf(problems), lines.encoding());
        }
    }
}
