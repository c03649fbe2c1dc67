package org.heard.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.signin.SignedInAs.signedInAs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.heard.Browsing;
import org.heard.comparison.Listed;
import org.heard.comparison.Part;
import org.heard.returns.WritingReturns;
import org.heard.returns.WrittenReturn;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.check.Checks;
import org.heard.ssda903.check.book.RuleBook;
import org.heard.ssda903.files.Limits;
import org.heard.ssda903.files.ReturnFiles;
import org.heard.ssda903.read.ReturnReader;
import org.heard.ssda903.reference.Reference;
import org.heard.ssda903.table.Column;
import org.heard.ssda903.table.Table;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

/// A return written from the record: what was loaded comes out as it went in, and what leaves is known.
class WrittenReturnTest extends FeedsTest {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private WritingReturns returns;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    private static ReturnOnPaper paper() {
        return new ReturnOnPaper()
                .child("1001", "F", "11/02/2015", "WBRI", "A123456789012")
                .episode("1001", "03/05/2025", "S", "C1", "U6", "09/09/2025", "X1")
                .episode("1001", "09/09/2025", "P", "C1", "U4")
                .child("1002", "M", "01/01/2012", "MWBC", "B123456789012")
                .episode("1002", "01/07/2025", "S", "V2", "U6")
                .review("1002", "01/01/2012", "01/02/2026", "PN1");
    }

    @Test
    void what_was_loaded_is_written_again_as_it_came() throws Exception {
        load(2026, paper());
        var files = taken();
        for (var file : List.of("header.csv", "episodes.csv", "reviews.csv")) {
            assertThat(files.getOrDefault(file, "").lines().toList())
                    .as(file)
                    .containsExactlyElementsOf(text(file).lines().toList());
        }
    }

    @Test
    void last_year_s_return_that_was_loaded_here_is_laid_beside_it_and_named() {
        load(
                2025,
                new ReturnOnPaper()
                        .child("1001", "M", "11/02/2015", "WBRI", "A123456789012")
                        .episode("1001", "03/05/2024", "S", "C1", "U6"));
        var second = load(2026, paper());
        var written = written();
        assertThat(written.findings())
                .filteredOn(finding -> finding.code().equals("check-202"))
                .extracting(Listed::number)
                .containsExactly("1001");
        assertThat(notes(written, Listed.ASKED_WITH))
                .containsExactly(
                        "The checks that look at both years were asked with the return 2024/25 of delivery %d, which is in the record."
                                .formatted(second.no() - 1));
        assertThat(notes(written, Listed.NOT_ASKED)).noneMatch(note -> note.contains("2024/25"));
    }

    @Test
    void last_year_s_files_that_came_beside_this_year_s_are_taken_too() {
        var both = load(
                2026,
                paper().lastYear()
                        .child("1001", "M", "11/02/2015", "WBRI", "A123456789012")
                        .episode("1001", "03/05/2024", "S", "C1", "U6"));
        assertThat(notes(written(), Listed.ASKED_WITH))
                .singleElement()
                .asString()
                .contains("the return 2024/25 of delivery " + both.no());
    }

    @Test
    void without_last_year_s_return_the_checks_of_both_years_are_said_not_to_be_asked() {
        give(2025, paper());
        load(2026, paper());
        assertThat(notes(written(), Listed.ASKED_WITH)).isEmpty();
        assertThat(notes(written(), Listed.NOT_ASKED))
                .anySatisfy(note -> assertThat(note)
                        .contains("The return 2024/25 was not given, and none was loaded here.")
                        .contains("202", "503A"));
    }

    private static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB";

    /// A mother, a boy without a pupil number, and a care leaver who was in care no more; each table that the
    /// record does not keep has a row.
    private static ReturnOnPaper whole() {
        return new ReturnOnPaper()
                .row("header.csv", HEADER, "1001", "F", "11/02/2009", "WBRI", "A123456789012", "1", "05/05/2025")
                .row("header.csv", HEADER, "1002", "M", "01/01/2024", "MWBC", "UN1", "", "")
                .row("header.csv", HEADER, "1009", "M", "01/01/2006", "MWBC", "UN5", "", "")
                .episode("1001", "03/05/2024", "S", "C1", "U6")
                .episode("1002", "01/07/2025", "S", "E1", "A3")
                .review("1001", "11/02/2009", "01/02/2026", "PN1")
                .row("oc2.csv", names(Table.OC2), "1001", "11/02/2009", "12", "", "0", "", "1", "1", "1", "0", "", "")
                .row("oc3.csv", names(Table.OC3), "1009", "01/01/2006", "YES", "F1", "B1")
                .row("ad1.csv", names(Table.AD1))
                .row(
                        "placed_for_adoption.csv",
                        names(Table.PLACED_FOR_ADOPTION),
                        "1002",
                        "01/01/2024",
                        "02/06/2025",
                        "",
                        "")
                .row("previous_permanence.csv", names(Table.PREVIOUS_PERMANENCE), "1002", "01/01/2024", "Z1", "", "")
                .row("sw_episodes.csv", names(Table.SOCIAL_WORKER_EPISODES), worker("1001", "11/02/2009"))
                .row("sw_episodes.csv", names(Table.SOCIAL_WORKER_EPISODES), worker("1002", "01/01/2024"));
    }

    private static String[] worker(String child, String born) {
        return new String[] {child, born, "SW12345", "01/07/2025", "", "FCONTA"};
    }

    private static String names(Table table) {
        return table.columns().stream().map(Column::name).collect(Collectors.joining(","));
    }

    @Test
    void what_the_record_does_not_keep_is_written_as_the_return_of_the_year_told_it() throws Exception {
        var delivery = load(2026, whole());
        var files = taken();
        for (var file :
                List.of("header.csv", "oc2.csv", "ad1.csv", "placed_for_adoption.csv", "previous_permanence.csv")) {
            assertThat(files.getOrDefault(file, "").lines().filter(line -> !line.startsWith(",")))
                    .as(file)
                    .containsExactlyElementsOf(text(whole(), file)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("1009"))
                            .toList());
        }
        assertThat(files.getOrDefault("oc3.csv", "").lines())
                .as("of nobody in the record")
                .hasSize(1);
        var written = written();
        assertThat(written.told())
                .hasValueSatisfying(told -> assertThat(told.id()).isEqualTo(delivery.id()));
        assertThat(written.leavers()).isEqualTo(1);
        assertThat(written.notWritten()).isEmpty();
    }

    @Test
    void the_checks_say_of_it_what_they_said_of_the_return_it_came_from() throws Exception {
        load(2026, whole());
        var files = taken().entrySet().stream()
                .map(file ->
                        new ReturnFiles.Given(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)))
                .toList();
        var given = whole().files().stream()
                .map(file -> new ReturnFiles.Given(file.name(), file.content()))
                .toList();
        assertThat(findings(files)).isNotEmpty().isEqualTo(findings(given));
    }

    /// What the checks find about the two children whom the record has.
    private static List<String> findings(List<ReturnFiles.Given> files) {
        var year = CollectionYear.ending(2026);
        var read = ReturnReader.read(ReturnFiles.of(files, Limits.usual()), year);
        return Checks.run(
                        read,
                        Optional.empty(),
                        Reference.none(),
                        RuleBook.of(year).list())
                .findings()
                .stream()
                .filter(finding -> List.of("1001", "1002").contains(finding.child()))
                .map(finding -> finding.rule().code() + " " + finding.table() + " " + finding.child())
                .sorted()
                .toList();
    }

    @Test
    void without_a_return_of_the_year_the_tables_that_are_not_written_are_named() throws Exception {
        load(
                2025,
                new ReturnOnPaper()
                        .child("1001", "F", "11/02/2009", "WBRI", "A123456789012")
                        .episode("1001", "03/05/2024", "S", "C1", "U6"));
        assertThat(written().notWritten())
                .containsExactly(Table.OC2, Table.OC3, Table.AD1, Table.PLACED_FOR_ADOPTION, Table.PREVIOUS_PERMANENCE);
        var page = mvc.perform(MockMvcRequestBuilders.get("/feeds/return?year=2026")
                        .with(signedInAs(story.manager("Mary Example"))))
                .andReturn()
                .getResponse();
        page.setCharacterEncoding("UTF-8");
        assertThat(Jsoup.parse(page.getContentAsString()).select("main").text())
                .contains(
                        "Not written, as the record does not keep them and no return of this year was loaded: oc2.csv,")
                .contains("those columns are blank");
    }

    private WrittenReturn written() {
        return here(() -> returns.write(story.manager("Mary Example"), CollectionYear.ending(2026)));
    }

    private static List<String> notes(WrittenReturn written, String code) {
        return written.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(Listed::message)
                .toList();
    }

    @Test
    void each_child_s_audit_says_that_it_was_taken() throws Exception {
        load(2026, paper());
        taken();
        var child = child("1001").id();
        var said = here(() -> transaction.execute(status -> rows.sql("""
                        select count(*) from audit_entry where organisation_id = :organisation
                          and act = 'took out' and subject = pseudonym_of(:child)
                        """)
                .param("organisation", story.organisation().value())
                .param("child", child.value())
                .query(Integer.class)
                .single()));
        assertThat(said).isEqualTo(1);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
    void the_page_says_what_would_leave_and_what_the_checks_find() {
        var delivery = load(2026, paper().review("1001", "11/02/2015", "31/02/2026", "PN1"));
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            browsing.as(story.organisation(), story.manager("Mary Example"));
            browsing.page().navigate("/feeds/" + delivery.id() + "?severity=CHECK");
            assertThat(browsing.text()).contains("Check 166:", "a check that the department publishes");
            browsing.look("returns-checks");
            browsing.page().navigate("/feeds");
            browsing.page().getByText("Write a return from the record").click();
            browsing.page().getByText("header.csv").waitFor();
            browsing.look("returns-written");
            browsing.page().navigate("/feeds/return?year=2027");
            assertThat(browsing.text()).contains("The return 2026/27");
        }
    }

    private Map<String, String> taken() throws Exception {
        var answer = mvc.perform(MockMvcRequestBuilders.get("/feeds/return/files.zip?year=2026")
                        .with(signedInAs(story.manager("Mary Example"))))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return unzipped(answer.getContentAsByteArray());
    }

    private static String text(String file) {
        return text(paper(), file);
    }

    private static String text(ReturnOnPaper paper, String file) {
        return paper.files().stream()
                .filter(one -> one.part() == Part.THIS_YEAR && one.name().equals(file))
                .map(one -> new String(one.content(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> unzipped(byte[] bytes) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
