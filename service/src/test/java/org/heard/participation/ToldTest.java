package org.heard.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.access.Self;
import org.heard.explained.ExplainedFigures;
import org.heard.explained.ExplainedFigures.Count;
import org.heard.explained.Explanation;
import org.heard.explained.Explanation.About;
import org.heard.explained.Explanation.Translation;
import org.heard.explained.Explanation.Understood;
import org.heard.explained.Explanations;
import org.heard.explained.MyExplanations;
import org.heard.law.FactKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// To how many children it is explained why they are in care, for the manager.
class ToldTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Explanations explanations;

    @Autowired
    private MyExplanations mine;

    @Autowired
    private ExplainedFigures figures;

    @Autowired
    private Participation participation;

    private Actor anna;
    private Actor mary;

    @BeforeEach
    void an_iro_and_a_manager() {
        story.holds(FactKind.REVIEWS, "2015-01-01");
        anna = story.iro("Anna Example");
        mary = story.manager("Mary Example");
    }

    @Test
    void it_is_told_with_how_many_stand_behind_it_and_its_parts_make_the_whole() {
        for (var i = 0; i < 10; i++) {
            var child = child("2016-03-02");
            if (i < 6) {
                explain(child);
            }
            if (i < 3) {
                answer(child, Understood.YES);
            } else if (i < 5) {
                answer(child, Understood.NOT_SURE);
            }
        }
        child("2023-03-02");
        child("2016-03-02").leftCare("2026-05-01", "E4A");
        assertThat(here(() -> figures.list(mary, TODAY)))
                .containsExactly(
                        new Count(About.PLAN, "8 to 11", 10, 10, 0, 0, 0),
                        new Count(About.WHY_IN_CARE, "8 to 11", 10, 10, 3, 3, 0));
        assertThat(told(About.WHY_IN_CARE))
                .containsExactly(
                        "All: 30% (n = 10), 30% (n = 10), 40% (n = 10)",
                        "8 to 11: 30% (n = 10), 30% (n = 10), 40% (n = 10)");
        assertThat(page())
                .contains("Why they are in care, of all children", "The plan, of all children")
                .contains("Confirmed by the child 30% (n = 10)", "Not explained 40% (n = 10)")
                .contains("The decisions of their last record: no child is counted.");
    }

    @Test
    void of_fewer_than_ten_children_nothing_is_told_however_many_decisions_they_have() {
        for (var i = 0; i < 9; i++) {
            var child = child("2016-03-02").reviewedOn("2026-05-04", "PN1", anna);
            child.decidedAtIt("2026-05-04", "See Nan", "Sam Example", "2026-07-01")
                    .decidedAtIt("2026-05-04", "See the dentist", "Sam Example", "2026-07-01")
                    .issued();
        }
        assertThat(told(About.WHY_IN_CARE).getFirst()).isEqualTo("All: Fewer than 10, Fewer than 10, Fewer than 10");
        assertThat(told(About.DECISION))
                .containsExactly("All: Withheld, Withheld, Withheld", "8 to 11: Withheld, Withheld, Withheld");
        child("2016-03-02")
                .reviewedOn("2026-05-04", "PN1", anna)
                .decidedAtIt("2026-05-04", "See Nan", "Sam Example", "2026-07-01")
                .issued();
        assertThat(told(About.DECISION).getFirst()).isEqualTo("All: 0% (n = 19), 0% (n = 19), 100% (n = 19)");
    }

    @Test
    void an_age_of_few_takes_the_smallest_beside_it_along() {
        var told = Told.of(
                About.PLAN,
                List.of(
                        new Count(About.PLAN, "4 to 7", 12, 12, 6, 3, 0),
                        new Count(About.PLAN, "8 to 11", 4, 4, 4, 0, 0),
                        new Count(About.PLAN, "12 to 15", 40, 40, 10, 10, 0)));
        assertThat(told.rows())
                .extracting(row -> row.group() + " " + row.confirmed().words() + " "
                        + row.notExplained().words())
                .containsExactly(
                        "All 36% (n = 56) 41% (n = 56)",
                        "4 to 7 Withheld Withheld",
                        "8 to 11 Fewer than 10 Fewer than 10",
                        "12 to 15 25% (n = 40) 50% (n = 40)");
    }

    @Test
    void it_is_for_the_manager_and_counts_the_children_of_this_authority_alone() {
        var elsewhere = anotherStory();
        elsewhere.child("Bo Example").born("2016-03-02").enteredCare("2026-01-05", "C1", "U6");
        child("2016-03-02");
        assertThat(here(() -> figures.list(mary, TODAY))).extracting(Count::of).containsExactly(1, 1);
        assertThatThrownBy(() -> here(() -> figures.list(anna, TODAY))).isInstanceOf(NotFound.class);
    }

    private ChildStory child(String born) {
        return story.child("Ash Example")
                .born(born)
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06");
    }

    private void explain(ChildStory child) {
        var before = here(() -> explanations.get(anna, TODAY, child.id(), About.WHY_IN_CARE, null))
                .explanation();
        here(() -> explanations.write(
                anna,
                NOW,
                TODAY,
                new Explanation(
                        before.id(),
                        child.id(),
                        About.WHY_IN_CARE,
                        null,
                        "You are safe with Joan.",
                        "",
                        "",
                        Translation.NONE,
                        0,
                        "",
                        List.of(),
                        List.of())));
        here(() -> explanations.release(anna, NOW, TODAY, child.id(), About.WHY_IN_CARE, null, 1, ""));
    }

    private void answer(ChildStory child, Understood understood) {
        var self = new Self(story.organisation(), child.id(), Self.Way.PLAYED);
        here(() -> mine.answer(self, NOW, TODAY, mine.list(self).getFirst().release(), understood));
    }

    private List<String> told(About about) {
        return here(() -> participation.figures(mary, TODAY)).told().stream()
                .filter(one -> one.title().startsWith(about == About.DECISION ? "The decisions" : "Why"))
                .flatMap(one -> one.rows().stream())
                .map(row -> row.group() + ": " + row.confirmed().words() + ", "
                        + row.told().words() + ", " + row.notExplained().words())
                .toList();
    }

    private String page() {
        return new Visitor(port)
                .as(story.organisation(), mary)
                .get("/service/participation")
                .words();
    }
}
