package org.heard.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.signin.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.comparison.GivenFile;
import org.heard.comparison.Part;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// Giving files, the dry run and the load, as a data officer meets them.
class FeedsPagesTest extends FeedsTest {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private Errands errands;

    private static ReturnOnPaper twoChildren() {
        return new ReturnOnPaper()
                .child("1001", "11/02/2015")
                .episode("1001", "03/05/2025", "S", "C1", "U6")
                .child("1002", "01/01/2012")
                .episode("1002", "01/07/2025", "S", "V2", "U6")
                .review("1002", "01/01/2012", "31/02/2026", "PN1");
    }

    @Test
    void the_first_page_says_what_to_do() throws Exception {
        var page = page("/feeds");
        assertThat(page.select(".empty").text())
                .contains("Nothing has been given yet", "this year's and the year before");
        assertThat(page.select("label").eachText())
                .contains("Files of that year", "Files of the year before", "The list");
    }

    @Test
    void files_of_both_years_are_given_at_once_and_read_and_nothing_changes() throws Exception {
        var at = give(
                UUID.randomUUID(),
                twoChildren()
                        .lastYear()
                        .child("1001", "11/02/2015")
                        .episode("1001", "03/05/2024", "S", "C1", "U6", "03/05/2025", "X1")
                        .files());
        var page = page(at);
        assertThat(page.select("main").text()).contains("This is a dry run. Nothing has changed yet.");
        assertThat(page.select(".tile").eachText()).first().isEqualTo("2Added");
        assertThat(page.select("td, th[role=rowheader]").eachText()).contains("reviews.csv, row 2, REVIEW");
        assertThat(isHere("1001")).isFalse();
    }

    @Test
    void a_form_that_arrives_twice_gives_one_delivery_and_loads_once() throws Exception {
        var key = UUID.randomUUID();
        var at = give(key, twoChildren().files());
        assertThat(give(key, twoChildren().files())).isEqualTo(at);
        assertThat(here(() -> deliveries.list(story.teller()))).hasSize(1);
        var load = UUID.randomUUID();
        assertThat(leadsTo(post(at + "/load", Map.of("_key", load.toString())))).isEqualTo(at);
        var loadedAt = here(() -> deliveries.list(story.teller())).getFirst().loadedAt();
        clock.passes(Duration.ofMinutes(1));
        assertThat(leadsTo(post(at + "/load", Map.of("_key", load.toString())))).isEqualTo(at);
        assertThat(here(() -> deliveries.list(story.teller())).getFirst().loadedAt())
                .isEqualTo(loadedAt);
        assertThat(isHere("1001")).isTrue();
        assertThat(page(at).select("main").text()).contains("The good rows are in the record.");
    }

    @Test
    void what_the_published_checks_find_is_listed_with_the_cure_and_the_childs_page() throws Exception {
        var at = give(UUID.randomUUID(), twoChildren().files());
        assertThat(page(at + "?severity=CHECK").select("main table tr").eachText())
                .anyMatch(row -> row.contains("Check 166:") && row.contains("1002"));
        assertThat(leadsTo(post(at + "/load", Map.of("_key", UUID.randomUUID().toString()))))
                .isEqualTo(at);
        var again = give(
                UUID.randomUUID(),
                twoChildren().review("1001", "11/02/2015", "31/02/2026", "PN1").files());
        var row = page(again + "?severity=CHECK").select("main table tr").stream()
                .filter(line ->
                        line.text().contains("Check 166:") && line.text().contains("1001"))
                .findFirst()
                .orElseThrow();
        assertThat(row.select("a[href^=/children/]").text()).isEqualTo("1001");
        assertThat(page(again).select("main").text()).contains("a check that the department publishes");
    }

    @Test
    void the_same_files_given_again_lead_to_what_was_given() throws Exception {
        var at = give(UUID.randomUUID(), twoChildren().files());
        assertThat(give(UUID.randomUUID(), twoChildren().files())).isEqualTo(at);
    }

    @Test
    void while_it_goes_on_the_page_says_how_far_it_is_and_comes_again_until_stopped() throws Exception {
        var delivery = give(2026, twoChildren());
        here(() -> errands.ask(story.teller(), NOW, delivery.id(), Errand.Act.READ));
        var at = "/feeds/" + delivery.id();
        var answer = get(at, story.teller());
        assertThat(answer.getHeader("Refresh")).isEqualTo("3");
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("main").text())
                .contains("It is being read. Nothing changes.", "You can close this page");
        assertThat(page.select(".progress__step").eachText())
                .containsExactly("Read the filesnow", "Compare each child with the recordto come");
        assertThat(get(at + "?still=1", story.teller()).getHeader("Refresh")).isNull();
        assertThat(page("/feeds").select("td").eachText()).contains("How far Under way");
    }

    @Test
    void what_was_cut_off_says_so_and_can_be_tried_again() throws Exception {
        var delivery = give(2026, twoChildren());
        dryRun(delivery);
        here(() -> errands.ask(story.teller(), NOW, delivery.id(), Errand.Act.LOAD));
        clock.passes(Duration.ofSeconds(30));
        var at = "/feeds/" + delivery.id();
        var page = page(at);
        assertThat(page.select(".notice").text())
                .contains("It could not be loaded", "The service stopped in the middle. Nothing was changed.");
        post(page.select(".notice form").attr("action"), Map.of());
        assertThat(page(at).select(".notice")).isEmpty();
        assertThat(isHere("1001")).isTrue();
    }

    @Test
    void what_failed_says_so_with_the_characters_that_are_in_the_log() throws Exception {
        var delivery = give(2026, twoChildren());
        here(() -> errands.ask(story.teller(), NOW, delivery.id(), Errand.Act.LOAD));
        here(() -> deliveries.withdraw(story.teller(), NOW, delivery.id()));
        here(() -> errands.start(story.teller(), NOW, TODAY, delivery.id(), Duration.ofSeconds(20)));
        assertThat(page("/feeds/" + delivery.id()).select(".notice").text())
                .contains("It could not be loaded", "Something went wrong. Nothing was changed.");
        assertThat(isHere("1001")).isFalse();
    }

    @Test
    void wrong_files_are_refused_in_words_on_the_page() throws Exception {
        var bomb = zip("episodes.csv", new byte[30_000_000]);
        var endless = ("CHILD,DOB,REVIEW,REVIEW_CODE\n1001,11/02/2015," + "x".repeat(3_000_000) + ",PN1\n")
                .getBytes(StandardCharsets.UTF_8);
        var at = give(
                UUID.randomUUID(),
                List.of(
                        new GivenFile(Part.THIS_YEAR, "return.zip", bomb),
                        new GivenFile(Part.THIS_YEAR, "reviews.csv", endless),
                        new GivenFile(Part.THIS_YEAR, "scan.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8))));
        var page = page(at);
        assertThat(page.select(".notice").text())
                .contains("Nothing in these files could be read")
                .contains("return.zip: “episodes.csv” would become more than 100 times larger when unpacked")
                .contains("scan.pdf: This is a PDF.");
        assertThat(page.select("button").eachText()).doesNotContain("Load the good rows");
    }

    @Test
    void a_value_without_an_end_costs_its_row_and_says_so() throws Exception {
        var files = new ArrayList<>(twoChildren().files());
        files.removeIf(file -> file.name().equals("reviews.csv"));
        files.add(new GivenFile(
                Part.THIS_YEAR,
                "reviews.csv",
                ("CHILD,DOB,REVIEW,REVIEW_CODE\n1001,11/02/2015," + "x".repeat(3_000_000) + ",PN1\n")
                        .getBytes(StandardCharsets.UTF_8)));
        assertThat(page(give(UUID.randomUUID(), files)).select("main").text())
                .contains("The row is 3,000,020 characters long");
    }

    @Test
    void nothing_chosen_stands_beside_the_field() throws Exception {
        var page = Jsoup.parse(send("/feeds", UUID.randomUUID(), List.of(), Map.of("year", "2026"))
                .getContentAsString());
        assertThat(page.select("#this-error").text()).contains("Choose this year's files");
        var names = Jsoup.parse(send("/feeds/names", UUID.randomUUID(), List.of(), Map.of("from-day", "32"))
                .getContentAsString());
        assertThat(names.select(".govuk-error-summary").text()).isNotBlank();
    }

    @Test
    void problems_are_filtered_paged_and_taken_away() throws Exception {
        var paper = new ReturnOnPaper();
        for (var n = 1; n <= 60; n++) {
            paper.child("20" + n, "11/02/2015").episode("20" + n, "03/05/2025", "S", "XX", "U6");
        }
        var files = new ArrayList<>(paper.files());
        files.add(new GivenFile(Part.THIS_YEAR, "=cmd.csv", "A,B\n1,2\n".getBytes(StandardCharsets.UTF_8)));
        var at = give(UUID.randomUUID(), files);
        var page = page(at + "?severity=BAD_ROW&table=Episodes");
        assertThat(page.select("caption").eachText()).contains("Problems 1 to 50 of 60");
        var next = page(page.select("a[rel=next]").attr("href"));
        assertThat(next.select("caption").eachText()).contains("Problems 51 to 60 of 60");
        assertThat(next.select("a[rel=prev]").text()).isEqualTo("Earlier problems");

        var all = page(at);
        var spreadsheet = get(link(all, "for a spreadsheet"), story.teller());
        assertThat(spreadsheet.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"delivery-1-problems.csv\"");
        assertThat(spreadsheet.getContentAsString())
                .startsWith("\uFEFF\"GIVEN_AS\"")
                .contains("\"'=cmd.csv\"");
        var exact = get(link(all, "exactly as they are"), story.teller());
        assertThat(exact.getContentAsString()).startsWith("GIVEN_AS,").contains(",=cmd.csv,");
        var some = get(link(page, "exactly as they are"), story.teller()).getContentAsString();
        assertThat(some.lines()).hasSize(61).noneMatch(line -> line.contains("=cmd.csv"));
    }

    @Test
    void a_list_of_names_is_given_by_business_support_and_loaded_by_a_manager() throws Exception {
        load(2026, twoChildren());
        story.iro("Anna Example");
        var bea = story.person("Bea Clerk", Role.BUSINESS_SUPPORT);
        var list = "CHILD,NAME,IRO\n1001,Amira Example,Anna Example\n".getBytes(StandardCharsets.UTF_8);
        var at = leadsTo(send(
                "/feeds/names",
                UUID.randomUUID(),
                List.of(new GivenFile(Part.NAMES, "names.csv", list)),
                Map.of("from-day", "1", "from-month", "6", "from-year", "2026"),
                bea));
        var hers = Jsoup.parse(get(at, bea).getContentAsString());
        assertThat(hers.select("main").text())
                .contains("An IRO manager loads it")
                .doesNotContain("Amira Example");
        assertThat(hers.select("button").eachText()).noneMatch(text -> text.startsWith("Load"));
        var his = page(at);
        assertThat(his.select("button").eachText()).contains("Load the good rows: 1 child");
        post(at + "/load", Map.of());
        assertThat(child("1001").name()).isEqualTo("Amira Example");
    }

    private String give(UUID key, List<GivenFile> files) throws Exception {
        return leadsTo(send("/feeds", key, files, Map.of("year", "2026")));
    }

    private MockHttpServletResponse send(String path, UUID key, List<GivenFile> files, Map<String, String> fields)
            throws Exception {
        return send(path, key, files, fields, story.teller());
    }

    private MockHttpServletResponse send(
            String path, UUID key, List<GivenFile> files, Map<String, String> fields, Actor actor) throws Exception {
        var request = MockMvcRequestBuilders.multipart(path);
        for (var file : files) {
            var field = switch (file.part()) {
                case THIS_YEAR -> "this";
                case LAST_YEAR -> "last";
                case NAMES -> "names";
            };
            request.file(new MockMultipartFile(field, file.name(), "application/octet-stream", file.content()));
        }
        fields.forEach(request::param);
        request.param("_key", key.toString());
        return mvc.perform(request.with(signedInAs(actor)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse post(String path, Map<String, String> fields) throws Exception {
        var request = MockMvcRequestBuilders.post(path);
        fields.forEach(request::param);
        return mvc.perform(request.with(signedInAs(story.teller())).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse get(String path, Actor actor) throws Exception {
        var answer = mvc.perform(MockMvcRequestBuilders.get(URI.create(path)).with(signedInAs(actor)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(get(path, story.teller()).getContentAsString());
    }

    private static String leadsTo(MockHttpServletResponse answer) {
        return Optional.ofNullable(answer.getRedirectedUrl())
                .orElseThrow(() -> new AssertionError("no redirect: " + answer.getStatus()));
    }

    private static String link(Document page, String words) {
        return page.select("a:contains(" + words + ")").attr("href");
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
