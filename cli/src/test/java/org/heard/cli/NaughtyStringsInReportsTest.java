package org.heard.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.heard.ssda903.report.Reports;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// Text that has broken other programs, in a return whose checks find it wrong: every report says it, and none runs it.
class NaughtyStringsInReportsTest {
    private static final Pattern DASH_OR_NUMBER = Pattern.compile("-(\\d+([.,]\\d+)?)?");

    @TempDir
    private Path folder;

    /// The reports of a return whose reviews hold these as the child and as the code, which no check lets pass.
    private Path reports(String name, List<String> values) throws IOException {
        var given = Files.createDirectories(folder.resolve(name));
        var text = new StringBuilder("CHILD,DOB,REVIEW,REVIEW_CODE\n");
        for (var value : values) {
            var quoted = "\"" + value.replace("\"", "\"\"") + "\"";
            text.append("%s,12/06/2015,04/09/2025,%s\n".formatted(quoted, quoted));
            text.append("1001,%s,%s,PN9\n".formatted(quoted, quoted));
        }
        Files.writeString(given.resolve("reviews.csv"), text);
        var to = folder.resolve(name + "-reports");
        var said = new StringWriter();
        var exit = Main.commandLine()
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said))
                .execute(
                        "check",
                        given.toString(),
                        "--year",
                        "2026",
                        "--authority",
                        "E08000016",
                        "--reports",
                        to.toString());
        assertThat(exit).as("%s", said).isEqualTo(1);
        try (var found = Files.walk(to)) {
            var page = found.filter(file -> file.endsWith(Reports.PAGE))
                    .findFirst()
                    .orElseThrow();
            return requireNonNull(page.getParent());
        }
    }

    @Test
    void no_report_runs_it_and_the_one_for_machines_says_it_exactly() throws IOException {
        var naughty = reports("naughty", NaughtyStrings.all());
        var harmless = reports("harmless", List.of("9x", ""));

        assertThat(elements(naughty)).isEqualTo(elements(harmless));
        assertThat(page(naughty).select("td b").eachText()).contains("<script>alert(1)</script>", "</td></tr></table>");

        var machines = records(naughty.resolve(Reports.MACHINES));
        var codes = machines.stream().map(List::getLast).collect(Collectors.toSet());
        assertThat(codes)
                .containsAll(NaughtyStrings.ofALine()
                        .filter(value -> !value.isBlank())
                        .toList());

        var spreadsheet = records(naughty.resolve(Reports.SPREADSHEET));
        assertThat(spreadsheet).hasSameSizeAs(machines);
        assertThat(spreadsheet.stream().flatMap(List::stream).filter(NaughtyStringsInReportsTest::isAFormula))
                .isEmpty();

        try (var book = new ReadableWorkbook(naughty.resolve(Reports.WORKBOOK).toFile())) {
            for (var sheet : book.getSheets().toList()) {
                for (var row : sheet.read()) {
                    row.forEach(cell -> {
                        if (cell != null) {
                            assertThat(cell.getFormula()).isNull();
                        }
                    });
                }
            }
            assertThat(book.findSheet("Findings").orElseThrow().read().stream().map(row -> row.getCellText(5)))
                    .contains("=1+1", "<b>a</b>", "\uD83D\uDE00", "00012", "1e400");
        }

        var json = JsonMapper.shared().readTree(naughty.resolve("findings.json").toFile());
        var children = new HashSet<String>();
        json.get("findings")
                .forEach(finding -> children.add(finding.get("child").asString()));
        assertThat(children).contains("=1+1", "<b>a</b>", "\uD83D\uDE00", "\u202E1001", "__proto__");
    }

    /// The page as it is parsed by one that takes U+FFFF for its end, where a browser goes on.
    private static Document page(Path reports) throws IOException {
        return Jsoup.parse(Files.readString(reports.resolve(Reports.PAGE)).replace('\uFFFF', '?'));
    }

    /// Every element and attribute of the page, each as often as there is another sort of it.
    private static Set<String> elements(Path reports) throws IOException {
        var found = new TreeSet<String>();
        var scripts = new HashMap<String, Integer>();
        page(reports).getAllElements().forEach(element -> {
            found.add(element.tagName());
            element.attributes().forEach(one -> found.add(element.tagName() + " " + one.getKey()));
            if (element.tagName().equals("script")) {
                scripts.merge("script", 1, Integer::sum);
            }
        });
        found.add(scripts.toString());
        return found;
    }

    private static List<List<String>> records(Path csv) throws IOException {
        var records = new ArrayList<List<String>>();
        try (var reader = CsvReader.builder().ofCsvRecord(Files.readString(csv).replaceFirst("^\uFEFF", ""))) {
            reader.forEach(one -> records.add(one.getFields()));
        }
        return records;
    }

    /// What a spreadsheet runs: such a sign after whatever does not show.
    private static boolean isAFormula(String cell) {
        var shown = cell.codePoints()
                .dropWhile(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT)
                .findFirst();
        return shown.isPresent()
                && "=+-@＝＋－＠".indexOf(shown.getAsInt()) >= 0
                && !DASH_OR_NUMBER.matcher(cell).matches();
    }
}
