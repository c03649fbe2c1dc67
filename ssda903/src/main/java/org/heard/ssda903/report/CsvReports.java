package org.heard.ssda903.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.heard.ssda903.check.Finding;
import org.heard.ssda903.check.Report;
import org.heard.ssda903.table.Cell;
import org.heard.ssda903.write.MachineCsv;
import org.heard.ssda903.write.SpreadsheetCsv;

/// Every finding, a line for each value it points at.
final class CsvReports {
    private CsvReports() {}

    /// For another program: row from 0 within the table.
    static void forMachines(Report report, Writer to) throws IOException {
        MachineCsv.write(
                to,
                List.of("rule", "table", "row", "child", "field", "value"),
                values(
                        report,
                        (finding, cell) -> List.of(
                                finding.rule().code(),
                                finding.table().toString(),
                                String.valueOf(finding.index()),
                                finding.child(),
                                cell.column().name(),
                                cell.text())));
    }

    /// For a spreadsheet: row as it stands in the file, and what to do.
    static void forSpreadsheets(Report report, Writer to) throws IOException {
        SpreadsheetCsv.write(
                to,
                List.of(
                        "Check",
                        "Table",
                        "Row in the file",
                        "Child",
                        "Field",
                        "Given",
                        "What is wrong",
                        "How to put it right"),
                values(
                        report,
                        (finding, cell) -> List.of(
                                finding.rule().code(),
                                finding.table().toString(),
                                String.valueOf(finding.row()),
                                finding.child(),
                                cell.column().name(),
                                cell.text(),
                                finding.rule().wrong(),
                                finding.rule().remedy())));
    }

    private interface Line {
        List<String> of(Finding finding, Cell<?> cell);
    }

    private static Stream<List<String>> values(Report report, Line line) {
        return report.findings().stream()
                .flatMap(finding -> finding.cells().stream().map(cell -> line.of(finding, cell)));
    }
}
