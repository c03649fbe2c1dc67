package org.heard.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Person;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.access.Role;
import org.heard.chronicle.Chronicle;
import org.heard.comparison.Change;
import org.heard.comparison.Delivery;
import org.heard.comparison.Field;
import org.heard.comparison.Listed;
import org.heard.comparison.Outcome;
import org.heard.comparison.Progress;
import org.heard.feeds.Deliveries;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a list of names and workers gives from its day, and what a later, an older or the same list does then.
class NamesTest extends TwoChildrenAndTheirPeople {
    @Autowired
    private Chronicle chronicle;

    @Test
    void a_dry_run_says_what_would_change_and_changes_nothing() {
        var delivery = names(COLUMNS + "1001,Amira Example,Mira,Anna Example,Sam Worker,North,Bea Support\n");
        var counts = dryRun(delivery);
        assertThat(counts.of(Outcome.ADDED)).isEqualTo(1);
        assertThat(counts.of(Outcome.ABSENT)).isEqualTo(1);
        assertThat(changes(delivery, "1001"))
                .extracting(Change::field, Change::before, Change::after)
                .containsExactly(
                        tuple(Field.NAME, "", "Amira Example"),
                        tuple(Field.KNOWN_AS, "", "Mira"),
                        tuple(Field.IRO, "", "Anna Example"),
                        tuple(Field.SOCIAL_WORKER, "", "Sam Worker"),
                        tuple(Field.BUSINESS_SUPPORT, "", "Bea Support"));
        assertThat(child("1001").name()).isEmpty();
        assertThat(worker("1001", RelationKind.IRO)).isEqualTo("nobody");
    }

    @Test
    void a_list_gives_names_and_workers_from_its_day() {
        load(names(COLUMNS + "1001,Amira Example,Mira,Anna Example,Sam Worker,North,Bea Support\n"));
        assertThat(child("1001").name()).isEqualTo("Amira Example");
        assertThat(child("1001").knownAs()).isEqualTo("Mira");
        assertThat(relation("1001", RelationKind.IRO)).satisfies(iro -> {
            assertThat(iro.name()).isEqualTo("Anna Example");
            assertThat(iro.from()).isEqualTo("2026-06-01");
            assertThat(iro.source()).isEqualTo("Names and workers, delivery 2");
        });
        assertThat(worker("1001", RelationKind.SOCIAL_WORKER)).isEqualTo("Sam Worker");
        assertThat(worker("1001", RelationKind.BUSINESS_SUPPORT)).isEqualTo("Bea Support");
        assertThat(here(() -> chronicle.list(child("1001").id(), 10)))
                .extracting(Chronicle.Line::what)
                .anyMatch(line -> line.equals("Name read from the list of names and workers: Amira Example"))
                .anyMatch(line -> line.startsWith("Anna Example is the IRO from 1 June 2026"));
    }

    @Test
    void the_team_is_put_where_the_social_worker_has_none_and_listed_where_they_have_another() {
        load(names(COLUMNS + "1001,,,,Sam Worker,North,\n"));
        assertThat(person(sam).team()).isEqualTo("North");
        var delivery = load(names(COLUMNS + "1001,,,,Sam Worker,South,\n"));
        assertThat(person(sam).team()).isEqualTo("North");
        assertThat(problems(delivery))
                .extracting(Listed::message)
                .containsExactly("Sam Worker is in the team “North” here and in “South” in the list."
                        + " Nothing was changed; an administrator can.");
    }

    @Test
    void the_same_list_twice_changes_nothing() {
        var list = COLUMNS + "1001,Amira Example,Mira,Anna Example,Sam Worker,North,Bea Support\n";
        load(names(list));
        var lines = here(() -> chronicle.list(child("1001").id(), 100)).size();
        var again = names(list + "\n");
        assertThat(dryRun(again).of(Outcome.UNCHANGED)).isEqualTo(1);
        load(again);
        assertThat(here(() -> chronicle.list(child("1001").id(), 100))).hasSize(lines);
        assertThat(here(() ->
                        deliveries.giveNames(story.teller(), NOW, FROM, files(list.getBytes(StandardCharsets.UTF_8)))))
                .isInstanceOf(Deliveries.Given.Before.class);
    }

    @Test
    void a_later_list_replaces_whom_the_last_one_named_from_its_own_day() {
        load(names("CHILD,IRO\n1001,Anna Example\n"));
        var later = names(day("2026-06-10"), "CHILD,IRO\n1001,Ben Sample\n");
        assertThat(dryRun(later).of(Outcome.CHANGED)).isEqualTo(1);
        load(later);
        assertThat(relations("1001"))
                .extracting(Relations.Relation::name, Relations.Relation::from, Relations.Relation::until)
                .containsExactly(
                        tuple("Ben Sample", day("2026-06-10"), null),
                        tuple("Anna Example", day("2026-06-01"), day("2026-06-10")));
    }

    @Test
    void an_older_list_changes_no_workers() {
        load(names(day("2026-06-10"), "CHILD,IRO\n1001,Anna Example\n"));
        var older = load(names(day("2026-06-01"), "CHILD,IRO\n1001,Ben Sample\n"));
        assertThat(worker("1001", RelationKind.IRO)).isEqualTo("Anna Example");
        assertThat(problems(older)).extracting(Listed::code).containsExactly("older-list");
    }

    @Test
    void a_blank_says_nothing_and_only_a_word_for_nobody_ends_an_appointment() {
        load(names("CHILD,NAME,IRO\n1001,Amira Example,Anna Example\n"));
        load(names("CHILD,NAME,IRO\n1001,,\n"));
        assertThat(child("1001").name()).isEqualTo("Amira Example");
        assertThat(worker("1001", RelationKind.IRO)).isEqualTo("Anna Example");
        var ending = names(day("2026-06-12"), "CHILD,IRO\n1001,Unallocated\n");
        assertThat(dryRun(ending).of(Outcome.ENDED)).isEqualTo(1);
        load(ending);
        assertThat(worker("1001", RelationKind.IRO)).isEqualTo("nobody");
    }

    @Test
    void only_an_iro_manager_loads_who_is_whose() {
        var delivery = names("CHILD,BUSINESS_SUPPORT\n1001,Bea Support\n");
        var bea = story.person("Bea Clerk", Role.BUSINESS_SUPPORT);
        assertThatThrownBy(() -> here(() -> loading.load(bea, NOW, TODAY, delivery.id(), Progress.NONE)))
                .isInstanceOf(NotFound.class);
        assertThat(relations("1001")).isEmpty();
    }

    private List<Change> changes(Delivery delivery, String number) {
        return here(() -> findings.children(story.teller(), delivery.id(), "", number, TODAY, 0, 10))
                .getFirst()
                .changes();
    }

    private Person person(Actor actor) {
        return here(() -> persons.get(actor.person(), TODAY));
    }
}
