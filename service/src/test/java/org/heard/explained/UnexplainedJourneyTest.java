package org.heard.explained;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Self;
import org.heard.explained.Explanation.About;
import org.heard.explained.Explanation.Translation;
import org.heard.explained.Explanation.Understood;
import org.heard.law.FactKind;
import org.heard.resting.OwnRest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An IRO finds what nobody has explained, goes to where it is written, and notes that a child does not want to be
/// told;
/// the manager reads the figures.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class UnexplainedJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Explanations explanations;

    @Autowired
    private MyExplanations mine;

    @Autowired
    private OwnRest rest;

    private Actor anna;
    private ChildStory ash;

    @BeforeEach
    void children_of_anna() {
        story.holds(FactKind.REVIEWS, "2015-01-01");
        anna = story.iro("Anna Example");
        ash = child("Ash Example", "2024-01-05")
                .reviewedOn("2026-05-04", "PN1", anna)
                .decidedAtIt("2026-05-04", "See Nan", "Sam Example", "2026-07-01")
                .decidedAtIt("2026-05-04", "See the dentist", "Sam Example", "2026-07-01")
                .issued();
        told(child("Bo Example", "2025-03-03"), Understood.NOT_SURE);
        told(child("Cy Example", "2025-09-08"), Understood.YES);
        var di = child("Di Example", "2026-01-05");
        here(() -> rest.ask(new Self(story.organisation(), di.id(), Self.Way.PLAYED), NOW, TODAY, TODAY.plusDays(7)));
    }

    @ParameterizedTest
    @ValueSource(ints = {Browsing.PHONE, Browsing.DESK})
    void the_way_leads_from_my_work_to_where_it_is_written(int width) {
        try (var browsing = Browsing.at(port, width)) {
            var page = browsing.as(story.organisation(), anna).page();
            page.navigate("/work");
            page.locator("a:has-text('Children to whom something is not explained')")
                    .click();
            assertThat(browsing.text())
                    .contains("2 decisions: nothing is written", "Di Example would like to be left alone");
            browsing.look("explained-missing-" + width);
            page.navigate("/children/" + ash.id() + "/explained");
            browsing.look("explained-child-" + width);
            page.navigate("/work/explained/missing");
            browsing.link("The plan").first().click();
            page.locator("a:has-text('The child does not want to be told this for now')")
                    .click();
            browsing.look("explained-not-now-" + width);
            browsing.day("on", 12, 6, 2026);
            browsing.button("Note that they do not want to be told for now").click();
            page.locator("text=heard it.").waitFor();
            browsing.look("explained-plan-not-now-" + width);
            page.navigate("/work/explained/missing");
            assertThat(browsing.text()).contains("does not want to be told the plan for now");
            browsing.look("explained-missing-not-now-" + width);
        }
    }

    @Test
    void the_manager_reads_the_figures() {
        for (var i = 0; i < 12; i++) {
            told(child("Kit Example", "2025-09-08"), i < 7 ? Understood.YES : Understood.NO);
        }
        for (var width : List.of(Browsing.PHONE, Browsing.DESK)) {
            try (var browsing = Browsing.at(port, width)) {
                browsing.as(story.organisation(), story.manager("Mary Example"))
                        .page()
                        .navigate("/service/participation");
                assertThat(browsing.text()).contains("Why they are in care, of all children");
                browsing.look("explained-figures-" + width);
            }
        }
    }

    private ChildStory child(String name, String entered) {
        return story.child(name)
                .born("2016-03-02")
                .enteredCare(entered, "C1", "U6")
                .has(RelationKind.IRO, anna, entered);
    }

    private void told(ChildStory child, Understood understood) {
        var before = here(() -> explanations.get(anna, TODAY, child.id(), About.WHY_IN_CARE, null))
                .explanation();
        var written = new Explanation(
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
                List.of());
        here(() -> explanations.write(anna, NOW, TODAY, written));
        here(() -> explanations.release(anna, NOW, TODAY, child.id(), About.WHY_IN_CARE, null, 1, ""));
        var self = new Self(story.organisation(), child.id(), Self.Way.PLAYED);
        here(() -> mine.answer(self, NOW, TODAY, mine.list(self).getFirst().release(), understood));
    }
}
