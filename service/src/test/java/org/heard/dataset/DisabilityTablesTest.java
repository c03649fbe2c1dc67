package org.heard.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.heard.access.NotFound;
import org.heard.children.Disabilities;
import org.heard.children.Disability;
import org.heard.chronicle.Chronicle;
import org.heard.comparison.CaseSystem;
import org.heard.comparison.DatasetBuild;
import org.heard.comparison.Delivery;
import org.heard.comparison.DifferenceKind;
import org.heard.comparison.Field;
import org.heard.comparison.Listed;
import org.heard.comparison.Outcome;
import org.heard.feeds.Settling;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whether children are disabled, as the tables say it, beside what is recorded here.
class DisabilityTablesTest extends DatasetTest {
    private static final String COLUMNS = "disa_table_id,disa_person_id,disa_disability_code";

    @Autowired
    private Disabilities disabilities;

    @Autowired
    private Chronicle chronicle;

    @Test
    void a_child_is_disabled_or_not_by_the_codes_of_their_rows_and_without_a_row_nobody_knows() {
        load(tables(with("D1,5001,LD", "D2,5001,AUT", "D3,5002,NONE")));
        assertThat(said("K1001")).isEqualTo("Disabled: autism, learning");
        assertThat(said("K1002")).isEqualTo("Not disabled");
        assertThat(said("K1003")).isEqualTo("Not known");
        assertThat(lines("K1001"))
                .contains("Whether the child is disabled read from Standard Safeguarding Dataset, delivery 1")
                .noneMatch(line -> line.contains("utism"));
    }

    @Test
    void the_same_again_changes_nothing_what_changes_there_changes_here_and_what_is_closed_there_stays() {
        load(tables(with("D1,5001,LD", "D3,5002,NONE")));
        var before = lines("K1001").size();
        var again = tables(with("D7,5001,LD", "D8,5002,NONE"));
        assertThat(dryRun(again).of(Outcome.CHANGED)).isZero();
        load(again);
        assertThat(lines("K1001")).hasSize(before);
        var next = tables(with("D1,5001,LD", "D2,5001,VIS"));
        assertThat(dryRun(next).of(Outcome.CHANGED)).isEqualTo(1);
        load(next);
        assertThat(said("K1001")).isEqualTo("Disabled: learning, vision");
        assertThat(said("K1002")).isEqualTo("Not disabled");
        assertThat(open()).isEmpty();
    }

    @Test
    void what_a_person_recorded_here_stays_and_is_a_difference_until_somebody_settles_it() {
        load(tables(with("D1,5001,LD")));
        assertThat(record("K1001", "NONE", 1)).isEqualTo(Disabilities.Answer.RECORDED);
        load(tables(with("D1,5001,LD", "D2,5003,HEAR")));
        assertThat(said("K1001")).isEqualTo("Not disabled");
        var difference = open(DifferenceKind.IDENTITY);
        assertThat(difference)
                .extracting(one -> one.field(), one -> one.ours(), one -> one.theirs())
                .containsExactly(Field.DISABILITY, "NONE", "LD");
        assertThat(here(() -> differences.settle(
                        story.teller(), NOW, TODAY, difference.id(), new Settling.TakeTheirs("Assessed in May"))))
                .isInstanceOf(Settling.Answer.Settled.class);
        assertThat(said("K1001")).isEqualTo("Disabled: learning");
        assertThat(lines("K1001")).anyMatch(line -> line.startsWith("Taken from the") && line.contains("learning"));
        load(tables(with("D1,5001,LD", "D2,5001,VIS")));
        assertThat(said("K1001"))
                .as("from then on the tables are followed again")
                .endsWith("learning, vision");
    }

    @Test
    void what_was_kept_here_is_not_asked_again() {
        load(tables(with("D1,5001,LD")));
        record("K1001", "NONE", 1);
        load(tables(with("D1,5001,LD", "D2,5003,HEAR")));
        var difference = open(DifferenceKind.IDENTITY);
        here(() -> differences.settle(
                story.teller(), NOW, TODAY, difference.id(), new Settling.KeepOurs("Looked at again")));
        load(tables(with("D1,5001,LD", "D2,5003,VIS")));
        assertThat(open()).isEmpty();
        assertThat(said("K1001")).isEqualTo("Not disabled");
    }

    @Test
    void wording_and_case_are_read_what_is_no_code_is_told_and_what_contradicts_itself_is_not_taken() {
        var delivery = load(tables(with(
                "D1,5001,Learning",
                "D2,5001,aut - Autistic",
                "D3,5002,NONE",
                "D4,5002,MOB",
                "D5,5003,WHAT",
                "D6,5003,",
                "D7,4040,LD")));
        assertThat(said("K1001")).isEqualTo("Disabled: autism, learning");
        assertThat(said("K1002")).isEqualTo("Not known");
        assertThat(said("K1003")).isEqualTo("Not known");
        assertThat(ofTable(delivery))
                .extracting(Listed::code, Listed::number)
                .contains(tuple("unknown-code", "K1003"), tuple("disabled-and-not", "K1002"))
                .contains(tuple("no-such-person", ""))
                .hasSize(3);
    }

    @Test
    void what_each_systems_build_does_otherwise_is_said() {
        assertThat(notes(CaseSystem.ECLIPSE)).contains("disabilities-put-together");
        assertThat(notes(CaseSystem.SYSTEM_C)).contains("only-open-ones");
        assertThat(notes(CaseSystem.CARE_DIRECTOR)).doesNotContain("only-open-ones", "disabilities-put-together");
    }

    @Test
    void a_table_without_its_codes_is_not_read_and_changes_nothing() {
        var delivery =
                load(tables(new TablesOnPaper().table("ssd_disability", "disa_table_id,disa_person_id", "D1,5001")));
        assertThat(said("K1001")).isEqualTo("Not known");
        assertThat(wrong(delivery)).extracting(Listed::code).contains("missing-column");
    }

    @Test
    void a_social_worker_of_another_child_records_and_reads_nothing() {
        load(tables(with("D1,5001,LD")));
        var child = child("K1001").id();
        assertThatThrownBy(() -> here(() -> disabilities.record(sam, NOW, TODAY, child, "NONE", 1)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> here(() -> disabilities.get(sam, TODAY, child)))
                .isInstanceOf(NotFound.class);
        assertThat(record("K1001", "VIS", 0)).isEqualTo(Disabilities.Answer.CHANGED_MEANWHILE);
        assertThat(said("K1001")).isEqualTo("Disabled: learning");
    }

    private static TablesOnPaper with(String... rows) {
        var lines = new ArrayList<>(List.of(COLUMNS));
        lines.addAll(List.of(rows));
        return new TablesOnPaper().table("ssd_disability", lines.toArray(String[]::new));
    }

    private List<String> notes(CaseSystem system) {
        var delivery = tables(
                new DatasetBuild(system, "1.4.5", DatasetBuild.ChildNumber.LEGACY_ID),
                with("D1,5001,DDA")
                        .add("ssd_sdq_scores", "S" + system + ",5001,2025-09-02,17,SDQ1")
                        .files());
        dryRun(delivery);
        return problems(delivery).stream().map(Listed::code).toList();
    }

    private List<Listed> ofTable(Delivery delivery) {
        return problems(delivery).stream()
                .filter(problem -> problem.table().equals("ssd_disability"))
                .toList();
    }

    private Disabilities.Answer record(String number, String said, int version) {
        var child = child(number).id();
        return here(() -> disabilities.record(story.teller(), NOW, TODAY, child, said, version));
    }

    private String said(String number) {
        var child = child(number).id();
        return here(() -> disabilities.list(List.of(child)))
                .getOrDefault(child, Disability.NOT_KNOWN)
                .words();
    }

    private List<String> lines(String number) {
        var child = child(number).id();
        return here(() -> chronicle.list(child, 100)).stream()
                .map(Chronicle.Line::what)
                .toList();
    }
}
