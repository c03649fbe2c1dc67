package org.heard.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The ways a duty may stand: whether there is still something to do, and in a few words for a list.
class StatusTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final List<MissingFact> MISSING = List.of(
            MissingFact.of(FactKind.REVIEWS), MissingFact.between(FactKind.STATUTORY_VISIT, DAY, DAY.plusDays(1)));

    record Case(Status status, boolean toDo, String words) {}

    static Case[] cases() {
        return new Case[] {
            new Case(new Status.NotYet(DAY), true, "not before 2 March 2026"),
            new Case(new Status.Open(null, 0), true, "to do"),
            new Case(new Status.Open(DAY, 0), true, "due today"),
            new Case(new Status.Open(DAY, 1), true, "due in 1 day"),
            new Case(new Status.Open(DAY, 2), true, "due in 2 days"),
            new Case(new Status.Overdue(DAY, 3), true, "overdue by 3 days"),
            new Case(new Status.MetOn(DAY), false, "done on 2 March 2026"),
            new Case(new Status.MetLate(DAY, 1), false, "done on 2 March 2026, 1 day late"),
            new Case(new Status.NotRequired("settled"), false, "not required: settled"),
            new Case(
                    new Status.CannotTell(MISSING),
                    false,
                    "cannot tell without reviews completed and statutory visits to the child between 2 March 2026 and"
                            + " 3 March 2026")
        };
    }

    @ParameterizedTest
    @MethodSource("cases")
    void it_says_how_it_stands(Case one) {
        assertThat(one.status().isOutstanding()).isEqualTo(one.toDo());
        assertThat(one.status().words()).isEqualTo(one.words());
    }
}
