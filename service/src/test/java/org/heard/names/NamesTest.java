package org.heard.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Person;
import org.heard.access.Persons;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.access.Role;
import org.heard.children.Identity;
import org.heard.children.IdentityKeeping;
import org.heard.chronicle.Chronicle;
import org.heard.comparison.Change;
import org.heard.comparison.Delivery;
import org.heard.comparison.DifferenceKind;
import org.heard.comparison.Field;
import org.heard.comparison.GivenFile;
import org.heard.comparison.Listed;
import org.heard.comparison.Outcome;
import org.heard.comparison.Part;
import org.heard.comparison.Progress;
import org.heard.feeds.Deliveries;
import org.heard.feeds.Difference;
import org.heard.feeds.FeedsTest;
import org.heard.feeds.Findings;
import org.heard.feeds.ReturnOnPaper;
import org.heard.feeds.Settling;
import org.heard.people.Appointments;
import org.heard.ssda903.problem.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Reading a list of names and workers: who gets a name and whom, what is left alone, and what is listed.
class NamesTest extends FeedsTest {
    private static final String COLUMNS = "CHILD,NAME,KNOWN_AS,IRO,SOCIAL_WORKER,TEAM,BUSINESS_SUPPORT\n";

    @Autowired
    private Relations relations;

    @Autowired
    private Persons persons;

    @Autowired
    private Appointments appointments;

    @Autowired
    private IdentityKeeping identities;

    @Autowired
    private Chronicle chronicle;

    private Actor anna;
    private Actor ben;
    private Actor sam;

    @BeforeEach
    void twoChildrenAndTheirPeople() {
        load(
                2026,
                new ReturnOnPaper()
                        .child("1001", "11/02/2015")
                        .episode("1001", "03/05/2025", "S", "C1", "U6")
                        .child("1002", "01/01/2012")
                        .episode("1002", "01/07/2025", "S", "V2", "U6"));
        anna = story.iro("Anna Example");
        ben = story.iro("Ben Sample");
        sam = story.person("Sam Worker", Role.SOCIAL_WORKER);
        story.person("Bea Support", Role.BUSINESS_SUPPORT);
    }

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
    void columns_come_in_any_order_and_spelling_and_others_are_reported() {
        var delivery = load(names("""
                Allocated Social Worker,Surname,Forename(s),Shoe size,Independent Reviewing Officer,Child No.,D.O.B.
                "Worker, Sam",Example,Amira,4,ANNA  EXAMPLE,1001,11/02/2015
                """.replace("Forename(s)", "Forenames")));
        assertThat(child("1001").name()).isEqualTo("Amira Example");
        assertThat(worker("1001", RelationKind.IRO)).isEqualTo("Anna Example");
        assertThat(worker("1001", RelationKind.SOCIAL_WORKER)).isEqualTo("Sam Worker");
        assertThat(problems(delivery))
                .extracting(Listed::severity, Listed::message)
                .containsExactly(tuple(Severity.NOTE, "“Shoe size” is not read: a list of names has no such column."));
    }

    @Test
    void accents_survive_however_the_file_was_saved() {
        load(names((COLUMNS + "1001,Zoë Example,,,,,\n").getBytes(Charset.forName("windows-1252"))));
        load(names(("\uFEFF" + COLUMNS + "1002,Chloé Example,,,,,\n").getBytes(StandardCharsets.UTF_8)));
        assertThat(child("1001").name()).isEqualTo("Zoë Example");
        assertThat(child("1002").name()).isEqualTo("Chloé Example");
    }

    @Test
    void bad_rows_are_listed_with_place_and_cure_and_the_good_ones_load() {
        var delivery = load(names(COLUMNS + """
                ,Nobody Known,,,,,
                9999,Not Here,,,,,
                1001,Amira Example,,Anna Example,Nobody Here,,
                """));
        assertThat(child("1001").name()).isEqualTo("Amira Example");
        assertThat(worker("1001", RelationKind.IRO)).isEqualTo("Anna Example");
        assertThat(problems(delivery))
                .extracting(Listed::place, Listed::severity)
                .containsExactly(
                        tuple("Names and workers", Severity.NOTE),
                        tuple("names.csv, row 2, CHILD", Severity.BAD_ROW),
                        tuple("names.csv, row 3", Severity.BAD_ROW),
                        tuple("names.csv, row 4, SOCIAL_WORKER", Severity.DOUBT));
        assertThat(problems(delivery).getFirst().message())
                .isEqualTo("People in the list who are not found here, with the number of rows:"
                        + " “Nobody Here” (social worker, 1).");
        assertThat(problems(delivery).get(3).message())
                .isEqualTo("Nobody here is called “Nobody Here”. Add them under People, or correct the name;"
                        + " until then no social worker is taken from this row.");
    }

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
    void what_was_entered_by_hand_survives_and_shows_as_a_difference() {
        here(() -> identities.correct(
                story.teller(),
                NOW,
                TODAY,
                child("1001").id(),
                new Identity("Amira Ray", "", "", "F", "WBRI", "1001"),
                child("1001").version()));
        appoint("1001", RelationKind.IRO, ben, "2026-05-20");
        load(names("CHILD,NAME,IRO\n1001,Amira Example,Anna Example\n"));
        assertThat(child("1001").name()).isEqualTo("Amira Ray");
        assertThat(worker("1001", RelationKind.IRO)).isEqualTo("Ben Sample");
        assertThat(open())
                .extracting(Difference::kind, Difference::field, Difference::ours, Difference::theirs)
                .containsExactlyInAnyOrder(
                        tuple(DifferenceKind.NAME, Field.NAME, "Amira Ray", "Amira Example"),
                        tuple(DifferenceKind.WORKER, Field.IRO, "Ben Sample", "Anna Example"));
    }

    @Test
    void a_difference_about_a_worker_is_settled_either_way_and_not_asked_again() {
        appoint("1001", RelationKind.IRO, ben, "2026-05-20");
        appoint("1002", RelationKind.IRO, ben, "2026-06-05");
        var list = "CHILD,IRO\n1001,Anna Example\n1002,Anna Example\n";
        load(names(list));
        var about1001 = open().stream()
                .filter(one -> one.number().equals("1001"))
                .findFirst()
                .orElseThrow();
        var about1002 = open().stream()
                .filter(one -> one.number().equals("1002"))
                .findFirst()
                .orElseThrow();
        settle(about1001, new Settling.TakeTheirs("agreed"));
        settle(about1002, new Settling.KeepOurs("allocated last week"));
        assertThat(relation("1001", RelationKind.IRO).name()).isEqualTo("Anna Example");
        assertThat(relation("1001", RelationKind.IRO).from()).isEqualTo("2026-06-01");
        assertThat(worker("1002", RelationKind.IRO)).isEqualTo("Ben Sample");
        load(names(list + "\n"));
        assertThat(open()).isEmpty();
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

    @Test
    void a_row_about_somebody_born_on_another_day_is_not_used() {
        var delivery = load(names("CHILD,DOB,NAME\n1001,12/02/2015,Amira Example\n"));
        assertThat(child("1001").name()).isEmpty();
        assertThat(problems(delivery)).extracting(Listed::code).containsExactly("different-birth-date");
    }

    @Test
    void a_child_named_twice_in_two_ways_gets_neither_name() {
        var delivery = load(names("CHILD,NAME\n1001,Amira Example\n1001,Amina Example\n1002,Dara\n1002,Dara\n"));
        assertThat(child("1001").name()).isEmpty();
        assertThat(child("1002").name()).isEqualTo("Dara");
        assertThat(problems(delivery))
                .extracting(Listed::row, Listed::code)
                .containsExactly(tuple(2, "conflicting-rows"), tuple(3, "conflicting-rows"), tuple(5, "repeated-row"));
    }

    @Test
    void what_is_no_list_of_names_is_refused_in_words() {
        for (var wrong : List.of(
                "CHILD,DOB,REVIEW,REVIEW_CODE\n1001,,,\n".replace("DOB", "BIRTH"),
                "NAME,IRO\nAmira,Anna\n",
                "CHILD;NAME\n1001;Amira\n",
                "%PDF-1.7 and so on",
                "CHILD,NAME,FULL NAME\n1001,A,B\n")) {
            var delivery = names(wrong);
            assertThat(dryRun(delivery).toLoad()).isZero();
            assertThat(problems(delivery)).as(wrong).singleElement().satisfies(problem -> {
                assertThat(problem.severity()).isEqualTo(Severity.REFUSED_FILE);
                assertThat(problem.message()).isNotBlank();
            });
        }
    }

    @Test
    void only_an_iro_manager_loads_who_is_whose() {
        var delivery = names("CHILD,BUSINESS_SUPPORT\n1001,Bea Support\n");
        var bea = story.person("Bea Clerk", Role.BUSINESS_SUPPORT);
        assertThatThrownBy(() -> here(() -> loading.load(bea, NOW, TODAY, delivery.id(), Progress.NONE)))
                .isInstanceOf(NotFound.class);
        assertThat(relations("1001")).isEmpty();
    }

    private static final LocalDate FROM = LocalDate.parse("2026-06-01");

    private Delivery names(String list) {
        return names(list.getBytes(StandardCharsets.UTF_8));
    }

    private Delivery names(byte[] list) {
        return names(FROM, list);
    }

    private Delivery names(LocalDate from, String list) {
        return names(from, list.getBytes(StandardCharsets.UTF_8));
    }

    private Delivery names(LocalDate from, byte[] list) {
        return here(() ->
                ((Deliveries.Given.Kept) deliveries.giveNames(story.teller(), NOW, from, files(list))).delivery());
    }

    private static List<GivenFile> files(byte[] list) {
        return List.of(new GivenFile(Part.NAMES, "names.csv", list));
    }

    private List<Listed> problems(Delivery delivery) {
        return here(() -> findings.problems(story.teller(), delivery.id(), Findings.ProblemFilter.ALL, 0, 100));
    }

    private List<Change> changes(Delivery delivery, String number) {
        return here(() -> findings.children(story.teller(), delivery.id(), "", number, TODAY, 0, 10))
                .getFirst()
                .changes();
    }

    private List<Relations.Relation> relations(String number) {
        var child = child(number).id();
        return here(() -> relations.listOf(List.of(child))).getOrDefault(child, List.of());
    }

    private Relations.Relation relation(String number, RelationKind kind) {
        return here(() -> relations.find(kind, child(number).id(), TODAY)).orElseThrow();
    }

    private String worker(String number, RelationKind kind) {
        return here(() -> relations.find(kind, child(number).id(), TODAY))
                .map(Relations.Relation::name)
                .orElse("nobody");
    }

    private Person person(Actor actor) {
        return here(() -> persons.get(actor.person(), TODAY));
    }

    private void appoint(String number, RelationKind kind, Actor person, String from) {
        var child = child(number).id();
        assertThat(here(() -> appointments.appoint(
                        story.teller(),
                        NOW,
                        TODAY,
                        Appointments.Appoint.as(kind, person.person(), List.of(child), day(from), ""))))
                .isInstanceOf(Appointments.Answer.Appointed.class);
    }

    private void settle(Difference difference, Settling how) {
        assertThat(here(() -> differences.settle(story.teller(), NOW, TODAY, difference.id(), how)))
                .isInstanceOf(Settling.Answer.Settled.class);
    }
}
