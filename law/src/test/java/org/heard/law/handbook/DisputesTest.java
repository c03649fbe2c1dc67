package org.heard.law.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.Child;
import org.heard.law.Dispute;
import org.heard.law.Duty;
import org.heard.law.FactKind;
import org.heard.law.Held;
import org.heard.law.LocalPolicy;
import org.heard.law.LocalPolicy.Setting;
import org.heard.law.MissingFact;
import org.heard.law.RuleBook;
import org.heard.law.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// IRO Handbook, chapter 6, where the disputes held are many, or not known to the end.
class DisputesTest {
    private static final LocalDate FORMAL = LocalDate.of(2026, 12, 17);
    private static final LocalDate LATER = LocalDate.of(2027, 2, 1);

    @Test
    void a_dispute_not_known_to_the_end_is_never_late() {
        var open = dispute("contact", FORMAL, null);
        var duties = duties("DRP-2", LATER, Held.some(List.of(open)));
        assertThat(duties)
                .singleElement()
                .satisfies(duty -> assertThat(duty.status(LATER))
                        .isEqualTo(
                                new Status.CannotTell(List.of(MissingFact.between(FactKind.DISPUTES, FORMAL, LATER)))));
        assertThat(duties("DRP-5a", LATER, Held.some(List.of(open))))
                .singleElement()
                .satisfies(duty -> assertThat(duty.status(LATER)).isInstanceOf(Status.CannotTell.class));
    }

    @Test
    void the_day_a_dispute_tells_is_known_whatever_else_is_not() {
        var settled = dispute("contact", FORMAL, LocalDate.of(2027, 1, 20));
        assertThat(duties("DRP-2", LATER, Held.some(List.of(settled))))
                .singleElement()
                .satisfies(duty ->
                        assertThat(duty.status(LATER)).isEqualTo(new Status.MetLate(LocalDate.of(2027, 1, 20), 1)));
    }

    @Test
    void every_open_dispute_is_shown_and_of_the_settled_ones_the_last_two() {
        var held = Held.complete(List.of(
                dispute("first", FORMAL, FORMAL.plusDays(1)),
                dispute("second", FORMAL.plusDays(1), null),
                dispute("third", FORMAL.plusDays(4), FORMAL.plusDays(5)),
                dispute("fourth", FORMAL.plusDays(5), FORMAL.plusDays(6))));
        assertThat(duties("DRP-2", LATER, held))
                .extracting(Duty::key)
                .containsExactly("DRP-2/2026-12-18/second", "DRP-2/2026-12-21/third", "DRP-2/2026-12-22/fourth");
    }

    @Test
    void two_disputes_of_one_day_are_told_apart() {
        var held = Held.complete(List.of(dispute("contact", FORMAL, null), dispute("school", FORMAL, null)));
        for (var rule : List.of("DRP-1", "DRP-2", "DRP-5a")) {
            assertThat(duties(rule, FORMAL, held))
                    .extracting(Duty::key)
                    .doesNotHaveDuplicates()
                    .hasSize(2);
        }
    }

    @Test
    void a_longer_or_shorter_whole_of_the_authoritys_own_bounds_the_stages_too() {
        var policy = LocalPolicy.defaults().with(Setting.DISPUTE_WORKING_DAYS, FORMAL, 3);
        var held = Held.complete(List.of(dispute("contact", FORMAL, null)));
        assertThat(duties("DRP-2", FORMAL, held, policy))
                .extracting(Duty::due)
                .containsExactly(LocalDate.of(2026, 12, 22));
        assertThat(duties("DRP-5a", FORMAL, held, policy)).singleElement().satisfies(duty -> {
            assertThat(duty.due()).isEqualTo(LocalDate.of(2026, 12, 22));
            assertThat(duty.note()).isEqualTo("The time of the whole process ends then (DRP-2).");
        });
    }

    private static Dispute dispute(String name, LocalDate formal, @Nullable LocalDate resolved) {
        var stage = new Dispute.Stage(Dispute.Level.TEAM_MANAGER, formal, null);
        return new Dispute(name, formal.minusDays(14), formal, List.of(stage), resolved, null);
    }

    private static List<Duty> duties(String rule, LocalDate today, Held<Dispute> held) {
        return duties(rule, today, held, LocalPolicy.defaults());
    }

    private static List<Duty> duties(String rule, LocalDate today, Held<Dispute> held, LocalPolicy policy) {
        var facts = Child.lookedAfterFrom("2026-01-05").facts().toBuilder()
                .disputes(held)
                .build();
        return RuleBook.current().duties(facts, policy, today).stream()
                .filter(duty -> duty.rule().id().value().equals(rule))
                .toList();
    }
}
