package org.heard.ssda903.check.book;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Stream;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.check.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which checks each year has, and that each says what it has to.
class RuleBookTest {
    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025, 2026, 2027})
    void a_year_has_the_checks_that_are_published_for_it(int ending) throws IOException {
        assertThat(RuleBook.of(CollectionYear.ending(ending)).list())
                .extracting(Rule::code)
                .containsExactlyInAnyOrderElementsOf(published(ending));
    }

    private static Iterable<String> published(int ending) throws IOException {
        var codes = new ArrayList<String>();
        try (var rows = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(Objects.requireNonNull(RuleBookTest.class.getResourceAsStream("published.csv")))) {
            rows.forEach(row -> {
                if (row.getField(String.valueOf(ending)).equals("Y")) {
                    codes.add(row.getField("code"));
                }
            });
        }
        assertThat(codes).hasSizeGreaterThan(280);
        return codes;
    }

    static Stream<Rule> every_rule_says_what_is_wrong_and_what_to_do() {
        return Stream.of(2023, 2024, 2025, 2026, 2027)
                .flatMap(ending -> RuleBook.of(CollectionYear.ending(ending)).list().stream())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource
    void every_rule_says_what_is_wrong_and_what_to_do(Rule rule) {
        assertThat(rule.wrong()).endsWith(".").hasSizeBetween(20, 300).doesNotContainIgnoringCase("invalid");
        assertThat(rule.remedy()).endsWith(".").hasSizeBetween(10, 300);
        assertThat(rule.fields()).isNotEmpty();
    }

    @Test
    void before_the_first_and_after_the_last_year_stand_those_of_the_nearest() {
        assertThat(RuleBook.of(CollectionYear.ending(2019)).list())
                .isEqualTo(RuleBook.of(CollectionYear.ending(2023)).list());
        assertThat(RuleBook.of(CollectionYear.ending(2031)).list())
                .isEqualTo(RuleBook.of(CollectionYear.ending(2027)).list());
    }
}
