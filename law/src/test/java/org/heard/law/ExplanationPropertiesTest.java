package org.heard.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What must hold for the words of any duty, under any rule.
class ExplanationPropertiesTest {
    private static final LocalDate STARTED = LocalDate.of(2026, 4, 1);
    private static final int LONGEST = 14;

    /// Longer words a child still has to meet, each with its reason. There is none: where the law's own word is longer
    /// ("representations"), a rule says to a child what it is ("complaint").
    private static final Set<String> LONG_WORDS = Set.of();

    enum Stands {
        TO_DO,
        NOT_YET,
        DONE,
        DONE_LATE,
        LATE,
        NOT_REQUIRED,
        NOT_KNOWN
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void a_duty_under_any_rule_is_explained_to_staff_and_to_a_child(@ForAll("rules") Rule rule, @ForAll Stands stands) {
        var duty = duty(rule, stands);
        var due = duty.due();
        readsWell(duty, stands == Stands.LATE && due != null ? due.plusDays(1) : STARTED);
    }

    static Stream<Clause> clauses() {
        return Clause.all().stream().filter(clause -> !clause.facts().equals("-"));
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void the_duties_of_any_clause_are_explained_to_staff_and_to_a_child(Clause clause) {
        var today = LocalDate.parse(clause.on());
        for (var duty : RuleBook.current().duties(Told.facts(clause.facts()), LocalPolicy.defaults(), today)) {
            readsWell(duty, today);
        }
    }

    private static void readsWell(Duty duty, LocalDate today) {
        var words = Explanation.of(duty, today);
        assertThat(words.staff()).isNotEmpty().allSatisfy(line -> isSentence(duty, line));
        assertThat(words.child()).isNotEmpty().allSatisfy(line -> {
            isSentence(duty, line);
            for (var word : line.split("[^\\p{L}]+")) {
                assertThat(word.length() <= LONGEST || LONG_WORDS.contains(word.toLowerCase(Locale.UK)))
                        .as("%s tells a child: %s", duty, word)
                        .isTrue();
            }
        });
    }

    private static void isSentence(Duty duty, String line) {
        assertThat(line)
                .as("%s", duty)
                .isNotBlank()
                .doesNotContain("null", "..", "  ", " .")
                .endsWith(".");
    }

    /// In force or not: what is enacted is read before it comes into force.
    private static Duty duty(Rule rule, Stands stands) {
        var facts = Facts.about(null).build();
        var sheet = new DutySheet(facts, LocalPolicy.defaults(), STARTED, WorkingDays.ofEngland());
        var duty = sheet.duty(rule.inForce(null, null), "something happened", STARTED);
        var limit = rule.interval() == null ? null : sheet.limit(rule, STARTED);
        duty.due(limit);
        switch (stands) {
            case TO_DO, LATE -> {}
            case NOT_YET -> duty.opens(STARTED.plusDays(1));
            case DONE -> duty.met(limit == null ? STARTED : limit.to());
            case DONE_LATE -> duty.met(limit == null ? STARTED : limit.to().plusDays(1));
            case NOT_REQUIRED -> duty.notRequired("something else was agreed");
            case NOT_KNOWN -> duty.cannotTell(MissingFact.of(FactKind.REVIEWS));
        }
        duty.add();
        return sheet.duties().getFirst();
    }

    @Provide
    Arbitrary<Rule> rules() {
        return Arbitraries.of(RuleBook.current().rules());
    }
}
