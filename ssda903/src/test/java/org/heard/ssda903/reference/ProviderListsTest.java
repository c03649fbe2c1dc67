package org.heard.ssda903.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.heard.ssda903.files.ReturnFiles.Given;
import org.heard.ssda903.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Ofsted's lists in the layouts they come in; every provider is made up.
class ProviderListsTest {
    private static final String NAMES =
            "URN,Provision type,Sector,Postcode,Local authority,Registration date,Closing date\n";

    private static Given csv(String text) {
        return new Given("list.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Given workbook(String... rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Tests", "1.0")) {
            workbook.newWorksheet("Cover").value(0, 0, "Providers at 31 March");
            var sheet = workbook.newWorksheet("Providers");
            for (int row = 0; row < rows.length; row++) {
                var values = rows[row].split(",", -1);
                for (int column = 0; column < values.length; column++) {
                    var value = values[column];
                    if (value.matches("\\d+")) {
                        sheet.value(row, column, Integer.parseInt(value));
                    } else if (value.matches("\\d{4}-.*")) {
                        sheet.value(row, column, LocalDate.parse(value));
                        sheet.style(row, column).format("dd/mm/yyyy").set();
                    } else if (!value.isEmpty()) {
                        sheet.value(row, column, value);
                    }
                }
            }
        }
        return new Given("list.xlsx", bytes.toByteArray());
    }

    private static Provider one(Given... files) {
        var lists = ProviderLists.of(List.of(files));
        assertThat(lists.problems()).isEmpty();
        assertThat(lists.count()).isEqualTo(1);
        return lists.find("SC012345").or(() -> lists.find("2512345")).orElseThrow();
    }

    @Test
    void a_row_tells_of_a_provider_what_the_checks_ask() {
        var provider = one(csv(NAMES + "SC012345,Children's home,Private,ab1 2cd,Hartlepool,01/06/2015,31/12/2024\n"));
        assertThat(provider.number()).isEqualTo("SC012345");
        assertThat(provider.placements()).containsExactly("K2");
        assertThat(provider.providerCodes()).containsExactly("PR4");
        assertThat(provider.postcode()).hasValue("AB1 2CD");
        assertThat(provider.authority()).hasValue("E06000001");
        assertThat(provider.opened()).hasValue(LocalDate.of(2015, 6, 1));
        assertThat(provider.closed()).hasValue(LocalDate.of(2024, 12, 31));
    }

    @Test
    void a_workbook_tells_the_same_below_a_title_and_with_numbers_and_dates_for_text() throws IOException {
        var provider = one(workbook(
                "Providers of social care",
                "",
                "Web link,Provider URN,PROVIDER TYPE,Ownership,Post code,Local Authority Code,Date registered,Date closed",
                "example,2512345,Independent Fostering Agency,Voluntary,AB1 2CD,805,2015-06-01,2024-12-31"));
        assertThat(provider.number()).isEqualTo("2512345");
        assertThat(provider.placements()).containsExactlyInAnyOrder("U1", "U2", "U3", "U4", "U5", "U6");
        assertThat(provider.providerCodes()).containsExactly("PR5");
        assertThat(provider.postcode()).hasValue("AB1 2CD");
        assertThat(provider.authority()).hasValue("E06000001");
        assertThat(provider.opened()).hasValue(LocalDate.of(2015, 6, 1));
        assertThat(provider.closed()).hasValue(LocalDate.of(2024, 12, 31));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "URN",
                " urn ",
                "Ofsted URN",
                "Unique Reference Number",
                "Unique reference number (URN)",
                "provider_urn",
                "\"U.R.N.\nURN\""
            })
    void the_number_is_found_by_its_columns_name(String name) {
        assertThat(one(csv("Name,%s,Organisation URN\nHouse,2512345,2599999\n".formatted(name)))
                        .number())
                .isEqualTo("2512345");
    }

    @ParameterizedTest(name = "{0} is found as {1}")
    @CsvSource({
        "2512345, 2512345",
        "2512345.0, 2512345",
        "2.512345E6, 2512345",
        "sc012345, SC012345",
        "' SC 012345 ', SC012345",
    })
    void a_number_is_text_whatever_a_spreadsheet_made_of_it(String given, String number) {
        var lists = ProviderLists.of(List.of(csv("URN,Name\n%s,House\n".formatted(given))));
        assertThat(lists.find(number)).isPresent();
        assertThat(lists.find(number.toLowerCase(Locale.ROOT))).isPresent();
        assertThat(lists.find("2512346")).isEmpty();
    }

    @Test
    void a_finer_kind_comes_before_a_coarser() {
        assertThat(one(csv("URN,Provision type,Provision sub-type\nSC012345,Children's home,Secure unit\n"))
                        .placements())
                .containsExactly("K1");
        assertThat(one(csv("URN,Provision type,Provision sub-type\nSC012345,Children's home,Other\n"))
                        .placements())
                .containsExactly("K2");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Hartlepool, E06000001",
        "HARTLEPOOL Borough Council, E06000001",
        "'Bristol, City of', E06000023",
        "Bristol City Council, E06000023",
        "Telford & Wrekin, E06000020",
        "City of London, E09000001",
        "E08000016, E08000038",
        "E08000038, E08000038",
        "370, E08000038",
        "Nowhere, ''",
    })
    void an_authority_is_found_by_name_or_code(String given, String code) {
        assertThat(one(csv(NAMES + "SC012345,,,,\"%s\",,\n".formatted(given)))
                        .authority()
                        .orElse(""))
                .isEqualTo(code);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "31/12/2024, 2024-12-31",
        "1/6/2024, 2024-06-01",
        "2024-12-31, 2024-12-31",
        "2024-12-31 00:00:00, 2024-12-31",
        "2024-12-31T00:00:00, 2024-12-31",
        "31 Dec 2024, 2024-12-31",
        "31 december 2024, 2024-12-31",
        "45657, 2024-12-31",
        "30/02/2024, ''",
        "never, ''",
        "'', ''",
    })
    void a_day_is_read_as_people_and_spreadsheets_write_it(String given, String day) {
        assertThat(one(csv(NAMES + "SC012345,,,,,,%s\n".formatted(given)))
                        .closed()
                        .map(LocalDate::toString)
                        .orElse(""))
                .isEqualTo(day);
    }

    @Test
    void several_lists_are_one_and_the_last_wins_where_they_differ() {
        var open = csv(NAMES + "SC012345,Children's home,,AB1 2CD,Hartlepool,01/06/2015,\n2512346,,,,,,\n");
        var closed = csv("URN,Sector,Closing date,Postcode\nSC012345,Private,31/12/2024,AB1 2CE\n2512347,Private,,\n");
        var lists = ProviderLists.of(List.of(open, closed));
        assertThat(lists.count()).isEqualTo(3);
        var provider = lists.find("SC012345").orElseThrow();
        assertThat(provider.placements()).isEqualTo(Set.of("K2"));
        assertThat(provider.providerCodes()).isEqualTo(Set.of("PR4"));
        assertThat(provider.postcode()).hasValue("AB1 2CE");
        assertThat(provider.opened()).hasValue(LocalDate.of(2015, 6, 1));
        assertThat(provider.closed()).hasValue(LocalDate.of(2024, 12, 31));
        assertThat(ProviderLists.of(List.of(closed, open))
                        .find("SC012345")
                        .orElseThrow()
                        .closed())
                .as("whatever the order")
                .isPresent();
    }

    @ParameterizedTest(name = "separated by {0}")
    @ValueSource(strings = {";", "\t"})
    void semicolons_and_tabs_separate_too(String separator) {
        assertThat(one(csv("Name,URN,Sector\nHouse,SC012345,Private\n".replace(",", separator)))
                        .providerCodes())
                .containsExactly("PR4");
    }

    @Test
    void letters_of_windows_and_short_rows_are_read_and_lines_within_a_value_too() {
        var text = "URN,Name,Sector\nSC012345,\"Ch\u00e2teau\nHouse\",Private\n2512346\n";
        var lists = ProviderLists.of(List.of(new Given("list.csv", text.getBytes(Charset.forName("windows-1252")))));
        assertThat(lists.count()).isEqualTo(2);
        assertThat(lists.find("SC012345").orElseThrow().providerCodes()).containsExactly("PR4");
    }

    @Test
    void a_list_without_the_number_says_so_and_stops_no_other() throws IOException {
        var lists = ProviderLists.of(List.of(
                new Given("homes.csv", "Name,Postcode\nHouse,AB1 2CD\n".getBytes(StandardCharsets.UTF_8)),
                workbook("Name,Postcode", "House,AB1 2CD"),
                csv(NAMES + "SC012345,,,,,,\n")));
        assertThat(lists.count()).isEqualTo(1);
        assertThat(lists.problems()).extracting(Problem::file).containsExactly("homes.csv", "list.xlsx");
        assertThat(lists.problems())
                .extracting(Problem::message)
                .allSatisfy(message -> assertThat(message).startsWith("No column is named URN"));
    }

    @Test
    void rows_without_a_number_are_counted_and_empty_ones_are_not() {
        var lists = ProviderLists.of(List.of(csv(NAMES + "SC012345,,,,,,\nTotal,2,,,,,\n,,,,,,\n,House,,,,,\n")));
        assertThat(lists.count()).isEqualTo(1);
        assertThat(lists.problems())
                .extracting(Problem::message)
                .containsExactly("Rows without a provider's number (URN) were passed over: 2.");
    }

    @Test
    void what_is_no_list_is_told_in_words() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("content.xml"));
            out.closeEntry();
        }
        assertThat(why(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
                .contains(".xls");
        assertThat(why(zip.toByteArray())).contains("neither a CSV nor an Excel workbook");
        assertThat(why(new byte[] {'P', 'K', 3, 4, 5, 6})).contains("damaged");
        assertThat(why(new byte[0])).startsWith("No column is named URN");
        assertThat(why("URN,Name\n\"2512345,House\n".getBytes(StandardCharsets.UTF_8)))
                .isNotBlank();
        var whole = workbook("URN,Name", "2512345,House").bytes();
        assertThat(why(Arrays.copyOf(whole, whole.length / 2))).contains("damaged");
    }

    @Test
    void it_is_told_how_each_sheet_was_understood_and_what_it_does_not_tell() throws IOException {
        var lists = ProviderLists.of(List.of(
                csv(NAMES + "SC012345,,,,,,\nTotal,,,,,,\n"),
                workbook("Providers at 31 March", "Name,Provider  URN,Ofsted sector", "House,2512345,Private")));
        assertThat(lists.layouts())
                .containsExactly(
                        new ProviderLists.Layout(
                                "list.csv", 1, List.of(NAMES.strip().split(",")), Set.of(), 1),
                        new ProviderLists.Layout(
                                "list.xlsx",
                                2,
                                List.of("Provider URN", "Ofsted sector"),
                                Set.of(
                                        ProviderFact.KIND,
                                        ProviderFact.POSTCODE,
                                        ProviderFact.AUTHORITY,
                                        ProviderFact.CLOSED),
                                1));
        assertThat(lists.list()).extracting(Provider::number).containsExactly("SC012345", "2512345");
    }

    @Test
    void a_workbook_larger_than_is_taken_is_told_before_it_is_read() throws IOException {
        var lists = ProviderLists.of(List.of(workbook("URN,Name", "2512345,House")), 100);
        assertThat(lists.problems())
                .extracting(Problem::message)
                .containsExactly("The workbook is larger than any list of providers.");
    }

    private static String why(byte[] bytes) {
        var lists = ProviderLists.of(List.of(new Given("list", bytes)));
        assertThat(lists.problems()).hasSize(1);
        assertThat(lists.count()).isZero();
        return lists.problems().getFirst().message();
    }

    @Test
    void a_number_longer_than_memory_stays_as_it_was_written() {
        assertThat(ListSheets.number("1E2147483647")).isEqualTo("1E2147483647");
        assertThat(ListSheets.number("2.512345E6")).isEqualTo("2512345");
    }
}
