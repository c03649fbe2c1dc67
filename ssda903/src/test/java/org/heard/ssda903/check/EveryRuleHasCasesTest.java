package org.heard.ssda903.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.ClassNameFilter.excludeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.check.book.RuleBook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/// No published check of any year is without a row that it finds and one that it lets pass. The tests of the checks
/// are run and what they ask is noted, so nobody keeps a list.
class EveryRuleHasCasesTest {
    /// What would fail these no return can say: docs/ssda903.md tells why of each.
    private static final Set<String> FIND_NOTHING = Set.of("105", "205C", "303", "411");

    @BeforeAll
    static void the_tests_of_the_checks_are_run() {
        LauncherFactory.create()
                .execute(LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectPackage(Asked.class.getPackageName()))
                        // others beside this one ask many checks of damaged returns: they are no cases of one
                        .filters(
                                EngineFilter.includeEngines("junit-jupiter"),
                                excludeClassNamePatterns("org[.]heard[.]ssda903[.]check[.](?!EveryCodeTest)[A-Z].*"))
                        .build());
    }

    @Test
    void every_check_finds_a_row_in_a_test_of_its_own() {
        assertThat(codes(rule -> !Asked.found(rule))).containsExactlyInAnyOrderElementsOf(FIND_NOTHING);
    }

    @Test
    void every_check_lets_a_row_pass_in_a_test_of_its_own() {
        assertThat(codes(rule -> !Asked.letPass(rule))).isEmpty();
    }

    /// The checks of all years of which this is true.
    private static List<String> codes(Predicate<Rule> those) {
        return IntStream.rangeClosed(2000, 2100)
                .mapToObj(CollectionYear::ending)
                .filter(RuleBook::isKnown)
                .flatMap(year -> RuleBook.of(year).list().stream())
                .distinct()
                .filter(those)
                .map(Rule::code)
                .toList();
    }
}
