package org.heard.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.signin.SignedInAs.signedInAs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.heard.Browsing;
import org.heard.comparison.Listed;
import org.heard.comparison.Part;
import org.heard.returns.WritingReturns;
import org.heard.returns.WrittenReturn;
import org.heard.ssda903.CollectionYear;
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
        load(2025, new ReturnOnPaper()
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
        return paper().files().stream()
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
