package org.heard.takeout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.heard.HeardTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Of each table and column there is it is decided whether it leaves, and why where it does not: a new one
/// fails here.
class TablesOutTest extends HeardTest {
    /// Columns of these names hold what opens something, wherever they stand.
    private static final Pattern OPENS =
            Pattern.compile(".*(secret|password|hash|token|_part|code_hash).*|key|pictures", Pattern.CASE_INSENSITIVE);

    /// Of these it does not hold: what they are, and why they may leave.
    private static final List<String> OPENS_NOTHING = List.of(
            "review_record.signed_hash", // over a signed text, to prove that it was not changed
            "setting.key"); // which setting it is

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    private Catalogue catalogue;

    @BeforeEach
    void read_the_tables() {
        catalogue = here(() -> transaction.execute(status -> Catalogue.read(rows)));
    }

    @Test
    void of_each_table_it_is_decided_whether_it_leaves() {
        assertThat(TablesOut.all().tables().stream().map(TableOut::name))
                .as("service/src/main/resources/org/heard/takeout/tables.csv: say of each whether it goes, and why not")
                .containsExactlyElementsOf(new TreeSet<>(catalogue.tables().keySet()));
    }

    @Test
    void of_each_column_of_a_table_that_leaves_it_is_decided_too() {
        for (var table : TablesOut.all().tables()) {
            if (table.goes() != Goes.STAYS) {
                var decided = new ArrayList<>(table.columns());
                table.exceptions(ColumnOut.How.LEFT_OUT).forEach(column -> decided.add(column.name()));
                assertThat(decided)
                        .as(table.name() + ": a column goes (tables.csv) or is left out for a reason (columns.csv)")
                        .containsExactlyInAnyOrderElementsOf(catalogue.get(table.name()).columns().stream()
                                .map(Catalogue.Column::name)
                                .toList());
            }
        }
    }

    @Test
    void whatever_is_sealed_or_stays_has_a_reason_in_words() {
        for (var table : TablesOut.all().tables()) {
            assertThat(table.holds()).as(table.name()).endsWith(".").hasSizeGreaterThan(10);
            if (table.goes() == Goes.RECORD) {
                assertThat(table.why()).as(table.name()).isEmpty();
            } else {
                assertThat(table.why()).as(table.name()).contains(" ").endsWith(".");
            }
            table.exceptions()
                    .forEach(column -> assertThat(column.why())
                            .as(table.name() + "." + column.name())
                            .contains(" ")
                            .endsWith("."));
            table.confided()
                    .ifPresent(some -> assertThat(some.why()).contains(" ").endsWith("."));
        }
    }

    @Test
    void an_exception_is_of_a_column_there_is_in_a_table_that_leaves() {
        for (var table : TablesOut.all().tables()) {
            for (var column : table.exceptions()) {
                assertThat(table.goes()).as(table.name()).isNotEqualTo(Goes.STAYS);
                assertThat(catalogue.get(table.name()).has(column.name()))
                        .as(table.name() + "." + column.name())
                        .isTrue();
                assertThat(column.how() == ColumnOut.How.KEPT)
                        .isEqualTo(!column.when().isEmpty());
            }
        }
    }

    @Test
    void a_column_that_opens_something_never_leaves() {
        var leaving = TablesOut.all().tables().stream()
                .flatMap(table -> table.columns().stream()
                        .filter(column -> OPENS.matcher(column).matches())
                        .map(column -> table.name() + "." + column))
                .toList();
        assertThat(leaving).containsExactlyInAnyOrderElementsOf(OPENS_NOTHING);
    }

    @Test
    void whatever_is_about_a_child_is_known_to_be_when_the_child_s_record_is_sealed() {
        for (var table : catalogue.tables().values()) {
            if (table.has("child_id")) {
                assertThat(catalogue.aboutSealed(table.name())).as(table.name()).isPresent();
            }
        }
        assertThat(catalogue.aboutSealed("record_reader"))
                .hasValueSatisfying(
                        condition -> assertThat(condition).contains("record_paragraph", "review_record", "sealed_on"));
        assertThat(catalogue.aboutSealed("person")).isEmpty();
    }

    @Test
    void whatever_says_who_may_read_something_is_named_to_whoever_passes_it_on() throws IOException {
        var readMe = new String(
                Objects.requireNonNull(TablesOut.class.getResourceAsStream("record.txt"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        var passingOn = readMe.substring(readMe.indexOf("Before you pass anything on"));
        for (var table : TablesOut.all().going(Goes.RECORD)) {
            for (var column : List.of("readers", "reader_ids", "reader_id", "read_by", "known_as_for")) {
                if (table.columns().contains(column)) {
                    assertThat(passingOn).as(table.name() + "." + column).contains(table.name());
                }
            }
        }
    }
}
