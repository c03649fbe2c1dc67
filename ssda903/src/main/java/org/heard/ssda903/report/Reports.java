package org.heard.ssda903.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.heard.ssda903.check.Report;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.read.Return;

/// All reports of what was found, in a folder: a page for people, a workbook, and CSV for spreadsheets
/// and for machines.
public final class Reports {
    /// The page that a person opens.
    public static final String PAGE = "report.html";

    public static final String WORKBOOK = "findings.xlsx";
    public static final String SPREADSHEET = "findings.csv";
    public static final String MACHINES = "findings-for-machines.csv";

    /// What it means that a row is "not used", wherever what was found in reading is listed beside what checks found.
    public static final String NOT_USED =
            "A row that is not used would not be loaded into Heard. The checks look at it all the same, where its values could be told apart.";

    private Reports() {}

    /// All of it in a line: `304 checks ran, 92 found something: 2,314 findings about 851 children.`
    public static String words(Report report) {
        var ran = Summary.number(report.ran(), "check", "checks") + " ran";
        var rules = new HashSet<Rule>();
        var children = new HashSet<String>();
        for (var finding : report.findings()) {
            rules.add(finding.rule());
            children.add(finding.child());
        }
        return children.isEmpty()
                ? ran + " and found nothing."
                : "%s, %,d found something: %s about %s."
                        .formatted(
                                ran,
                                rules.size(),
                                Summary.number(report.findings().size(), "finding", "findings"),
                                Summary.number(children.size(), "child", "children"));
    }

    private interface Writing {
        void to(BufferedWriter writer) throws IOException;
    }

    private interface Task {
        void run() throws IOException;
    }

    /// Writes them side by side, what was found in reading too; what stood there under their names is written over.
    ///
    /// @throws IOException when the folder cannot be written
    public static void write(Return read, Report report, Path folder) throws IOException {
        Files.createDirectories(folder);
        var summary = Summary.of(report);
        List<Task> tasks = List.of(
                () -> {
                    try (var out = Files.newOutputStream(folder.resolve(WORKBOOK))) {
                        WorkbookReport.write(read, report, summary, out);
                    }
                },
                () -> text(folder.resolve(SPREADSHEET), to -> CsvReports.forSpreadsheets(report, to)),
                () -> text(folder.resolve(PAGE), to -> HtmlReport.write(read, report, summary, to)),
                () -> text(folder.resolve(MACHINES), to -> CsvReports.forMachines(report, to)));
        try {
            tasks.parallelStream().forEach(task -> {
                try {
                    task.run();
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static void text(Path file, Writing writing) throws IOException {
        try (var to = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writing.to(to);
        }
    }
}
