package org.heard.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// One review that meets more than one cycle (STA-5 and PATH-3).
class CombinedTest {
    private static final String WAITING =
            "care 2025-10-01; reviewed 2025-10-20, 2026-01-15; did AUTHORITY_TO_PLACE 2026-03-31";
    private static final String SIXTEEN = "born 2010-01-30; care 2024-01-05;"
            + " reviewed 2024-01-20, 2024-04-10, 2026-03-10; did PATHWAY_PLAN_MADE 2026-02-02";

    @Test
    void while_a_child_waits_to_be_placed_one_review_by_the_earlier_day_meets_both() {
        // The ordinary review is due on 15 July 2026; the adoption review on 30 June.
        var one = combined(WAITING, "2026-04-10");
        assertThat(one.by()).isEqualTo("2026-06-30");
        assertThat(rules(one)).containsExactly("ADO-1", "REV-3");
        assertThat(one.kinds()).containsExactlyInAnyOrder(ReviewKind.ADOPTION, ReviewKind.ORDINARY);
        assertThat(one.words(LocalDate.of(2026, 4, 10)))
                .isEqualTo("One review by Tuesday 30 June 2026 meets both: First review since authority to place for"
                        + " adoption (ADO-1) and Review completed (REV-3).");
    }

    @Test
    void the_ordinary_review_leads_where_it_is_the_earlier() {
        // The second review is due three months after 20 April: 20 July; the sector counts 91 days, to 20 July too.
        var one = combined("care 2026-04-01; reviewed 2026-04-20; did AUTHORITY_TO_PLACE 2026-04-30", "2026-05-01");
        assertThat(one.by()).isEqualTo("2026-07-20");
        assertThat(rules(one)).containsExactly("REV-2", "ADO-1");
    }

    @Test
    void the_day_to_plan_for_is_the_sectors_where_it_is_the_earlier() {
        // 183 days after 31 July 2026 are 30 January 2027, a day before the six months end.
        var one = combined(
                "care 2026-01-05; reviewed 2026-01-20, 2026-04-10, 2026-07-31; did AUTHORITY_TO_PLACE 2026-11-30",
                "2026-12-01");
        assertThat(one.by()).isEqualTo("2027-01-30");
        assertThat(rules(one)).containsExactly("REV-3", "ADO-1");
    }

    @Test
    void an_ordinary_review_and_the_review_of_the_pathway_plan_are_one() {
        // The ordinary review of 10 March reviewed the plan of 2 February too; both are due on 10 September, and the
        // sector counts 183 days for the first of them: 9 September.
        var one = combined(SIXTEEN, "2026-04-01");
        assertThat(one.by()).isEqualTo("2026-09-09");
        assertThat(rules(one)).containsExactly("REV-3", "PATH-3");
    }

    @Test
    void three_cycles_are_one_review() {
        var one = combined(SIXTEEN + "; did AUTHORITY_TO_PLACE 2026-03-31", "2026-04-01");
        assertThat(one.by()).isEqualTo("2026-06-30");
        assertThat(rules(one)).containsExactly("ADO-1", "REV-3", "PATH-3");
        assertThat(one.words(LocalDate.of(2026, 4, 1))).contains("meets all of them: ");
    }

    @Test
    void a_review_held_by_that_day_and_recorded_as_both_does_meet_every_one_of_them() {
        for (var words : List.of(WAITING, SIXTEEN, SIXTEEN + "; did AUTHORITY_TO_PLACE 2026-03-31")) {
            var one = combined(words, "2026-04-10");
            var facts = Told.facts(words);
            var held = facts.toBuilder()
                    .reviews(facts.reviews().plus(new CompletedReview(one.by(), one.kinds())))
                    .build();
            var after = RuleBook.current().duties(held, LocalPolicy.defaults(), one.by());
            for (var duty : one.duties()) {
                assertThat(after).as(duty.key()).anySatisfy(met -> {
                    assertThat(met.key()).isEqualTo(duty.key());
                    assertThat(met.status(one.by())).isEqualTo(new Status.MetOn(one.by()));
                });
            }
        }
    }

    @Test
    void one_that_is_late_is_still_one_review_and_says_so() {
        var today = LocalDate.of(2026, 7, 1);
        var one = combined(WAITING, "2026-07-01");
        assertThat(one.words(today))
                .startsWith("One review meets both: ")
                .endsWith(" The day to plan it for was Tuesday 30 June 2026.");
    }

    @Test
    void one_cycle_alone_is_not_combined() {
        assertThat(find("care 2025-10-01; reviewed 2025-10-20", "2026-01-02")).isNull();
        assertThat(find("born 2005-06-01; did PATHWAY_PLAN_MADE 2023-05-01", "2023-06-02"))
                .isNull();
    }

    @Test
    void once_placed_for_adoption_the_ordinary_review_is_not_owed_and_not_combined() {
        assertThat(find(
                        WAITING + "; placed FOSTER 2025-10-01..2026-05-01; placed PLACED_FOR_ADOPTION 2026-05-01",
                        "2026-05-10"))
                .isNull();
    }

    @Test
    void what_the_facts_leave_in_doubt_is_not_combined() {
        var facts = Told.facts(WAITING);
        var doubtful =
                facts.toBuilder().reviews(Held.some(facts.reviews().items())).build();
        var today = LocalDate.of(2026, 7, 16);
        assertThat(Combined.of(RuleBook.current().duties(facts, LocalPolicy.defaults(), today), today))
                .isNotNull();
        assertThat(Combined.of(RuleBook.current().duties(doubtful, LocalPolicy.defaults(), today), today))
                .isNull();
    }

    @Test
    void of_two_of_one_cycle_the_earlier_is_the_one_to_combine() {
        var day = LocalDate.of(2026, 3, 2);
        var sheet = new DutySheet(Facts.about(null).build(), LocalPolicy.defaults(), day, WorkingDays.ofEngland());
        write(sheet, "TRY-1", ReviewKind.ORDINARY, day.plusDays(14));
        write(sheet, "TRY-2", ReviewKind.ORDINARY, day.plusDays(7));
        write(sheet, "TRY-3", ReviewKind.ADOPTION, day.plusDays(10));
        write(sheet, "TRY-4", ReviewKind.ADOPTION, day.plusDays(12));
        var one = Objects.requireNonNull(Combined.of(sheet.duties(), day));
        assertThat(one.by()).isEqualTo("2026-03-09");
        assertThat(rules(one)).containsExactly("TRY-2", "TRY-3");
    }

    private static void write(DutySheet sheet, String rule, ReviewKind kind, LocalDate due) {
        var source = Citation.regulation(Instrument.CARE_PLANNING_REGULATIONS, "33");
        sheet.duty(Rule.timed(rule, "Title", "Told", Confidence.A, source).metBy(kind), "began", sheet.today())
                .dueBy(due)
                .add();
    }

    private static List<String> rules(Combined one) {
        return one.duties().stream().map(duty -> duty.rule().id().value()).toList();
    }

    private static Combined combined(String facts, String today) {
        return Objects.requireNonNull(find(facts, today));
    }

    private static @Nullable Combined find(String facts, String today) {
        var on = LocalDate.parse(today);
        return Combined.of(RuleBook.current().duties(Told.facts(facts), LocalPolicy.defaults(), on), on);
    }
}
