package org.heard.ssda903.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.heard.ssda903.check.Finding;
import org.heard.ssda903.check.Report;
import org.heard.ssda903.read.Return;
import org.heard.ssda903.table.Cell;

/// The findings as one page that works from a disk, without a network: a section a rule, with filters by child, table
/// and check. The one by child searches the list of children and what was found in reading too. It shows the first
/// rows of each rule and how many there are; the CSV holds them all. Without scripts all is there but the filters.
final class HtmlReport {
    /// Rows shown of one rule.
    static final int MOST_ROWS = 1_000;
    /// Characters shown of one value.
    static final int MOST_CHARACTERS = 500;
    /// Children shown.
    static final int MOST_CHILDREN = 1_000;

    private final Return read;
    private final Report report;
    private final Summary summary;
    private final Writer to;

    private HtmlReport(Return read, Report report, Summary summary, Writer to) {
        this.read = read;
        this.report = report;
        this.summary = summary;
        this.to = to;
    }

    static void write(Return read, Report report, Summary summary, Writer to) throws IOException {
        new HtmlReport(read, report, summary, to).page();
    }

    private void page() throws IOException {
        var title = "SSDA903 " + report.year() + ": what the checks found";
        line("<!doctype html>");
        line("<html lang=\"en-GB\"><head><meta charset=\"utf-8\">");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line("<title>" + safe(title) + "</title><style>");
        line(carried("report.css"));
        line("</style></head><body><main><h1>" + safe(title) + "</h1>");
        counts();
        filters();
        rules();
        children();
        reading();
        notAsked();
        line("</main><script>");
        line(carried("report.js"));
        line("</script></body></html>");
    }

    private void counts() throws IOException {
        line("<p>" + safe(Reports.words(report)) + "</p>");
        if (!report.findings().isEmpty()) {
            line("<p>Rows are counted as in the file, where the names of the columns are row 1.</p>");
        }
    }

    private void filters() throws IOException {
        line("""
                <form class="filters" role="search" hidden>
                <label>Child <input name="child" autocomplete="off"></label>
                <label>Table <select name="table"><option value="">All</option>""");
        var tables = report.findings().stream()
                .map(Finding::table)
                .distinct()
                .sorted()
                .toList();
        for (var table : tables) {
            line("<option>" + safe(table.toString()) + "</option>");
        }
        line("</select></label><label>Check <select name=\"rule\"><option value=\"\">All</option>");
        for (var one : summary.failed()) {
            line("<option>" + safe(one.rule().code()) + "</option>");
        }
        boolean more = summary.failed().stream().anyMatch(one -> one.findings().size() > MOST_ROWS);
        line("</select></label><button type=\"reset\">Show all</button></form><p role=\"status\" data-more=\"%s\"></p>"
                .formatted(
                        more
                                ? "Of a check with more than %,d rows only the first are on this page; findings.csv has all."
                                        .formatted(MOST_ROWS)
                                : ""));
    }

    private void rules() throws IOException {
        line("<section aria-labelledby=\"rules\"><h2 id=\"rules\">By check</h2>");
        for (var one : summary.failed()) {
            var rule = one.rule();
            line("<details data-rule=\"%s\"><summary><strong>%s</strong> %s <span>%s of %s</span></summary><p>%s</p>"
                    .formatted(
                            safe(rule.code()),
                            safe(rule.code()),
                            safe(rule.wrong()),
                            Summary.number(one.findings().size(), "row", "rows"),
                            Summary.number(one.children(), "child", "children"),
                            safe(rule.remedy())));
            if (one.findings().size() > MOST_ROWS) {
                line("<p>The first %,d rows. All are in findings.csv.</p>".formatted(MOST_ROWS));
            }
            line(
                    "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Rows of %s\"><table><thead><tr><th scope=\"col\">Child</th><th scope=\"col\">Table</th><th scope=\"col\">Row</th><th scope=\"col\">Given</th></tr></thead><tbody>"
                            .formatted(safe(rule.code())));
            for (var finding :
                    one.findings().subList(0, Math.min(MOST_ROWS, one.findings().size()))) {
                row(finding);
            }
            line("</tbody></table></div></details>");
        }
        line("</section>");
    }

    private void row(Finding finding) throws IOException {
        to.append("<tr><th scope=\"row\">")
                .append(safe(Shortened.to(MOST_CHARACTERS, finding.child())))
                .append("</th><td>")
                .append(finding.table().toString())
                .append("</td><td>")
                .append(String.valueOf(finding.row()))
                .append("</td><td>");
        for (Cell<?> cell : finding.cells()) {
            to.append("<span>").append(cell.column().name()).append(' ');
            if (cell.isBlank()) {
                to.append("<i>blank</i>");
            } else {
                to.append("<b>")
                        .append(safe(Shortened.to(MOST_CHARACTERS, cell.text())))
                        .append("</b>");
            }
            to.append("</span> ");
        }
        to.append("</td></tr>\n");
    }

    private void children() throws IOException {
        var all = summary.children();
        line("<section aria-labelledby=\"children\"><h2 id=\"children\">By child</h2><details data-by-child><summary>"
                + Summary.number(all.size(), "child", "children") + ", those with most first</summary>");
        if (all.size() > MOST_CHILDREN) {
            line("<p>The first %,d children. All are in findings.xlsx.</p>".formatted(MOST_CHILDREN));
        }
        line(
                "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Children\"><table><thead><tr><th scope=\"col\">Child</th><th scope=\"col\">Findings</th><th scope=\"col\">Checks</th></tr></thead><tbody>");
        for (var one : all.subList(0, Math.min(MOST_CHILDREN, all.size()))) {
            var child = safe(Shortened.to(MOST_CHARACTERS, one.child()));
            line("<tr data-child=\"%s\"><th scope=\"row\">%s</th><td>%,d</td><td>%s</td></tr>"
                    .formatted(child, child, one.rows(), safe(String.join(", ", one.rules()))));
        }
        line("</tbody></table></div></details></section>");
    }

    private void notAsked() throws IOException {
        var all = summary.notAsked();
        if (all.isEmpty()) {
            return;
        }
        line("<section aria-labelledby=\"not-asked\"><h2 id=\"not-asked\">Not asked</h2><ul>");
        for (var entry : all.entrySet()) {
            line("<li><strong>%s</strong> %s</li>"
                    .formatted(safe(entry.getKey().rule().code()), safe(entry.getValue())));
        }
        line("</ul></section>");
    }

    /// What was found in reading, before any check was asked.
    private void reading() throws IOException {
        var all = read.problems();
        if (all.isEmpty()) {
            return;
        }
        line(
                "<section aria-labelledby=\"reading\"><h2 id=\"reading\">Found in reading</h2><details data-by-child><summary>"
                        + Summary.number(all.size(), "line", "lines") + "</summary>");
        if (all.size() > MOST_ROWS) {
            line("<p>The first %,d lines. All are in findings.xlsx.</p>".formatted(MOST_ROWS));
        }
        line("<p>" + safe(Reports.NOT_USED) + "</p><ul>");
        for (var problem : all.subList(0, Math.min(MOST_ROWS, all.size()))) {
            line("<li data-child=\"%s\"><strong>%s</strong> %s</li>"
                    .formatted(
                            safe(Objects.requireNonNullElse(problem.child(), "")),
                            safe(problem.severity().words()),
                            safe(problem.line())));
        }
        line("</ul></details></section>");
    }

    private void line(String text) throws IOException {
        to.append(text).append('\n');
    }

    /// What was given shows as it was given, and is nothing else.
    static String safe(String text) {
        var safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c < ' ' ? ' ' : c);
            }
        }
        return safe.toString();
    }

    private static String carried(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
