package org.heard.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What each paragraph asks, line by line, in the files of `clauses`; and that no rule is without a line.
class ClausesTest {
    private static final RuleBook BOOK = RuleBook.current();

    static List<Clause> clauses() {
        return Clause.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clauses")
    void a_paragraph_asks_what_its_line_says(Clause clause) {
        var rule = BOOK.rule(new RuleId(clause.rule()));
        assertThat(rule.citations().stream().map(Citation::provision))
                .as("the provisions " + rule + " cites")
                .anyMatch(provision -> provision.contains(clause.paragraph()));
        if (clause.facts().equals("-")) {
            assertThat(rule.kind()).hasToString(clause.answer());
            return;
        }
        var today = LocalDate.parse(clause.on());
        var duties = BOOK.duties(Told.facts(clause.facts()), LocalPolicy.defaults(), today).stream()
                .filter(duty -> duty.rule().id().equals(rule.id()))
                .map(duty -> (duty.due() == null ? "no date" : duty.due().toString()) + " "
                        + duty.status(today).getClass().getSimpleName())
                .toList();
        if (clause.answer().equals("none")) {
            assertThat(duties).isEmpty();
            return;
        }
        var expected = List.of(clause.answer().split(", "));
        assertThat(duties).hasSizeGreaterThanOrEqualTo(expected.size());
        assertThat(duties.subList(duties.size() - expected.size(), duties.size()))
                .isEqualTo(expected);
    }

    @Test
    void every_rule_has_a_line_in_the_file_of_its_regulation() {
        var files = new HashMap<String, List<Clause>>();
        Clause.all()
                .forEach(clause -> files.merge(
                        clause.file(),
                        List.of(clause),
                        (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
        var without = BOOK.regulations().stream()
                .flatMap(regulation -> regulation.rules().stream()
                        .filter(rule -> files.getOrDefault(RulePages.file(regulation), List.of()).stream()
                                .noneMatch(
                                        clause -> clause.rule().equals(rule.id().value())))
                        .map(rule -> rule.id() + " in " + RulePages.file(regulation)))
                .collect(Collectors.toList());
        assertThat(without).as("rules without a clause").isEmpty();
    }
}
