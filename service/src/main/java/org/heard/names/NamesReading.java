package org.heard.names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.RelationKind;
import org.heard.comparison.GivenFile;
import org.heard.comparison.Listed;
import org.heard.comparison.Part;
import org.heard.ssda903.files.Limits;
import org.heard.ssda903.files.ReturnFiles;
import org.heard.ssda903.problem.ProblemCode;
import org.heard.ssda903.problem.Severity;
import org.heard.ssda903.read.Sheet;
import org.heard.ssda903.table.Kind;
import org.jspecify.annotations.Nullable;

/// Reads a list of names and workers: the columns in any order, each row by itself. What cannot be used is listed with
/// its place and what to do.
final class NamesReading {
    private static final int LONGEST_NAME = 200;

    private static final Map<RelationKind, NamesColumn> NAMES = Map.of(
            RelationKind.IRO, NamesColumn.IRO,
            RelationKind.SOCIAL_WORKER, NamesColumn.SOCIAL_WORKER,
            RelationKind.BUSINESS_SUPPORT, NamesColumn.BUSINESS_SUPPORT);
    private static final Map<RelationKind, NamesColumn> EMAILS = Map.of(
            RelationKind.IRO, NamesColumn.IRO_EMAIL,
            RelationKind.SOCIAL_WORKER, NamesColumn.SOCIAL_WORKER_EMAIL,
            RelationKind.BUSINESS_SUPPORT, NamesColumn.BUSINESS_SUPPORT_EMAIL);

    private final List<Listed> problems = new ArrayList<>();
    private final List<NamesRow> rows = new ArrayList<>();

    private NamesReading() {}

    static GivenNames read(List<GivenFile> files) {
        var given = ReturnFiles.of(
                files.stream()
                        .map(file -> new ReturnFiles.Given(file.name(), file.content()))
                        .toList(),
                Limits.usual());
        var reading = new NamesReading();
        given.problems().forEach(problem -> reading.problems.add(Listed.of(Part.NAMES, problem)));
        for (var file : given.files()) {
            reading.read(Sheet.read(file, given.limits()));
        }
        return new GivenNames(reading.eachChildOnce(), reading.problems);
    }

    private void read(Sheet sheet) {
        sheet.problems().forEach(problem -> problems.add(Listed.of(Part.NAMES, problem)));
        if (sheet.isRefused()) {
            return;
        }
        var layout = layout(sheet);
        if (layout != null) {
            sheet.rows().forEach(row -> row(sheet.file(), layout, row));
        }
    }

    /// Where each column stands in a file, and what it is called there.
    private record Layout(Map<NamesColumn, Integer> places, List<String> names) {
        boolean has(NamesColumn column) {
            return places.containsKey(column);
        }

        String value(Sheet.Row row, NamesColumn column) {
            var place = places.get(column);
            return place == null ? "" : row.values().get(place).strip().replaceAll("\\s+", " ");
        }

        String name(NamesColumn column) {
            var place = places.get(column);
            return place == null ? "" : names.get(place);
        }
    }

    private @Nullable Layout layout(Sheet sheet) {
        var places = new EnumMap<NamesColumn, Integer>(NamesColumn.class);
        var extra = new ArrayList<String>();
        for (var place = 0; place < sheet.names().size(); place++) {
            var name = sheet.names().get(place);
            var column = NamesColumn.of(name);
            if (column.isPresent()) {
                if (places.putIfAbsent(column.get(), place) != null) {
                    refuse(
                            sheet,
                            ProblemCode.REPEATED_COLUMN,
                            "“%s” and “%s” mean the same, so their values cannot be told apart. Take the wrong column out."
                                    .formatted(sheet.names().get(places.get(column.get())), name));
                    return null;
                }
            } else if (!name.isEmpty()) {
                extra.add("“" + name + "”");
            }
        }
        if (!places.containsKey(NamesColumn.NUMBER) || places.size() < 2) {
            refuse(
                    sheet,
                    ProblemCode.UNKNOWN_TABLE,
                    "This is not a list of names: the first line must name the columns, with the child's number among them. For example: CHILD, NAME, KNOWN_AS, IRO, SOCIAL_WORKER, TEAM, BUSINESS_SUPPORT.");
            return null;
        }
        if (!extra.isEmpty()) {
            problems.add(file(
                    sheet,
                    Severity.NOTE,
                    ProblemCode.EXTRA_COLUMN,
                    "%s %s not read: a list of names has no such column."
                            .formatted(String.join(", ", extra), extra.size() == 1 ? "is" : "are")));
        }
        return new Layout(places, sheet.names());
    }

    private void row(String file, Layout layout, Sheet.Row row) {
        var said = layout.value(row, NamesColumn.NUMBER);
        var number = Kind.CHILD_NUMBER.find(said);
        if (number.isEmpty()) {
            bad(
                    file,
                    row,
                    layout.name(NamesColumn.NUMBER),
                    "",
                    said.isEmpty() ? ProblemCode.BLANK : ProblemCode.WRONG_SHAPE,
                    said.isEmpty()
                            ? "The child's number is blank, so it is not known who this is. Enter the number the return has."
                            : "The number is not one the return could have: a spreadsheet has rounded it, or it holds characters that do not show. Format the column as text and export again.");
            return;
        }
        var bornSaid = layout.value(row, NamesColumn.BORN);
        var born = Kind.DAY.find(bornSaid);
        if (!bornSaid.isEmpty() && born.isEmpty()) {
            bad(
                    file,
                    row,
                    layout.name(NamesColumn.BORN),
                    number.get(),
                    ProblemCode.UNREADABLE_DATE,
                    "The date of birth is not %s, so it cannot be told whether this is the right child."
                            .formatted(Kind.DAY.expected()));
            return;
        }
        var name = name(layout, row);
        var knownAs = layout.value(row, NamesColumn.KNOWN_AS);
        for (var one : List.of(name, knownAs)) {
            if (one.codePointCount(0, one.length()) > LONGEST_NAME) {
                bad(
                        file,
                        row,
                        layout.name(one.equals(name) ? NamesColumn.NAME : NamesColumn.KNOWN_AS),
                        number.get(),
                        ProblemCode.TOO_LONG,
                        "The name is longer than %,d characters. Look for text that was pasted in."
                                .formatted(LONGEST_NAME));
                return;
            }
        }
        rows.add(new NamesRow(
                file,
                row.number(),
                number.get(),
                name,
                knownAs,
                born.orElse(null),
                workers(layout, row),
                layout.value(row, NamesColumn.TEAM)));
    }

    private static String name(Layout layout, Sheet.Row row) {
        var whole = layout.value(row, NamesColumn.NAME);
        return whole.isEmpty()
                ? (layout.value(row, NamesColumn.FORENAME) + " " + layout.value(row, NamesColumn.SURNAME)).strip()
                : whole;
    }

    private static Map<RelationKind, NamesRow.Worker> workers(Layout layout, Sheet.Row row) {
        var workers = new EnumMap<RelationKind, NamesRow.Worker>(RelationKind.class);
        NAMES.forEach((kind, column) -> {
            var name = layout.value(row, column);
            var emailColumn = Optional.ofNullable(EMAILS.get(kind)).orElseThrow();
            var email = layout.value(row, emailColumn);
            if (email.isEmpty() && name.indexOf('@') > 0) {
                workers.put(kind, new NamesRow.Worker(layout.name(column), "", name));
            } else if (!name.isEmpty() || !email.isEmpty()) {
                workers.put(
                        kind, new NamesRow.Worker(layout.name(layout.has(column) ? column : emailColumn), name, email));
            }
        });
        return workers;
    }

    /// A child named twice: said twice the same, it counts once; said in two ways, neither counts.
    private List<NamesRow> eachChildOnce() {
        var byNumber = new LinkedHashMap<String, List<NamesRow>>();
        rows.forEach(row -> byNumber.computeIfAbsent(row.number(), number -> new ArrayList<>())
                .add(row));
        var once = new ArrayList<NamesRow>();
        byNumber.forEach((number, same) -> {
            var first = same.getFirst();
            if (new HashSet<>(same.stream().map(NamesReading::withoutPlace).toList()).size() == 1) {
                once.add(first);
                same.subList(1, same.size())
                        .forEach(row -> bad(
                                row,
                                ProblemCode.REPEATED_ROW,
                                "The row says the same as row %d, which is used. Take one out."
                                        .formatted(first.row())));
            } else {
                var places = String.join(
                        ", ",
                        same.stream().map(row -> Integer.toString(row.row())).toList());
                same.forEach(row -> bad(
                        row,
                        ProblemCode.CONFLICTING_ROWS,
                        "Rows %s are about the same child and say different things, so none of them is used. Leave the right one."
                                .formatted(places)));
            }
        });
        return once;
    }

    private static NamesRow withoutPlace(NamesRow row) {
        return new NamesRow("", 0, row.number(), row.name(), row.knownAs(), row.born(), row.workers(), row.team());
    }

    private void bad(NamesRow row, ProblemCode code, String message) {
        problems.add(new Listed(
                Part.NAMES, row.file(), "", row.row(), "", row.number(), Severity.BAD_ROW, code.toString(), message));
    }

    private void bad(String file, Sheet.Row row, String column, String number, ProblemCode code, String message) {
        problems.add(new Listed(
                Part.NAMES, file, "", row.number(), column, number, Severity.BAD_ROW, code.toString(), message));
    }

    private void refuse(Sheet sheet, ProblemCode code, String message) {
        problems.add(file(sheet, Severity.REFUSED_FILE, code, message));
    }

    private static Listed file(Sheet sheet, Severity severity, ProblemCode code, String message) {
        return new Listed(Part.NAMES, sheet.file(), "", 0, "", "", severity, code.toString(), message);
    }
}
