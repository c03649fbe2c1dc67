package org.heard.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.chronicle.Chronicle;
import org.heard.decisions.Contest.Kind;
import org.heard.decisions.Decision.Owner;
import org.heard.decisions.IssuedDecisions.ManagersAnswer;
import org.heard.decisions.Issuing.Outcome;
import org.heard.decisions.Issuing.Refusal;
import org.junit.jupiter.api.Test;

/// What has not gone out is seen by nobody but who writes the record, and goes out later by itself.
class HeldBackTest extends AmirasDecisions {
    @Test
    void what_is_decided_after_the_others_went_out_goes_out_by_itself_and_is_answered_by_itself() {
        issue();
        answer(tess, agreeing());
        amira.decidedAtIt("2026-06-12", "Ask for a quieter room", "Sam Example", "2026-07-01");
        var late = one("Ask for a quieter room");
        assertThat(late.toGoOut()).isTrue();
        var unseen = new ManagersAnswer(tess.name(), "", TODAY, Map.of(late.id(), "No"));
        assertThatThrownBy(() -> answer(tess, unseen)).isInstanceOf(NotFound.class);
        assertThat(here(() -> decisions.get(anna, TODAY, amira.id(), late.id())).goneOut())
                .isFalse();

        var friday = TODAY.plusDays(4);
        issue(friday);
        var issued = issued(friday);
        assertThat(issued.issues()).extracting(IssuedDecisions.Issue::on).containsExactly(TODAY, friday);
        assertThat(issued.issues().getFirst().waits(friday)).isFalse();
        assertThat(issued.asked().on()).isEqualTo(friday);
        assertThat(issued.asked().answerBy()).isEqualTo(LocalDate.of(2026, 6, 26));
        assertThat(issued.toAnswer(list())).extracting(Decision::what).containsExactly("Ask for a quieter room");
        assertThat(answer(tess, agreeing())).isEqualTo(new Outcome.Refused(EnumSet.of(Refusal.BEFORE_ISSUED)));

        issue(friday);
        assertThat(issued(friday).issues()).hasSize(2);
        assertThat(here(() -> issuing.withdraw(anna, NOW, friday, amira.id(), late.id(), "Not hers")))
                .isEqualTo(new Outcome.Refused(Set.of(Refusal.GONE_OUT)));
    }

    @Test
    void a_decision_in_the_place_of_a_contested_one_has_still_to_go_out() {
        issue();
        var instead = Decision.of(
                amira.id(),
                review,
                TODAY,
                "Find somebody who teaches by video",
                "",
                new Owner(worker.person(), worker.name()),
                null,
                anna.name());
        reply(contest("Find a piano teacher", "Nobody teaches near here"), Kind.CHANGED, "It can begin now", instead);
        assertThat(list())
                .filteredOn(Decision::toGoOut)
                .extracting(Decision::what)
                .containsExactly("Find somebody who teaches by video");
        assertThat(here(() -> issuing.goneOut(anna, TODAY, amira.id(), review)))
                .doesNotContain(instead.id())
                .hasSize(2);
    }

    @Test
    void the_case_line_sees_what_was_decided_once_it_has_gone_out() {
        assertThat(here(() -> decisions.list(worker, TODAY, amira.id()))).isEmpty();
        assertThat(here(() -> decisions.madeAt(tess, TODAY, amira.id(), review)))
                .isEmpty();
        var piano = one("Find a piano teacher");
        assertThatThrownBy(() -> here(() -> decisions.get(worker, TODAY, amira.id(), piano.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> here(() -> decisions.mark(
                        worker,
                        NOW,
                        TODAY,
                        amira.id(),
                        piano.id(),
                        new Decision.Mark(TODAY, Decision.Status.DONE, "", worker.name()))))
                .isInstanceOf(NotFound.class);
        assertThat(here(() -> dueList.lines(worker, TODAY.plusMonths(2), DueList.Show.OVERDUE, null, 10))
                        .lines())
                .isEmpty();
        assertThat(told()).noneMatch(line -> line.contains("piano"));

        issue();
        assertThat(here(() -> decisions.list(worker, TODAY, amira.id()))).hasSize(2);
        assertThat(here(() -> dueList.lines(worker, TODAY.plusMonths(2), DueList.Show.OVERDUE, null, 10))
                        .lines())
                .hasSize(2);
        assertThat(told()).anyMatch(line -> line.startsWith("Decided: Find a piano teacher"));
    }

    @Test
    void what_is_held_back_is_seen_by_those_who_write_the_record() {
        var taker = story.person("Bea Support", Role.BUSINESS_SUPPORT);
        amira.has(RelationKind.BUSINESS_SUPPORT, taker, "2026-01-05");
        assertThat(here(() -> decisions.list(taker, TODAY, amira.id()))).hasSize(2);
        assertThat(here(() -> decisions.list(worker, TODAY, amira.id()))).isEmpty();
        here(() -> {
            decisions.show(anna, NOW, TODAY, amira.id(), review);
            return true;
        });
        assertThat(here(() -> decisions.list(worker, TODAY, amira.id())))
                .hasSize(2)
                .allSatisfy(decision -> assertThat(decision.toGoOut()).isTrue());
    }

    @Test
    void neither_why_it_was_withdrawn_nor_how_far_it_got_is_told_before_it_goes_out() {
        var note = "A teacher was asked, and will not come to the new home";
        here(() -> decisions.mark(
                anna,
                NOW,
                TODAY,
                amira.id(),
                one("Find a piano teacher").id(),
                new Decision.Mark(TODAY, Decision.Status.NOT_DONE, note, anna.name())));
        assertThat(here(() -> issuing.withdraw(
                        anna, NOW, TODAY, amira.id(), one("See the dentist").id(), note)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(told()).contains("Withdrew a decision that had not gone out");
        assertThat(here(() -> chronicle.list(amira.id(), 50)))
                .extracting(Chronicle.Line::why)
                .noneMatch(why -> why.contains(note));
    }

    private List<String> told() {
        return here(() -> chronicle.list(amira.id(), 50)).stream()
                .map(Chronicle.Line::what)
                .toList();
    }
}
