package org.heard.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.UnaryOperator;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.children.CareCorrection;
import org.heard.children.CareHistoryKeeping;
import org.heard.children.CarePeriod;
import org.heard.children.Child;
import org.heard.children.Episode;
import org.heard.children.Identity;
import org.heard.children.IdentityKeeping;
import org.heard.children.Placement;
import org.heard.comparison.DifferenceKind;
import org.heard.comparison.Field;
import org.heard.comparison.Outcome;
import org.heard.ids.ChildId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What was entered here by hand survives the next load and shows as a difference, until a person settles it.
class DifferencesTest extends FeedsTest {
    @Autowired
    private CareHistoryKeeping care;

    @Autowired
    private IdentityKeeping identities;

    private static ReturnOnPaper paper() {
        return new ReturnOnPaper()
                .child("1001", "F", "11/02/2015", "WBRI", "UN1")
                .episode("1001", "03/05/2025", "S", "C1", "U6", "20/09/2025", "X1")
                .episode("1001", "20/09/2025", "B", "C2", "U4");
    }

    /// The same again in other files.
    private static ReturnOnPaper paperAgain() {
        return paper().missing("1001", "11/02/2015", "01/06/2025", "02/06/2025");
    }

    @Test
    void a_day_corrected_here_stays_and_is_shown_beside_the_return_s() {
        load(2026, paper());
        correctBeginning("1001", day("2025-09-20"), day("2025-09-18"));
        load(2026, paperAgain());
        assertThat(care("1001").episodes())
                .extracting(Episode::began)
                .containsExactly(day("2025-05-03"), day("2025-09-18"));
        var difference = open().stream()
                .filter(one -> one.field() == Field.BEGAN)
                .findFirst()
                .orElseThrow();
        assertThat(difference.kind()).isEqualTo(DifferenceKind.EPISODE);
        assertThat(difference.ours()).isEqualTo("2025-09-18");
        assertThat(difference.theirs()).isEqualTo("2025-09-20");
    }

    @Test
    void an_identity_corrected_here_stays() {
        load(2026, paper());
        correct(
                "1001",
                was -> new Identity("Ada Okafor", was.knownAs(), was.pronouns(), was.sex(), "BAFR", was.number()));
        load(2026, paperAgain());
        assertThat(child("1001").ethnicity()).isEqualTo("BAFR");
        assertThat(child("1001").name()).isEqualTo("Ada Okafor");
        assertThat(open(DifferenceKind.IDENTITY).theirs()).isEqualTo("WBRI");
    }

    @Test
    void what_the_return_changes_elsewhere_in_the_same_record_still_comes_in() {
        load(2026, paper());
        correct(
                "1001",
                was -> new Identity("Ada Okafor", was.knownAs(), was.pronouns(), was.sex(), "BAFR", was.number()));
        load(
                2026,
                new ReturnOnPaper()
                        .child("1001", "F", "11/02/2015", "WBRI", "U395710540874")
                        .episode("1001", "03/05/2025", "S", "C1", "U6", "20/09/2025", "X1")
                        .episode("1001", "20/09/2025", "B", "C2", "U4", "01/03/2026", "E4A"));
        assertThat(record("1001").identifier("UPN")).isEqualTo("U395710540874");
        assertThat(care("1001").periods())
                .singleElement()
                .extracting(CarePeriod::ended)
                .isEqualTo(day("2026-03-01"));
    }

    @Test
    void what_happened_after_the_year_of_the_return_is_no_difference() {
        load(2026, paper());
        moved("1001", "2026-05-10", "K2");
        load(2026, paperAgain());
        assertThat(care("1001").episodes()).hasSize(3);
        assertThat(open()).isEmpty();
    }

    @Test
    void an_episode_withdrawn_here_does_not_come_back_unseen() {
        load(2026, paper());
        var wrong = care("1001").episodes().getLast();
        here(() -> care.withdraw(
                story.teller(), NOW, TODAY, wrong.child(), wrong.id(), wrong.version(), "Never happened"));
        load(2026, paperAgain());
        assertThat(care("1001").episodes()).hasSize(1);
        assertThat(open(DifferenceKind.REMOVED_HERE).day()).isEqualTo("2025-09-20");
    }

    @Test
    void a_move_entered_here_that_the_return_dates_otherwise_is_one_move() {
        load(2026, paper());
        moved("1001", "2026-02-10", "K2");
        load(
                2026,
                new ReturnOnPaper()
                        .child("1001", "11/02/2015")
                        .episode("1001", "03/05/2025", "S", "C1", "U6", "20/09/2025", "X1")
                        .episode("1001", "20/09/2025", "B", "C2", "U4", "12/02/2026", "X1")
                        .episode("1001", "12/02/2026", "P", "C2", "K2"));
        assertThat(care("1001").episodes())
                .extracting(Episode::began)
                .containsExactly(day("2025-05-03"), day("2025-09-20"), day("2026-02-10"));
        assertThat(open()).extracting(Difference::field).containsOnly(Field.BEGAN, Field.ENDED);
    }

    @Test
    void a_child_entered_here_who_is_not_in_the_return_is_a_question() {
        var sam = story.child("Sam Example").born("2014-03-02").enteredCare("2026-01-05", "C2", "U6");
        load(2026, paper());
        assertThat(care(sam.id()).periods())
                .singleElement()
                .extracting(CarePeriod::ended)
                .isNull();
        assertThat(open(DifferenceKind.ABSENT).child()).isEqualTo(sam.id());
    }

    @Test
    void a_child_who_came_into_care_after_the_year_is_not_missed() {
        story.child("Sam Example").born("2014-03-02").enteredCare("2026-04-05", "C2", "U6");
        load(2026, paper());
        assertThat(open()).isEmpty();
    }

    @Test
    void someone_who_was_left_out_can_be_kept_and_is_not_asked_about_again() {
        var sam = story.child("Sam Example").born("2014-03-02").enteredCare("2026-01-05", "C2", "U6");
        load(2026, paper());
        settle(open(DifferenceKind.ABSENT), new Settling.StillLookedAfter("The return was late"));
        load(2026, paperAgain());
        assertThat(open()).isEmpty();
        assertThat(care(sam.id()).periods())
                .singleElement()
                .extracting(CarePeriod::ended)
                .isNull();
    }

    @Test
    void someone_who_was_left_out_can_have_left_care() {
        load(2026, paper().child("1002", "01/01/2012").episode("1002", "01/07/2025", "S", "V2", "U6"));
        load(2026, paperAgain());
        settle(open(DifferenceKind.ABSENT), new Settling.CareEnded(day("2026-02-01"), "E4A", ""));
        assertThat(care("1002").periods()).singleElement().satisfies(period -> {
            assertThat(period.ended()).isEqualTo("2026-02-01");
            assertThat(period.endReason()).isEqualTo("E4A");
        });
        assertThat(open()).isEmpty();
    }

    @Test
    void care_cannot_have_ended_before_it_began() {
        load(2026, paper().child("1002", "01/01/2012").episode("1002", "01/07/2025", "S", "V2", "U6"));
        load(2026, paperAgain());
        var answer = answer(open(DifferenceKind.ABSENT), new Settling.CareEnded(day("2025-06-30"), "E4A", ""));
        assertThat(answer).isInstanceOf(Settling.Answer.Refused.class);
        assertThat(open()).isNotEmpty();
    }

    @Test
    void a_difference_kept_is_not_raised_by_the_same_values_and_is_by_others() {
        load(2026, paper());
        correct("1001", was -> new Identity("", "", "", was.sex(), "BAFR", was.number()));
        load(2026, paperAgain());
        settle(open(DifferenceKind.IDENTITY), new Settling.KeepOurs("She told us"));
        load(2026, paper().missing("1001", "11/02/2015", "05/06/2025", "06/06/2025"));
        assertThat(open()).isEmpty();
        load(
                2026,
                new ReturnOnPaper()
                        .child("1001", "F", "11/02/2015", "BCRB", "UN1")
                        .episode("1001", "03/05/2025", "S", "C1", "U6", "20/09/2025", "X1")
                        .episode("1001", "20/09/2025", "B", "C2", "U4"));
        assertThat(open(DifferenceKind.IDENTITY).theirs()).isEqualTo("BCRB");
    }

    @Test
    void what_the_return_says_can_be_taken() {
        load(2026, paper());
        correct("1001", was -> new Identity("", "", "", was.sex(), "BAFR", was.number()));
        correctBeginning("1001", day("2025-09-20"), day("2025-09-18"));
        load(2026, paperAgain());
        for (var difference : open()) {
            settle(difference, new Settling.TakeTheirs("Checked"));
        }
        assertThat(child("1001").ethnicity()).isEqualTo("WBRI");
        assertThat(care("1001").episodes()).extracting(Episode::began).contains(day("2025-09-20"));
        load(2026, paper().missing("1001", "11/02/2015", "05/06/2025", "06/06/2025"));
        assertThat(open()).isEmpty();
    }

    @Test
    void a_difference_is_gone_when_the_two_agree_again() {
        load(2026, paper());
        correct("1001", was -> new Identity("", "", "", was.sex(), "BAFR", was.number()));
        load(2026, paperAgain());
        correct("1001", was -> new Identity("Ada", "", "", was.sex(), "WBRI", was.number()));
        load(2026, paper().missing("1001", "11/02/2015", "05/06/2025", "06/06/2025"));
        assertThat(open()).isEmpty();
    }

    @Test
    void another_birth_date_under_a_known_number_waits_for_a_person() {
        load(2026, paper());
        var other = new ReturnOnPaper()
                .child("1001", "12/03/2014")
                .episode("1001", "03/05/2025", "S", "C1", "K2", "20/09/2025", "E4A");
        var delivery = load(2026, other);
        assertThat(here(() -> findings.counts(story.teller(), delivery.id())).of(Outcome.WAITING))
                .isEqualTo(1);
        assertThat(care("1001").episodes()).hasSize(2);
        settle(open(DifferenceKind.BIRTH_DATE), new Settling.TakeTheirs("The certificate says so"));
        assertThat(child("1001").birthDate()).extracting(Child.BirthDate::day).isEqualTo(day("2014-03-12"));
        load(delivery);
        assertThat(care("1001").periods())
                .singleElement()
                .extracting(CarePeriod::ended)
                .isEqualTo(day("2025-09-20"));
        assertThat(open(DifferenceKind.NOT_IN_RETURN).day()).isEqualTo("2025-09-20");
    }

    @Test
    void a_number_that_is_somebody_else_s_is_left_out_for_good() {
        load(2026, paper());
        var other = new ReturnOnPaper().child("1001", "12/03/2014").episode("1001", "01/06/2025", "S", "V2", "K2");
        var delivery = load(2026, other);
        settle(open(DifferenceKind.BIRTH_DATE), new Settling.AnotherChild("The number was given out twice"));
        load(delivery);
        assertThat(open()).isEmpty();
        assertThat(care("1001").episodes()).hasSize(2);
    }

    @Test
    void a_child_entered_here_without_a_number_may_be_the_one_in_the_return() {
        var sam = story.child("Sam Example").born("2015-02-11").enteredCare("2025-05-03", "C1", "U6");
        var delivery = load(2026, paper());
        assertThat(isHere("1001")).isFalse();
        settle(open(DifferenceKind.MAY_BE_HERE), new Settling.SameChild(""));
        load(delivery);
        assertThat(record("1001").id()).isEqualTo(sam.id());
        assertThat(child("1001").name()).isEqualTo("Sam Example");
        assertThat(care("1001").episodes()).hasSize(2);
    }

    @Test
    void two_children_of_one_birthday_can_be_two() {
        var sam = story.child("Sam Example").born("2015-02-11").enteredCare("2025-05-03", "C1", "U6");
        var delivery = load(2026, paper());
        settle(open(DifferenceKind.MAY_BE_HERE), new Settling.AnotherChild(""));
        load(delivery);
        assertThat(record("1001").id()).isNotEqualTo(sam.id());
    }

    @Test
    void an_administrator_sees_differences_and_settles_none() {
        load(2026, paper());
        correct("1001", was -> new Identity("", "", "", was.sex(), "BAFR", was.number()));
        load(2026, paperAgain());
        var administrator = administrator();
        var difference = open(DifferenceKind.IDENTITY);
        assertThat(here(() -> differences.maySettle(administrator, TODAY, difference)))
                .isFalse();
        assertThatThrownBy(() -> settle(administrator, difference, new Settling.KeepOurs("")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void business_support_settles_for_their_own_children_only() {
        load(2026, paper());
        correct("1001", was -> new Identity("", "", "", was.sex(), "BAFR", was.number()));
        load(2026, paperAgain());
        var support = story.person("Bea Example", Role.BUSINESS_SUPPORT);
        var difference = open(DifferenceKind.IDENTITY);
        assertThatThrownBy(() -> settle(support, difference, new Settling.KeepOurs("")))
                .isInstanceOf(NotFound.class);
        related(difference.child(), support);
        assertThat(settle(support, difference, new Settling.KeepOurs(""))).isInstanceOf(Settling.Answer.Settled.class);
    }

    private Settling.Answer settle(Difference difference, Settling how) {
        return settle(story.teller(), difference, how);
    }

    private Settling.Answer settle(Actor actor, Difference difference, Settling how) {
        var answer = here(() -> differences.settle(actor, NOW, TODAY, difference.id(), how));
        assertThat(answer).isInstanceOf(Settling.Answer.Settled.class);
        return answer;
    }

    private Settling.Answer answer(Difference difference, Settling how) {
        return here(() -> differences.settle(story.teller(), NOW, TODAY, difference.id(), how));
    }

    private void correct(String number, UnaryOperator<Identity> change) {
        var known = child(number);
        here(() -> identities.correct(
                story.teller(), NOW, TODAY, known.id(), change.apply(Identity.of(known)), known.version()));
    }

    private void correctBeginning(String number, java.time.LocalDate was, java.time.LocalDate is) {
        var wrong = care(number).episodes().stream()
                .filter(episode -> episode.began().equals(was))
                .findFirst()
                .orElseThrow();
        var right = CareCorrection.of(wrong, "CARPL");
        here(() -> care.correct(
                story.teller(),
                NOW,
                TODAY,
                wrong.child(),
                wrong.id(),
                wrong.version(),
                new CareCorrection(
                        is,
                        right.legalStatus(),
                        right.need(),
                        right.placement(),
                        right.homePostcode(),
                        right.reasonMoved()),
                "The carer wrote it down"));
    }

    private void moved(String number, String on, String placement) {
        var child = record(number).id();
        here(() -> care.enter(
                story.teller(),
                NOW,
                TODAY,
                child,
                new org.heard.children.CareEntry.Moved(day(on), Placement.of(placement), false, "CARPL")));
    }

    private void related(ChildId child, Actor support) {
        here(() -> relations.begin(
                story.teller().person(),
                support.person(),
                RelationKind.BUSINESS_SUPPORT,
                child,
                day("2026-01-01"),
                null,
                "",
                "test"));
    }

    @Autowired
    private org.heard.access.Relations relations;
}
