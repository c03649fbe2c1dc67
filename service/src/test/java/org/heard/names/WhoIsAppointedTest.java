package org.heard.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.access.Person;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.comparison.Listed;
import org.heard.feeds.ReturnOnPaper;
import org.junit.jupiter.api.Test;

/// Who is meant by a name in a list, and whom a list does not appoint whatever it says.
class WhoIsAppointedTest extends TwoChildrenAndTheirPeople {
    @Test
    void two_people_of_one_name_are_told_apart_by_address_or_by_what_they_do_or_not_at_all() {
        story.iro("Sam Worker");
        here(() -> persons.add(Person.named("Anna Example", "", "story").reachedBy("a.example@made.up", "", "")));
        var other = story.iro("Ben Sample");
        var delivery = load(names("CHILD,IRO,SOCIAL_WORKER\n1001,Ben Sample,Sam Worker\n"));
        assertThat(worker("1001", RelationKind.SOCIAL_WORKER)).isEqualTo("Sam Worker");
        assertThat(relation("1001", RelationKind.SOCIAL_WORKER).person()).isEqualTo(sam.person());
        assertThat(worker("1001", RelationKind.IRO)).isEqualTo("nobody");
        assertThat(problems(delivery))
                .extracting(Listed::message)
                .contains("2 people here are called “Ben Sample”. Give their email address in a column"
                        + " “IRO_EMAIL”; until then no IRO is taken from this row.");
        assertThat(other.person()).isNotEqualTo(ben.person());
        load(names("CHILD,BUSINESS_SUPPORT_EMAIL\n1001,A.Example@made.up\n"));
        assertThat(worker("1001", RelationKind.BUSINESS_SUPPORT)).isEqualTo("Anna Example");
        assertThat(relation("1001", RelationKind.BUSINESS_SUPPORT).person()).isNotEqualTo(anna.person());
    }

    @Test
    void a_person_is_found_whichever_way_round_their_name_stands_here_or_in_the_list() {
        var rowan = story.iro("Sample, Rowan");
        load(names("CHILD,IRO\n1001,Rowan Sample\n1002,\"Example, Anna\"\n"));
        assertThat(relation("1001", RelationKind.IRO).person()).isEqualTo(rowan.person());
        assertThat(relation("1002", RelationKind.IRO).person()).isEqualTo(anna.person());
    }

    @Test
    void an_iro_who_works_on_the_case_is_not_appointed_and_the_rest_is() {
        here(() -> persons.give(sam.person(), Role.IRO, day("2020-01-01")));
        var delivery = load(names(
                COLUMNS + "1001,Amira Example,,Sam Worker,Sam Worker,,\n" + "1002,Dara Example,,Bea Support,,,\n"));
        assertThat(worker("1001", RelationKind.SOCIAL_WORKER)).isEqualTo("Sam Worker");
        assertThat(worker("1001", RelationKind.IRO)).isEqualTo("nobody");
        assertThat(problems(delivery))
                .extracting(Listed::message)
                .containsExactly(
                        "Sam Worker works on the case, or manages whoever does, and so may not review it"
                                + " (regulation 46). Nothing was changed here.",
                        "Bea Support is not an IRO. Nothing was changed here.");
    }

    @Test
    void the_manager_of_the_social_worker_may_not_review_either_nor_the_iro_become_the_social_worker() {
        story.manages(ben, sam);
        var delivery = load(names("CHILD,IRO,SOCIAL_WORKER\n1001,Ben Sample,Sam Worker\n1002,Anna Example,\n"));
        assertThat(worker("1001", RelationKind.IRO)).isEqualTo("nobody");
        assertThat(problems(delivery)).extracting(Listed::row).containsExactly(2);
        var next = load(names("CHILD,SOCIAL_WORKER\n1002,Anna Example\n"));
        assertThat(worker("1002", RelationKind.SOCIAL_WORKER)).isEqualTo("nobody");
        assertThat(problems(next))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).startsWith("The child’s IRO is this person or manages them"));
    }

    @Test
    void nobody_is_appointed_for_a_child_who_has_left_care() {
        load(
                2026,
                new ReturnOnPaper()
                        .child("1001", "11/02/2015")
                        .episode("1001", "03/05/2025", "S", "C1", "U6", "01/02/2026", "E4A"));
        var delivery = load(names("CHILD,NAME,IRO\n1001,Amira Example,Anna Example\n"));
        assertThat(child("1001").name()).isEqualTo("Amira Example");
        assertThat(relations("1001")).isEmpty();
        assertThat(problems(delivery)).extracting(Listed::code).containsExactly("not-looked-after");
    }
}
