package org.heard.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.children.CarePeriod;
import org.heard.children.Episode;
import org.heard.chronicle.Chronicle;
import org.heard.comparison.Change;
import org.heard.comparison.Delivery;
import org.heard.comparison.DifferenceKind;
import org.heard.comparison.Field;
import org.heard.comparison.Listed;
import org.heard.comparison.Outcome;
import org.heard.comparison.Progress;
import org.heard.feeds.Difference;
import org.heard.feeds.Differences;
import org.heard.feeds.ReturnOnPaper;
import org.heard.feeds.Settling;
import org.heard.people.Appointments;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the tables of the dataset bring into the record, and what they leave as somebody recorded it here.
class TakingTablesTest extends DatasetTest {
    @Autowired
    private Chronicle chronicle;

    @Autowired
    private Appointments appointments;

    @Test
    void children_their_care_reviews_names_and_workers_come_in_together() {
        rolesAreKnown();
        var delivery = tables(new TablesOnPaper());
        var counts = dryRun(delivery);
        assertThat(counts.of(Outcome.ADDED)).isEqualTo(4);
        assertThat(isHere("K1001")).isFalse();
        load(delivery);
        assertThat(child("K1001")).satisfies(child -> {
            assertThat(child.name()).isEqualTo("Amira Example");
            assertThat(child.sex()).isEqualTo("F");
            assertThat(child.ethnicity()).isEqualTo("WBRI");
            assertThat(child.source()).isEqualTo("Standard Safeguarding Dataset, delivery 1");
        });
        assertThat(care("K1001").episodes())
                .extracting(
                        Episode::began,
                        Episode::legalStatus,
                        Episode::placement,
                        Episode::homeUrn,
                        Episode::reasonEnded)
                .containsExactly(
                        tuple(day("2025-05-03"), "C1", "U6", "SC900001", "X1"),
                        tuple(day("2025-11-10"), "C2", "U6", "SC900001", ""));
        assertThat(care("K1004").periods())
                .extracting(CarePeriod::began, CarePeriod::ended, CarePeriod::endReason)
                .containsExactly(tuple(day("2025-07-01"), day("2026-03-06"), "E4A"));
        assertThat(worker("K1001", RelationKind.IRO)).isEqualTo("Anna Example from 2025-05-06");
        assertThat(worker("K1001", RelationKind.SOCIAL_WORKER)).isEqualTo("Sam Worker from 2025-05-03");
        assertThat(worker("K1002", RelationKind.IRO)).isEqualTo("Ben Sample from 2026-01-14");
        assertThat(lines("K1001"))
                .anyMatch(line -> line.startsWith("Added from the Standard Safeguarding Dataset"))
                .anyMatch(line -> line.contains("reviews of 28 May 2025, 20 August 2025"));
        assertThat(open()).isEmpty();
    }

    @Test
    void the_same_tables_again_change_nothing_and_the_files_of_the_first_are_emptied() {
        rolesAreKnown();
        var first = load(tables(new TablesOnPaper()));
        var before = lines("K1001").size();
        var again = tables(new TablesOnPaper().add("ssd_sdq_scores", "S9,5001,2026-05-20 00:00:00.000,17,SDQ1"));
        var counts = dryRun(again);
        assertThat(counts.of(Outcome.UNCHANGED)).isEqualTo(4);
        load(again);
        assertThat(lines("K1001")).hasSize(before);
        assertThat(here(() -> deliveries.get(story.teller(), again.id())).files())
                .allSatisfy(file -> assertThat(file.size()).isPositive());
        assertThat(here(() -> deliveries.get(story.teller(), first.id())).files())
                .allSatisfy(file -> assertThat(file.size()).isZero());
        assertThatThrownBy(() -> load(first)).isInstanceOf(NotFound.class);
        assertThat(open()).isEmpty();
    }

    @Test
    void until_somebody_says_what_a_role_means_nothing_is_taken_of_it() {
        var delivery = tables(new TablesOnPaper());
        load(delivery);
        assertThat(worker("K1001", RelationKind.IRO)).isEqualTo("nobody");
        assertThat(wrong(delivery))
                .extracting(Listed::code, Listed::message)
                .contains(tuple(
                        "role-not-known",
                        "Nobody has said yet what the role “IRO” means (2 involvements with children in care, 2 of them open)."
                                + " Nothing is taken of it until somebody does, under “Roles in the case system”."));
        assertThat(here(() -> roles.list(story.teller())))
                .extracting(Roles.LocalRole::role, Roles.LocalRole::open, Roles.LocalRole::decided)
                .containsExactly(tuple("CW", 2, null), tuple("IRO", 2, null));
        rolesAreKnown();
        load(delivery);
        assertThat(worker("K1001", RelationKind.IRO)).isEqualTo("Anna Example from 2025-05-06");
    }

    @Test
    void what_a_role_means_is_said_by_a_manager_and_what_was_said_before_is_kept() {
        load(tables(new TablesOnPaper()));
        var bea = story.person("Bea Clerk", Role.BUSINESS_SUPPORT);
        assertThatThrownBy(() -> here(() -> roles.decide(bea, NOW, Map.of("CW", RoleMeaning.IRO))))
                .isInstanceOf(NotFound.class);
        here(() -> roles.decide(story.teller(), NOW, Map.of("CW", RoleMeaning.TEAM_MANAGER)));
        assertThat(here(() -> roles.decide(story.teller(), NOW, Map.of("CW", RoleMeaning.TEAM_MANAGER))))
                .isZero();
        here(() -> roles.decide(story.teller(), NOW.plusSeconds(60), Map.of("CW", RoleMeaning.SOCIAL_WORKER)));
        assertThat(here(() -> roles.list(story.teller())))
                .filteredOn(role -> role.role().equals("CW"))
                .singleElement()
                .satisfies(role -> assertThat(role.decided())
                        .isEqualTo(new Roles.Decided(
                                RoleMeaning.SOCIAL_WORKER,
                                NOW.plusSeconds(60),
                                story.teller().name())));
    }

    @Test
    void what_changes_in_the_case_system_changes_here_where_nobody_here_has_touched_it() {
        rolesAreKnown();
        load(tables(new TablesOnPaper()));
        var next = tables(new TablesOnPaper()
                .change("ssd_cla_episodes", "E3,5002,P2,W2,R2,2026-01-12", "E3,5002,P2,W2,R2,2026-01-13")
                .change("ssd_cla_placement", "U4,PR4,SC900002", "U6,PR4,SC900002")
                .change(
                        "ssd_cla_episodes",
                        "E4,5003,P3,W3,R3,2026-02-02 00:00:00.000,S,N8,,,",
                        "E4,5003,P3,W3,R3,2026-02-02 00:00:00.000,S,N8,2026-06-01 00:00:00.000,E3,")
                .change(
                        "ssd_involvements",
                        "I3,72,IRO,T1,5002,2026-01-14 00:00:00.000,",
                        "I3,71,IRO,T1,5002,2026-05-20 00:00:00.000,"));
        var counts = dryRun(next);
        assertThat(counts.of(Outcome.CHANGED)).isEqualTo(1);
        assertThat(counts.of(Outcome.ENDED)).isEqualTo(1);
        assertThat(counts.differences()).isZero();
        load(next);
        assertThat(care("K1002").episodes())
                .extracting(Episode::began, Episode::placement)
                .containsExactly(tuple(day("2026-01-13"), "U6"));
        assertThat(care("K1003").periods()).extracting(CarePeriod::ended).containsExactly(day("2026-06-01"));
        assertThat(worker("K1002", RelationKind.IRO)).isEqualTo("Anna Example from 2026-05-20");
    }

    @Test
    void what_was_recorded_here_stays_and_is_a_difference_for_whoever_settles_it() {
        rolesAreKnown();
        load(tables(new TablesOnPaper()));
        appoint("K1001", ben, "2026-06-01");
        var known = child("K1001").id();
        var changes = load(tables(new TablesOnPaper()
                .change("ssd_involvements", "I1,71,IRO,T1,5001,2025-05-06", "I1,71,IRO,T1,5001,2025-05-07")));
        assertThat(worker("K1001", RelationKind.IRO)).isEqualTo("Ben Sample from 2026-06-01");
        assertThat(open())
                .extracting(
                        Difference::child, Difference::kind, Difference::field, Difference::ours, Difference::theirs)
                .containsExactly(tuple(known, DifferenceKind.WORKER, Field.IRO, "Ben Sample", "Anna Example"));
        assertThat(changes(changes, "K1001")).filteredOn(Change::kept).hasSize(1);
        assertThat(here(() -> differences.owners(story.teller(), "", TODAY)))
                .extracting(Differences.Owner::name)
                .containsExactly("IRO managers");
        here(() -> differences.settle(
                story.teller(), NOW, TODAY, open().getFirst().id(), new Settling.KeepOurs("allocated here")));
        load(tables(new TablesOnPaper().change("ssd_sdq_scores", "17", "18")));
        assertThat(open()).isEmpty();
        assertThat(worker("K1001", RelationKind.IRO)).isEqualTo("Ben Sample from 2026-06-01");
    }

    @Test
    void a_child_of_the_tables_who_is_gone_from_them_is_asked_about_and_stays() {
        rolesAreKnown();
        load(tables(new TablesOnPaper()));
        load(tables(new TablesOnPaper().remove("ssd_person", "5002").remove("ssd_cla_episodes", "E3")));
        assertThat(care("K1002").periods()).extracting(CarePeriod::ended).containsExactly((java.time.LocalDate) null);
        assertThat(open(DifferenceKind.ABSENT).theirs()).isEqualTo("Not in the Standard Safeguarding Dataset");
        assertThat(here(() -> differences.owners(story.teller(), "", TODAY)))
                .extracting(Differences.Owner::name)
                .containsExactly("Ben Sample");
    }

    @Test
    void an_iro_sees_and_settles_the_differences_of_their_own_children_and_of_no_others() {
        rolesAreKnown();
        load(tables(new TablesOnPaper()));
        load(tables(new TablesOnPaper()
                .remove("ssd_person", "5002")
                .remove("ssd_cla_episodes", "E3")
                .change("ssd_person", "2015-02-11", "2015-02-12")));
        assertThat(here(() -> differences.owners(story.teller(), "", TODAY)))
                .extracting(Differences.Owner::name, Differences.Owner::open)
                .containsExactly(tuple("Anna Example", 1), tuple("Ben Sample", 1));
        var ofBen = open(DifferenceKind.ABSENT);
        assertThat(here(() -> differences.listOwn(ben, TODAY, 0, 10)))
                .extracting(Differences.Owned::shownAs, one -> one.difference().id())
                .containsExactly(tuple("Dara Sample", ofBen.id()));
        assertThat(here(() -> differences.listOwn(sam, TODAY, 0, 10))).isEmpty();
        assertThatThrownBy(() -> here(() -> differences.get(anna, TODAY, ofBen.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> here(() ->
                        differences.settle(anna, NOW, TODAY, ofBen.id(), new Settling.StillLookedAfter("Not mine"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> here(() -> differences.countOpen(ben))).isInstanceOf(NotFound.class);
        assertThat(here(() ->
                        differences.settle(ben, NOW, TODAY, ofBen.id(), new Settling.StillLookedAfter("I saw him"))))
                .isInstanceOf(Settling.Answer.Settled.class);
        assertThat(here(() -> differences.listOwn(ben, TODAY, 0, 10))).isEmpty();
    }

    @Test
    void two_iros_of_one_name_do_not_share_their_differences_and_the_list_comes_page_by_page() {
        rolesAreKnown();
        load(tables(new TablesOnPaper()));
        var other = story.iro("Anna Example");
        appoint("K1002", other, "2026-06-01");
        load(tables(new TablesOnPaper()
                .change("ssd_person", "2015-02-11", "2015-02-12")
                .change("ssd_person", "2012-01-01", "2012-01-02")));
        assertThat(here(() -> differences.owners(story.teller(), DifferenceKind.BIRTH_DATE.name(), TODAY)))
                .extracting(Differences.Owner::name, Differences.Owner::iro)
                .containsExactlyInAnyOrder(tuple("Anna Example", anna.person()), tuple("Anna Example", other.person()));
        assertThat(numbers(Differences.Whose.of(other.person()), 0, 10)).containsExactly("K1002");
        assertThat(numbers(Differences.Whose.of(anna.person()), 0, 10)).containsExactly("K1001");
        var all = numbers(Differences.Whose.EVERYBODYS, 0, 10);
        assertThat(numbers(Differences.Whose.EVERYBODYS, 0, 1)).containsExactly(all.get(0));
        assertThat(numbers(Differences.Whose.EVERYBODYS, 1, 1)).containsExactly(all.get(1));
    }

    private List<String> numbers(Differences.Whose whose, int from, int most) {
        return here(() -> differences.list(story.teller(), DifferenceKind.BIRTH_DATE.name(), whose, TODAY, from, most))
                .stream()
                .map(one -> one.difference().number())
                .toList();
    }

    @Test
    void what_the_return_brought_is_not_taken_for_what_somebody_entered_here() {
        rolesAreKnown();
        load(2026, new ReturnOnPaper().child("K1001", "11/02/2015").episode("K1001", "03/05/2025", "S", "C1", "U4"));
        load(tables(new TablesOnPaper()));
        assertThat(open()).isEmpty();
        assertThat(care("K1001").episodes())
                .extracting(Episode::began, Episode::placement)
                .containsExactly(tuple(day("2025-05-03"), "U6"), tuple(day("2025-11-10"), "U6"));
    }

    @Test
    void a_stay_whose_first_years_the_build_has_cut_off_begins_on_its_real_day() {
        rolesAreKnown();
        load(tables(new TablesOnPaper()
                .change(
                        "ssd_cla_episodes",
                        "2026-01-12 00:00:00.000,S,N1,,,2026-01-12",
                        "2026-01-12 00:00:00.000,P,N1,,,2018-04-04")));
        assertThat(care("K1002").periods())
                .extracting(CarePeriod::began, CarePeriod::beganExactly)
                .containsExactly(tuple(day("2018-04-04"), true));
    }

    @Test
    void another_birth_date_under_the_same_number_waits_for_a_person() {
        rolesAreKnown();
        load(tables(new TablesOnPaper()));
        var delivery = load(tables(new TablesOnPaper().change("ssd_person", "2012-01-01", "2012-01-02")));
        assertThat(open(DifferenceKind.BIRTH_DATE).number()).isEqualTo("K1002");
        assertThat(here(() -> findings.counts(story.teller(), delivery.id())).of(Outcome.WAITING))
                .isEqualTo(1);
    }

    @Test
    void only_whoever_allocates_loads_the_tables() {
        var delivery = tables(new TablesOnPaper());
        var bea = story.person("Bea Clerk", Role.BUSINESS_SUPPORT);
        assertThatThrownBy(() -> here(() -> loading.load(bea, NOW, TODAY, delivery.id(), Progress.NONE)))
                .isInstanceOf(NotFound.class);
        assertThat(isHere("K1001")).isFalse();
    }

    private void appoint(String number, Actor person, String from) {
        var child = child(number).id();
        assertThat(here(() -> appointments.appoint(
                        story.teller(),
                        NOW,
                        TODAY,
                        Appointments.Appoint.as(RelationKind.IRO, person.person(), List.of(child), day(from), ""))))
                .isInstanceOf(Appointments.Answer.Appointed.class);
    }

    private List<String> lines(String number) {
        var child = child(number).id();
        return here(() -> chronicle.list(child, 100)).stream()
                .map(Chronicle.Line::what)
                .toList();
    }

    private List<Change> changes(Delivery delivery, String number) {
        return here(() -> findings.children(story.teller(), delivery.id(), "", number, TODAY, 0, 10))
                .getFirst()
                .changes();
    }
}
