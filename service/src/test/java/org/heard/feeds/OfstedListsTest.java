package org.heard.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heard.signin.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.heard.Browsing;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Role;
import org.heard.comparison.Delivery;
import org.heard.comparison.Listed;
import org.heard.database.Tenancy;
import org.heard.returns.OfstedLists;
import org.heard.returns.OfstedLists.Given;
import org.heard.returns.ProviderList;
import org.heard.ssda903.files.ReturnFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// Ofsted's list in the service: without it seven checks are not asked and the pages say so, with it they
/// are. Every provider is made up.
class OfstedListsTest extends FeedsTest {
    private static final String COLUMNS = "URN,Provision type,Sector,Postcode,Local authority,Closing date";
    private static final String HOME = "SC012345,Children's home,Private,AB1 2CD,Hartlepool,";
    private static final String AGENCY = "SC054321,Independent Fostering Agency,Private,AB1 2CD,Hartlepool,";
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 31);

    @Autowired
    private OfstedLists lists;

    @Autowired
    private MockMvc mvc;

    @LocalServerPort
    private int port;

    private static ReturnFiles.Given csv(String... rows) {
        return new ReturnFiles.Given("ofsted.csv", String.join("\n", rows).getBytes(StandardCharsets.UTF_8));
    }

    /// A child in a foster placement whose number is a home's, and one whose number nobody knows.
    private static ReturnOnPaper placedWithAHome() {
        return new ReturnOnPaper()
                .child("1001", "11/02/2015")
                .row("episodes.csv", EPISODES, episode("1001", "SC012345"))
                .child("1002", "01/01/2012")
                .row("episodes.csv", EPISODES, episode("1002", "SC099999"));
    }

    private static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";

    private static String[] episode(String child, String urn) {
        return new String[] {child, "03/05/2025", "S", "C1", "N1", "U6", "PR4", "", "", "", "AB1 2CD", "AB1 2CD", urn};
    }

    private Given give(LocalDate day, ReturnFiles.Given... files) {
        return here(() -> lists.give(story.teller(), NOW, day, List.of(files)));
    }

    private List<Listed> problems(Delivery delivery) {
        return here(() ->
                findings.problems(story.teller(), delivery.id(), Findings.ProblemFilter.ALL, 0, Integer.MAX_VALUE));
    }

    private List<String> found(Delivery delivery, String check) {
        dryRun(delivery);
        return problems(delivery).stream()
                .filter(problem -> problem.code().equals("check-" + check))
                .map(Listed::number)
                .toList();
    }

    @Test
    void without_a_list_the_dry_run_says_which_checks_were_not_asked_and_what_to_give() {
        var delivery = give(2026, placedWithAHome());
        assertThat(found(delivery, "219")).isEmpty();
        assertThat(problems(delivery).stream().filter(problem -> problem.code().equals(Listed.NOT_ASKED)))
                .extracting(Listed::message)
                .anySatisfy(said -> assertThat(said)
                        .contains("Give Ofsted’s list of providers on Returns and names.")
                        .contains("219", "221", "224", "227", "228", "1008"));
    }

    @Test
    void with_a_list_they_are_asked_and_the_dry_run_says_of_which_day_it_is() {
        give(MARCH, csv(COLUMNS, HOME, AGENCY));
        var delivery = give(2026, placedWithAHome());
        assertThat(found(delivery, "219")).containsExactly("1001");
        assertThat(found(delivery, "1008")).containsExactly("1002");
        assertThat(problems(delivery))
                .extracting(Listed::message)
                .noneMatch(said -> said.contains("1008") && said.contains("could not be asked"));
        assertThat(problems(delivery))
                .extracting(Listed::message)
                .contains(
                        "The checks of providers were asked with Ofsted’s list of 31 March 2026, which has 2 providers.");
    }

    @Test
    void a_newer_list_takes_the_place_of_the_one_there_was_and_an_older_does_not() {
        give(MARCH, csv(COLUMNS, HOME));
        assertThat(give(MAY, csv(COLUMNS, HOME, AGENCY))).isInstanceOf(Given.Kept.class);
        assertThat(give(MARCH, csv(COLUMNS, AGENCY))).isEqualTo(new Given.Older(MAY));
        assertThat(kept()).hasValueSatisfying(list -> {
            assertThat(list.asAt()).isEqualTo(MAY);
            assertThat(list.providers()).isEqualTo(2);
        });
        var delivery = give(2026, placedWithAHome());
        assertThat(found(delivery, "219")).containsExactly("1001");
    }

    @Test
    void a_mistaken_day_is_put_right_by_giving_the_same_file_with_the_right_one() {
        give(MAY, csv(COLUMNS, HOME));
        assertThat(give(MARCH, csv(COLUMNS, HOME))).isInstanceOf(Given.Kept.class);
        assertThat(kept()).hasValueSatisfying(list -> assertThat(list.asAt()).isEqualTo(MARCH));
    }

    @Test
    void what_is_no_list_is_told_and_the_one_there_was_stays() {
        give(MARCH, csv(COLUMNS, HOME));
        assertThat(give(MAY, csv("Name,Postcode", "House,AB1 2CD")))
                .isInstanceOfSatisfying(
                        Given.NoList.class,
                        no -> assertThat(no.why())
                                .singleElement()
                                .asString()
                                .startsWith("ofsted.csv: No column is named URN"));
        assertThat(give(MAY, csv(COLUMNS)))
                .isInstanceOfSatisfying(
                        Given.NoList.class,
                        no -> assertThat(no.why())
                                .containsExactly(
                                        "ofsted.csv: No row has a provider’s number in its column of numbers (URN)."));
        assertThat(give(MAY, csv(COLUMNS, HOME), csv("Name,Postcode", "House,AB1 2CD")))
                .as("one of several")
                .isInstanceOf(Given.NoList.class);
        assertThat(give(MAY)).isInstanceOf(Given.Nothing.class);
        assertThat(give(MAY, new ReturnFiles.Given("large.csv", new byte[(int) OfstedLists.MOST_BYTES + 1])))
                .isInstanceOf(Given.TooLarge.class);
        assertThat(kept()).hasValueSatisfying(list -> assertThat(list.asAt()).isEqualTo(MARCH));
    }

    @Test
    void a_workbook_is_read_and_it_is_said_how_it_was_understood() throws Exception {
        give(MARCH, new ReturnFiles.Given("Ofsted.xlsx", workbook(10_000)));
        var list = kept().orElseThrow();
        assertThat(list.providers()).isEqualTo(10_000);
        assertThat(list.kinds()).containsEntry(ProviderList.Kind.HOME, 10_000);
        assertThat(list.kindsWithout()).containsExactlyInAnyOrder("supported accommodation", "fostering agencies");
        assertThat(list.untoldInWords())
                .containsExactly(
                        "the postcode (check 221)",
                        "the local authority (check 229)",
                        "the closing date (checks 227 and 228)");
        assertThat(list.layouts()).singleElement().satisfies(layout -> {
            assertThat(layout.row()).isEqualTo(2);
            assertThat(layout.columns()).containsExactly("Provider URN", "Provision type");
        });
    }

    @Test
    void each_authority_has_its_own() {
        give(MARCH, csv(COLUMNS, HOME));
        var elsewhere = anotherStory();
        assertThat(Tenancy.within(elsewhere.organisation(), () -> lists.find(elsewhere.teller())))
                .isEmpty();
        assertThat(kept()).isPresent();
    }

    @Test
    void whoever_may_not_load_a_return_finds_no_list() {
        var iro = story.person("Ivy Example", Role.IRO);
        assertThatThrownBy(() -> here(() -> lists.find(iro))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> here(() -> lists.give(iro, NOW, MARCH, List.of(csv(COLUMNS, HOME)))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_page_takes_a_list_and_says_beside_the_field_what_is_wrong_with_another() throws Exception {
        assertThat(page("/feeds").select("main").text()).contains("so seven published checks");
        assertThat(send(csv(COLUMNS, HOME), "31", "3", "2026")).isEqualTo("/feeds/providers");
        assertThat(page("/feeds/providers").select("main").text())
                .contains("The list of 31 March 2026", "1 provider.", "It has no supported accommodation");
        assertThat(page("/feeds").select("main").text())
                .contains("asked with the list of 31 March 2026")
                .doesNotContain("so seven published checks");
        assertThat(send(csv("Name", "House"), "31", "5", "2026")).contains("No column is named URN");
        assertThat(send(csv(COLUMNS, AGENCY), "1", "1", "2026")).contains("of 31 March 2026, which is later");
        assertThat(send(csv(COLUMNS, AGENCY), "1", "1", "2027")).contains("The day must be today or in the past");
    }

    @Test
    void files_that_were_read_before_the_list_came_can_be_asked_again() throws Exception {
        var delivery = give(2026, placedWithAHome());
        dryRun(delivery);
        assertThat(page("/feeds/" + delivery.id()).select("button").eachText()).doesNotContain("Ask the checks again");
        here(() -> lists.give(story.teller(), NOW.plusSeconds(60), MARCH, List.of(csv(COLUMNS, HOME))));
        assertThat(page("/feeds/" + delivery.id()).select("button").eachText()).contains("Ask the checks again");
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
    void as_somebody_sees_it() {
        var delivery = load(2026, placedWithAHome());
        for (var width : List.of(Browsing.DESK, Browsing.PHONE)) {
            try (var browsing = Browsing.at(port, width)) {
                browsing.as(story.organisation(), story.manager("Mary Example"));
                browsing.page().navigate("/feeds/providers");
                browsing.look("providers-none");
            }
        }
        give(MARCH, csv(COLUMNS, HOME, AGENCY, "2512345,Holiday scheme,,,,"));
        for (var width : List.of(Browsing.DESK, Browsing.PHONE)) {
            try (var browsing = Browsing.at(port, width)) {
                browsing.as(story.organisation(), story.manager("Mary Example"));
                browsing.page().navigate("/feeds/providers");
                assertThat(browsing.text()).contains("fostering agencies");
                browsing.look("providers-kept");
                browsing.page().navigate("/feeds/" + delivery.id());
                browsing.look("providers-delivery");
            }
        }
    }

    private Optional<ProviderList> kept() {
        return here(() -> lists.find(story.teller()));
    }

    private static byte[] workbook(int homes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Tests", "1.0")) {
            var sheet = workbook.newWorksheet("Providers");
            sheet.value(0, 0, "Providers as at 31 March 2026");
            sheet.value(1, 0, "Name");
            sheet.value(1, 1, "Provider URN");
            sheet.value(1, 2, "Provision type");
            for (int home = 0; home < homes; home++) {
                sheet.value(home + 2, 0, "House " + home);
                sheet.value(home + 2, 1, 2_500_000 + home);
                sheet.value(home + 2, 2, "Children's home");
            }
        }
        return bytes.toByteArray();
    }

    /// Where it leads, or what stands beside the fields.
    private String send(ReturnFiles.Given file, String day, String month, String year) throws Exception {
        var answer = mvc.perform(MockMvcRequestBuilders.multipart("/feeds/providers")
                        .file(new MockMultipartFile("list", file.name(), "text/csv", file.bytes()))
                        .param("day-day", day)
                        .param("day-month", month)
                        .param("day-year", year)
                        .param("_key", UUID.randomUUID().toString())
                        .with(signedInAs(story.teller()))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        answer.setCharacterEncoding("UTF-8");
        return Optional.ofNullable(answer.getRedirectedUrl())
                .orElse(String.join(
                        " ",
                        new ArrayList<>(Jsoup.parse(answer.getContentAsString())
                                .select(".govuk-error-message")
                                .eachText())));
    }

    private Document page(String path) throws Exception {
        Actor reader = story.teller();
        var answer = mvc.perform(MockMvcRequestBuilders.get(path).with(signedInAs(reader)))
                .andReturn()
                .getResponse();
        answer.setCharacterEncoding("UTF-8");
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }
}
