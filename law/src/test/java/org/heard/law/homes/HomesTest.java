package org.heard.law.homes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.FactKind;
import org.heard.law.Facts;
import org.heard.law.Held;
import org.heard.law.Home;
import org.heard.law.LocalPolicy;
import org.heard.law.Rule;
import org.heard.law.RuleBook;
import org.heard.law.Standing;
import org.heard.law.Status;
import org.junit.jupiter.api.Test;

/// Homes for children: what the clause files cannot say.
class HomesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);
    private static final Home HOME = new Home(Home.Kind.CHILDRENS_HOME, LocalDate.of(2024, 1, 1), null);

    @Test
    void a_home_is_asked_only_what_homes_are_asked() {
        for (var kind : Home.Kind.values()) {
            var facts = Facts.about(null).home(new Home(kind, LocalDate.of(2024, 1, 1), null));
            for (var act : FactKind.values()) {
                if (act.isDatedAct()) facts.dates(act, Held.complete(List.of(LocalDate.of(2026, 3, 10))));
            }
            assertThat(RuleBook.current().duties(facts.build(), LocalPolicy.defaults(), TODAY))
                    .extracting(duty -> duty.rule().id().value())
                    .filteredOn(id -> !id.equals("RET-4") && !id.equals("ADV-3"))
                    .isNotEmpty()
                    .allMatch(id -> id.matches(kind == Home.Kind.CHILDRENS_HOME ? "R(5|44|45|46)-.*" : "SA-1"));
        }
    }

    @Test
    void a_month_before_the_record_began_is_not_called_missed_but_one_within_it_is() {
        var facts = Facts.about(null)
                .home(HOME)
                .dates(FactKind.HOME_VISITED, Held.completeFrom(LocalDate.of(2026, 2, 15), List.of()))
                .build();
        assertThat(RuleBook.current().duties(facts, LocalPolicy.defaults(), TODAY))
                .filteredOn(duty -> duty.rule().id().value().equals("R44-1"))
                .extracting(duty -> (Object) duty.status(TODAY).getClass())
                .containsExactly(
                        Status.CannotTell.class, Status.CannotTell.class, Status.Overdue.class, Status.Open.class);
    }

    @Test
    void a_record_that_ends_with_a_month_still_proves_that_month_missed() {
        var march = Held.<LocalDate>completeBetween(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31), List.of());
        var facts =
                Facts.about(null).home(HOME).dates(FactKind.HOME_VISITED, march).build();
        assertThat(RuleBook.current().duties(facts, LocalPolicy.defaults(), TODAY))
                .filteredOn(duty -> duty.key().equals("R44-1/2026-03-01"))
                .singleElement()
                .satisfies(duty ->
                        assertThat(duty.status(TODAY)).isEqualTo(new Status.Overdue(LocalDate.of(2026, 3, 31), 10)));
    }

    @Test
    void the_authority_sets_its_own_target_for_reports() {
        var facts = Facts.about(null)
                .home(HOME)
                .dates(FactKind.HOME_VISITED, Held.complete(List.of(LocalDate.of(2026, 3, 9))))
                .build();
        var policy = LocalPolicy.defaults()
                .with(LocalPolicy.Setting.HOME_VISIT_REPORTED_WORKING_DAYS, LocalDate.of(2026, 1, 1), 5);
        assertThat(RuleBook.current().duties(facts, policy, TODAY))
                .filteredOn(duty -> duty.rule().id().value().equals("R44-4a"))
                .singleElement()
                .satisfies(duty -> assertThat(duty.due()).isEqualTo("2026-03-16"));
    }

    @Test
    void what_is_local_or_our_own_is_not_called_law() {
        assertThat(VisitsByTheIndependentPerson.R44_4A.standing()).isEqualTo(Standing.LOCAL);
        assertThat(ChallengingTheAuthority.R5_1A.standing()).isEqualTo(Standing.DESIGN);
        assertThat(List.of(VisitsByTheIndependentPerson.R44_4, ChallengingTheAuthority.R5_1))
                .extracting(Rule::standing)
                .containsOnly(Standing.STATUTE);
    }
}
