package org.heard.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.heard.signin.SignedInAs.signedInAs;

import java.util.HashMap;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.comparison.Field;
import org.heard.comparison.Listed;
import org.heard.feeds.Difference;
import org.heard.ids.PersonId;
import org.heard.ssda903.problem.Severity;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// Whom and which child the tables mean, and that nobody comes to a child's record by a name or a blank.
class WhoIsMeantByTablesTest extends DatasetTest {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private Workers workers;

    @Test
    void somebody_of_the_same_name_who_does_other_work_here_is_not_appointed() {
        rolesAreKnown();
        story.person("Kim Namesake", Role.BUSINESS_SUPPORT);
        var delivery = load(tables(new TablesOnPaper().change("ssd_professionals", "Sam Worker", "Kim Namesake")));
        assertThat(worker("K1001", RelationKind.SOCIAL_WORKER)).isEqualTo("nobody");
        assertThat(worker("K1001", RelationKind.IRO)).isEqualTo("Anna Example from 2025-05-06");
        assertThat(wrong(delivery))
                .extracting(Listed::place, Listed::severity, Listed::message)
                .contains(tuple(
                        "ssd_involvements.csv, row 3, invo_professional_id",
                        Severity.DOUBT,
                        "“Kim Namesake” is here, but not in a role that a social worker has. Give them that role under"
                                + " People, if it is they; until then no social worker is taken from this row."));
    }

    @Test
    void a_name_that_two_workers_of_the_case_system_have_is_nobody() {
        rolesAreKnown();
        var delivery = load(tables(new TablesOnPaper()
                .add("ssd_professionals", "79,S79,\"EXAMPLE, Anna\",SW1,N,Social Worker,2,South,1.0")));
        assertThat(worker("K1001", RelationKind.IRO)).isEqualTo("nobody");
        assertThat(worker("K1002", RelationKind.IRO)).isEqualTo("Ben Sample from 2026-01-14");
        assertThat(wrong(delivery))
                .extracting(Listed::place, Listed::number, Listed::severity, Listed::code)
                .containsExactly(tuple(
                        "ssd_involvements.csv, row 2, invo_professional_id",
                        "K1001",
                        Severity.DOUBT,
                        "two-workers-of-one-name"));
    }

    @Test
    void of_whom_a_manager_has_said_who_it_is_no_name_decides_any_more() {
        rolesAreKnown();
        var twoAnnas = new TablesOnPaper()
                .add("ssd_professionals", "79,S79,\"EXAMPLE, Anna\",SW1,N,Social Worker,2,South,1.0");
        load(tables(twoAnnas));
        assertThat(worker("K1001", RelationKind.IRO)).isEqualTo("nobody");
        assertThat(here(() -> workers.list(story.teller(), TODAY, 0, 10)))
                .extracting(Workers.CaseWorker::worker, Workers.CaseWorker::open, Workers.CaseWorker::likely)
                .containsExactlyInAnyOrder(
                        tuple("71", 1, anna.person()), tuple("72", 1, ben.person()), tuple("73", 2, sam.person()));
        assertThat(says("71", anna)).isEqualTo(1);
        assertThat(says("71", anna)).as("the same again").isZero();
        load(tables(twoAnnas.change("ssd_sdq_scores", "17", "18")));
        assertThat(worker("K1001", RelationKind.IRO)).isEqualTo("Anna Example from 2025-05-06");
        load(tables(new TablesOnPaper().change("ssd_professionals", "Anna Example", "Anna Married")));
        assertThat(worker("K1001", RelationKind.IRO)).isEqualTo("Anna Example from 2025-05-06");
        assertThat(open()).isEmpty();
    }

    @Test
    void who_a_worker_is_must_have_the_role_for_it_and_can_be_taken_back() {
        rolesAreKnown();
        load(tables(new TablesOnPaper().without("ssd_professionals")));
        assertThat(says("71", sam)).isEqualTo(1);
        var delivery =
                load(tables(new TablesOnPaper().without("ssd_professionals").change("ssd_sdq_scores", "17", "18")));
        assertThat(worker("K1001", RelationKind.IRO)).isEqualTo("nobody");
        assertThat(wrong(delivery)).extracting(Listed::message).anyMatch(words -> words.contains("Say anew who it is"));
        assertThat(says("71", null)).isEqualTo(1);
        load(tables(new TablesOnPaper().change("ssd_sdq_scores", "17", "19")));
        assertThat(worker("K1001", RelationKind.IRO)).isEqualTo("Anna Example from 2025-05-06");
    }

    @Test
    void who_a_worker_is_is_said_by_an_iro_manager_about_workers_and_people_there_are() throws Exception {
        rolesAreKnown();
        load(tables(new TablesOnPaper()));
        var adam = administrator();
        assertThatThrownBy(() -> here(() -> workers.decide(adam, NOW, TODAY, Map.of("71", anna.person()))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> here(() -> workers.list(anna, TODAY, 0, 10))).isInstanceOf(NotFound.class);
        assertThat(says("no such worker", anna)).isZero();
        assertThat(here(() -> workers.decide(story.teller(), NOW, TODAY, Map.of("71", adam.person()))))
                .as("an administrator works with no child")
                .isZero();
        var shown = Jsoup.parse(mvc.perform(MockMvcRequestBuilders.get("/feeds/workers")
                        .with(signedInAs(story.person("Mary Manager", Role.IRO_MANAGER))))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(shown.select("main").text()).contains("Anna Example, number 71", "the one person here of that name");
        assertThat(shown.select("select option[selected]").eachText()).anyMatch(one -> one.startsWith("Anna Example"));
    }

    private int says(String worker, @Nullable Actor person) {
        var people = new HashMap<String, @Nullable PersonId>();
        people.put(worker, person == null ? null : person.person());
        return here(() -> workers.decide(story.teller(), NOW, TODAY, people));
    }

    @Test
    void a_worker_of_the_case_system_with_two_names_is_nobody() {
        rolesAreKnown();
        var delivery = load(tables(
                new TablesOnPaper().add("ssd_professionals", "73,S73,Sam Other,SW7,N,Social Worker,3,North,1.0")));
        assertThat(worker("K1001", RelationKind.SOCIAL_WORKER)).isEqualTo("nobody");
        assertThat(worker("K1002", RelationKind.SOCIAL_WORKER)).isEqualTo("nobody");
        assertThat(wrong(delivery)).extracting(Listed::code).containsOnly("worker-of-two-names");
    }

    @Test
    void a_worker_who_stands_there_once_for_each_relationship_is_one_person() {
        rolesAreKnown();
        var delivery = load(tables(
                new TablesOnPaper().add("ssd_professionals", "73,S73,Sam Worker,SW7,N,Social Worker,4,South,1.0")));
        assertThat(worker("K1001", RelationKind.SOCIAL_WORKER)).isEqualTo("Sam Worker from 2025-05-03");
        assertThat(wrong(delivery)).isEmpty();
    }

    @Test
    void a_worker_who_is_gone_from_the_tables_stays_and_is_a_difference() {
        rolesAreKnown();
        load(tables(new TablesOnPaper()));
        load(tables(new TablesOnPaper()
                .change(
                        "ssd_involvements",
                        "I1,71,IRO,T1,5001,2025-05-06 00:00:00.000,,",
                        "I1,71,IRO,T1,5001,2025-05-06 00:00:00.000,2026-06-01 00:00:00.000,")));
        assertThat(worker("K1001", RelationKind.IRO)).isEqualTo("Anna Example from 2025-05-06");
        assertThat(open())
                .extracting(Difference::number, Difference::field, Difference::ours, Difference::theirs)
                .containsExactly(tuple("K1001", Field.IRO, "Anna Example", "nobody"));
        load(tables(new TablesOnPaper()
                .change("ssd_involvements", "I1,71,IRO,", "I1,71,REVIEWER,")
                .change("ssd_sdq_scores", "17", "18")));
        assertThat(open()).isEmpty();
    }

    @Test
    void a_blank_referral_joins_no_involvement_to_a_child() {
        rolesAreKnown();
        var delivery = load(tables(new TablesOnPaper()
                .table("ssd_cin_episodes", "cine_referral_id,cine_person_id", ",5002")
                .remove("ssd_involvements", "I3")
                .add("ssd_involvements", "I9,71,IRO,T1,,2026-01-14 00:00:00.000,,,")));
        assertThat(worker("K1002", RelationKind.IRO)).isEqualTo("nobody");
        assertThat(wrong(delivery))
                .extracting(Listed::place, Listed::severity, Listed::code)
                .containsExactly(
                        tuple("ssd_involvements.csv, row 5, invo_person_id", Severity.BAD_ROW, "no-such-person"));
    }

    @Test
    void a_blank_placement_is_not_another_childs_placement_without_an_id() {
        rolesAreKnown();
        load(tables(new TablesOnPaper()
                .change("ssd_cla_episodes", "E3,5002,P2,W2", "E3,5002,P2,")
                .add("ssd_cla_placement", ",P1,5001,2026-01-12 00:00:00.000,,K2,PR1,SC900009,3.1,XX9 9ZZ,")));
        assertThat(care("K1002").episodes().getFirst().placement()).isEmpty();
        assertThat(care("K1002").episodes().getFirst().homeUrn()).isEmpty();
    }

    @Test
    void a_placement_that_another_child_lives_in_is_not_taken_for_this_one() {
        rolesAreKnown();
        var delivery = load(tables(new TablesOnPaper().change("ssd_cla_episodes", "E3,5002,P2,W2", "E3,5002,P2,W1")));
        assertThat(care("K1002").episodes().getFirst().homeUrn()).isEmpty();
        assertThat(care("K1001").episodes().getLast().homeUrn()).isEqualTo("SC900001");
        assertThat(wrong(delivery))
                .extracting(Listed::place, Listed::number, Listed::severity, Listed::code)
                .containsExactly(tuple(
                        "ssd_cla_episodes.csv, row 4, clae_cla_placement_id",
                        "K1002",
                        Severity.BAD_ROW,
                        "placement-of-another"));
    }

    @Test
    void an_administrator_reads_what_roles_mean_and_does_not_say_it() throws Exception {
        load(tables(new TablesOnPaper()));
        var adam = administrator();
        assertThatThrownBy(() -> here(() -> roles.decide(adam, NOW, Map.of("CW", RoleMeaning.IRO))))
                .isInstanceOf(NotFound.class);
        rolesAreKnown();
        var page = Jsoup.parse(
                mvc.perform(MockMvcRequestBuilders.get("/feeds/roles").with(signedInAs(adam)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
        assertThat(page.text()).contains("an IRO manager says it");
        assertThat(page.select("tbody tr").eachText())
                .anyMatch(row -> row.contains("“CW”") && row.contains("Social worker. Said by"));
        assertThat(page.select("select")).isEmpty();
    }
}
