package org.heard.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.heard.Browsing;
import org.heard.HeardTest;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.check.Checks;
import org.heard.ssda903.check.book.RuleBook;
import org.heard.ssda903.files.Limits;
import org.heard.ssda903.files.ReturnFiles;
import org.heard.ssda903.files.ReturnFiles.Given;
import org.heard.ssda903.read.ReturnReader;
import org.heard.ssda903.reference.Reference;
import org.heard.ssda903.report.Reports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The page of findings that `./heard check --reports` writes, opened from a disk.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class ReportPageJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @BeforeEach
    void a_return_with_three_faults_of_two_children() throws IOException {
        var paper = new ReturnOnPaper()
                .child("1001", "11/02/2015")
                .episode("1001", "03/05/2025", "S", "C1", "XX")
                .child("1002", "01/01/2012")
                .episode("1002", "01/07/2025", "S", "V2", "U6")
                .review("1002", "01/01/2012", "31/02/2026", "<b>PN9</b>");
        var year = CollectionYear.ending(2026);
        var given = paper.files().stream()
                .map(file -> new Given(file.name(), file.content()))
                .toList();
        var read = ReturnReader.read(ReturnFiles.of(given, Limits.usual()), year);
        var rules = RuleBook.of(year).list().stream()
                .filter(rule -> rule.code().matches("146|166|167"))
                .toList();
        Reports.write(read, Checks.run(read, Optional.empty(), Reference.none(), rules), folder);
    }

    private String page() {
        return folder.resolve(Reports.PAGE).toUri().toString();
    }

    @Test
    void it_is_filtered_by_child_table_and_check_and_all_is_shown_again() {
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.page();
            page.navigate(page());
            browsing.look("report");
            page.getByLabel("Child").first().fill("1001");
            page.getByText("1 row shown").waitFor();
            assertThat(page.locator("details[data-rule]:visible").count()).isEqualTo(1);
            assertThat(page.locator("details[data-rule='146'] tbody tr:visible").innerText())
                    .contains("1001", "Episodes", "PLACE XX");
            browsing.look("report-filtered");
            page.keyboard().press("Tab");
            page.getByText("Show all").press("Enter");
            page.waitForFunction("() => document.querySelector('[role=status]').textContent === ''");
            assertThat(page.locator("details[data-rule]:visible").count()).isEqualTo(3);
            page.getByLabel("Table").selectOption("Reviews");
            page.getByText("2 rows shown").waitFor();
        }
    }

    @Test
    void without_scripts_all_of_it_is_there_but_the_filters() {
        try (var browsing = Browsing.withoutScripts(port, Browsing.PHONE)) {
            var page = browsing.page();
            page.navigate(page());
            assertThat(page.locator("form").isVisible()).isFalse();
            page.locator("details[data-rule='167'] summary").click();
            assertThat(page.locator("details[data-rule='167'] tbody").innerText())
                    .contains("<b>PN9</b>");
        }
    }
}
