package org.heard.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heard.law.construction.ParticipationAges;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The 62 dates the rule book was checked by, each given by the engine itself from facts about a child or a home.
class VectorsTest {
    private static final RuleBook BOOK = RuleBook.current();
    private static final List<Clause> CLAUSES = Clause.all();

    static List<Vector> dates() {
        return Vector.all().stream().filter(vector -> isOwed(vector.rule())).toList();
    }

    static List<Vector> measures() {
        return Vector.all().stream().filter(vector -> isMeasure(vector.rule())).toList();
    }

    static List<Vector> codes() {
        return Vector.all().stream().filter(vector -> isCode(vector.rule())).toList();
    }

    @Test
    void none_of_the_sixty_two_is_missing() {
        assertThat(Vector.all().stream().map(Vector::id).distinct())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 62).mapToObj(n -> "V" + n).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dates")
    void the_engine_gives_the_date_and_how_it_stands(Vector vector) {
        var expected = List.of(vector.answer().split(", "));
        var duties = Vector.last(duties(vector), vector.rule(), expected.size());
        assertThat(duties.stream()
                        .map(duty -> (duty.due() == null ? "no date" : duty.due()) + " "
                                + duty.status(vector.on()).getClass().getSimpleName()))
                .containsExactlyElementsOf(expected);
        var count = duties.getLast().count();
        if (count == null) return;
        assertThat(duties.getLast().lastWorkingDayOnOrBefore())
                .isEqualTo(vector.lastWorkingDay().equals("-") ? count.to() : day(vector.lastWorkingDay()));
        var passedOver =
                count.skipped().stream().map(day -> day.date().toString()).collect(Collectors.joining(" "));
        assertThat(passedOver.isEmpty() ? "-" : passedOver).isEqualTo(vector.passedOver());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("measures")
    void the_sectors_own_measure_stands_beside_the_laws_date(Vector vector) {
        var duty = duties(vector).stream()
                .filter(one -> one.kpiDue() != null && one.metOn() == null)
                .toList()
                .getLast();
        var measured = day(vector.answer());
        assertThat(duty.kpiDue()).isEqualTo(measured);
        assertThat(BOOK.workingDays().onOrBefore(measured))
                .isEqualTo(vector.lastWorkingDay().equals("-") ? measured : day(vector.lastWorkingDay()));
        assertThat(last(vector.rule(), duty.trigger().date())).isEqualTo(measured);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void the_code_of_participation_follows_the_age(Vector vector) {
        var birth = Objects.requireNonNull(Told.facts(vector.facts()).birthDate());
        assertThat(IntStream.rangeClosed(0, 9)
                        .mapToObj(n -> "PN" + n)
                        .filter(code -> ParticipationAges.mayBeUsed(code, birth, vector.on()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(vector.answer());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.heard.law.Vector#all")
    void what_is_said_to_assert_it_too_is_there(Vector vector) throws ClassNotFoundException {
        if (vector.asserted().contains("/")) {
            assertThat(CLAUSES)
                    .anyMatch(clause -> clause.file().equals(vector.asserted())
                            && clause.rule().equals(vector.rule().value())
                            && clause.facts().equals(vector.facts())
                            && clause.on().equals(vector.on().toString())
                            && clause.answer().equals(vector.answer()));
        } else {
            assertThat(Class.forName("org.heard.law." + vector.asserted()).getSimpleName())
                    .endsWith("Test");
        }
    }

    private static boolean isOwed(RuleId rule) {
        return !isMeasure(rule) && !isCode(rule);
    }

    private static boolean isMeasure(RuleId rule) {
        return rule.value().startsWith("KPI-");
    }

    private static boolean isCode(RuleId rule) {
        return rule.value().startsWith("903-");
    }

    private static List<Duty> duties(Vector vector) {
        return BOOK.duties(Told.facts(vector.facts()), LocalPolicy.defaults(), vector.on());
    }

    private static LocalDate last(RuleId rule, LocalDate from) {
        var interval = BOOK.rule(rule).interval();
        if (interval == null) throw new AssertionError(rule + " has no interval");
        return interval.from(from, BOOK.workingDays(), LocalPolicy.defaults()).to();
    }

    private static LocalDate day(String words) {
        return LocalDate.parse(words);
    }
}
