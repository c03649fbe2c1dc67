package org.heard.ssda903.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.heard.ssda903.check.Finding;
import org.heard.ssda903.check.Report;
import org.heard.ssda903.read.Return;

/// The findings as a workbook: by rule, by child, and value by value. Everything in it is text or a number; nothing
/// can be taken for a formula.
final class WorkbookReport {
    /// One sheet of the format holds 1,048,576 rows, the column names among them.
    private static final int MOST_ROWS = 1_048_575;

    /// A cell of the format holds no more characters; a workbook with more of them is damaged.
    private static final int MOST_CHARACTERS = 32_767;

    /// Rows that are held before they are written.
    private static final int FLUSH = 1_000;

    private static final String APPLICATION = "Heard";
    private static final String VERSION = "1.0";

    private WorkbookReport() {}

    static void write(Return read, Report report, Summary summary, OutputStream to) throws IOException {
        try (var book = new Workbook(to, APPLICATION, VERSION)) {
            rules(book, summary);
            children(book, summary);
            findings(book, report);
            reading(book, read);
        }
    }

    private static void rules(Workbook book, Summary summary) throws IOException {
        var sheet = sheet(
                book,
                "By check",
                List.of(10, 12, 12, 70, 70),
                List.of("Check", "Rows", "Children", "What is wrong", "How to put it right"));
        int row = 1;
        for (var one : summary.failed()) {
            text(sheet, row, 0, one.rule().code());
            sheet.value(row, 1, one.findings().size());
            sheet.value(row, 2, one.children());
            text(sheet, row, 3, one.rule().wrong());
            text(sheet, row, 4, one.rule().remedy());
            row++;
        }
        for (var entry : summary.notAsked().entrySet()) {
            text(sheet, row, 0, entry.getKey().rule().code());
            text(sheet, row, 3, entry.getValue());
            row++;
        }
        finish(sheet, row, 5);
    }

    private static void children(Workbook book, Summary summary) throws IOException {
        var sheet = sheet(book, "By child", List.of(14, 12, 80), List.of("Child", "Findings", "Checks"));
        int row = 1;
        for (var one : summary.children()) {
            if (row > MOST_ROWS) {
                break;
            }
            text(sheet, row, 0, one.child());
            sheet.value(row, 1, one.rows());
            text(sheet, row, 2, String.join(", ", one.rules()));
            row++;
        }
        finish(sheet, row, 3);
    }

    private static void findings(Workbook book, Report report) throws IOException {
        Iterator<Finding> all = report.findings().iterator();
        for (int part = 1; part == 1 || all.hasNext(); part++) {
            var sheet = sheet(
                    book,
                    part == 1 ? "Findings" : "Findings " + part,
                    List.of(10, 16, 14, 14, 24, 24),
                    List.of("Check", "Table", "Row in the file", "Child", "Field", "Given"));
            int row = 1;
            while (all.hasNext()) {
                var finding = all.next();
                var cells = finding.cells();
                for (var cell : cells) {
                    text(sheet, row, 0, finding.rule().code());
                    text(sheet, row, 1, finding.table().toString());
                    sheet.value(row, 2, finding.row());
                    text(sheet, row, 3, finding.child());
                    text(sheet, row, 4, cell.column().name());
                    text(sheet, row, 5, cell.text());
                    row++;
                }
                if (row % FLUSH == 0) {
                    sheet.flush();
                }
                if (row > MOST_ROWS - cells.size()) {
                    break;
                }
            }
            finish(sheet, row, 6);
        }
    }

    private static void reading(Workbook book, Return read) throws IOException {
        var sheet = sheet(
                book,
                "Reading",
                List.of(24, 14, 20, 14, 16, 90),
                List.of(
                        "File",
                        "Row in the file",
                        "Column",
                        "Child",
                        "What becomes of it",
                        "What is wrong, and the cure"));
        int row = 1;
        for (var problem : read.problems()) {
            if (row > MOST_ROWS) {
                break;
            }
            text(sheet, row, 0, problem.file());
            if (problem.row() > 0) {
                sheet.value(row, 1, problem.row());
            }
            text(sheet, row, 2, problem.column() == null ? "" : problem.column());
            text(sheet, row, 3, problem.child() == null ? "" : problem.child());
            text(sheet, row, 4, problem.severity().words());
            text(sheet, row, 5, problem.message());
            if (row % FLUSH == 0) {
                sheet.flush();
            }
            row++;
        }
        finish(sheet, row, 6);
    }

    /// Ends a sheet with a filter in its first row, so that one child or one check can be picked.
    private static void finish(Worksheet sheet, int rows, int columns) throws IOException {
        sheet.setAutoFilter(0, 0, rows - 1, columns - 1);
        sheet.finish();
    }

    private static Worksheet sheet(Workbook book, String name, List<Integer> widths, List<String> names) {
        var sheet = book.newWorksheet(name);
        for (int column = 0; column < names.size(); column++) {
            sheet.width(column, widths.get(column));
            sheet.inlineString(0, column, names.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        return sheet;
    }

    /// Text stands in its cell, so that a hundred thousand numbers of children need no table of all strings.
    private static void text(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, Shortened.to(MOST_CHARACTERS, text));
        }
    }
}
