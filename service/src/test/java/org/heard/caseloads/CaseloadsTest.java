package org.heard.caseloads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.caseloads.ServiceList.Show;
import org.heard.clock.LateReason;
import org.heard.clock.LateReasons;
import org.heard.clock.StatutoryClock;
import org.heard.ids.ChildId;
import org.heard.law.FactKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The service in figures and lists, over a handful of children of whom one can count by hand.
class CaseloadsTest extends HeardTest {
    @Autowired
    private Caseloads caseloads;

    @Autowired
    private StatutoryClock duties;

    @Autowired
    private LateReasons reasons;

    private Actor manager;
    private Actor ada;
    private Actor ben;
    private ChildStory late;
    private ChildStory excused;
    private ChildStory soon;
    private ChildStory unallocated;
    private ChildStory unknown;

    @BeforeEach
    void a_small_service() {
        story.holds(FactKind.REVIEWS, "2026-01-01");
        manager = story.manager("Mary Example");
        ben = story.iro("Ben Two");
        ada = story.iro("Ada One");
        late = child("Late", "2026-03-02").has(RelationKind.IRO, ada, "2026-03-02");
        excused = child("Excused", "2026-03-03").has(RelationKind.IRO, ada, "2026-03-03");
        soon = child("Soon", "2026-05-26").has(RelationKind.IRO, ben, "2026-05-26");
        unallocated = child("Unallocated", "2026-06-08");
        unknown = child("Unknown", "2025-01-06")
                .has(RelationKind.IRO, ben, "2025-01-06", "2026-02-01")
                .has(RelationKind.IRO, ada, "2026-02-01")
                .has(RelationKind.COVER, ben, "2026-06-01");
        child("Left", "2026-01-05").has(RelationKind.IRO, ada, "2026-01-05").leftCare("2026-02-02", "E4A");
        explain(excused);
    }

    @Test
    void the_figures_count_each_child_now_looked_after_once() {
        assertThat(here(() -> caseloads.overview(manager, TODAY)).figures())
                .isEqualTo(new ServiceFigures(5, 1, 2, 1, 2, 1, 1));
    }

    @Test
    void every_iro_has_a_caseload_and_cover_is_told_on_both_sides() {
        story.person("Ivy Idle", Role.IRO);
        assertThat(here(() -> caseloads.overview(manager, TODAY)).caseloads())
                .extracting(
                        Caseload::name,
                        Caseload::children,
                        Caseload::overdue,
                        Caseload::soon,
                        Caseload::coveredBy,
                        Caseload::covering)
                .containsExactly(
                        tuple("Ada One", 3, 2, 0, "Ben Two", 0),
                        tuple("Ben Two", 1, 0, 1, null, 1),
                        tuple("Ivy Idle", 0, 0, 0, null, 0));
    }

    @Test
    void each_figure_opens_its_children() {
        assertThat(list(Show.ALL)).containsExactlyInAnyOrder(id(late, excused, soon, unallocated, unknown));
        assertThat(list(Show.UNALLOCATED)).containsExactly(unallocated.id());
        assertThat(list(Show.OVERDUE)).containsExactly(id(late, excused));
        assertThat(list(Show.UNEXPLAINED)).containsExactly(late.id());
        assertThat(list(Show.SOON)).containsExactly(id(soon, unallocated));
        assertThat(list(Show.CANNOT_TELL)).containsExactly(unknown.id());
        assertThat(list(Show.COVERED)).containsExactly(unknown.id());
    }

    @Test
    void a_list_kept_to_one_iro_has_their_own_and_beside_it_those_they_cover() {
        assertThat(bens(Show.ALL))
                .extracting(ServiceRow::child, ServiceRow::iro, ServiceRow::cover)
                .containsExactly(tuple(soon.id(), "Ben Two", null));
        assertThat(bens(Show.COVERED))
                .extracting(ServiceRow::child, ServiceRow::iro, ServiceRow::cover)
                .containsExactly(tuple(unknown.id(), "Ada One", "Ben Two"));
    }

    @Test
    void page_after_page_shows_what_one_long_page_would() {
        child("Unknown too", "2025-01-07");
        var seen = new ArrayList<ChildId>();
        ServiceList.After after = null;
        do {
            var from = after;
            var page = here(() -> caseloads.list(manager, NOW, TODAY, new ServiceList(Show.ALL, null, from, 1)));
            assertThat(page.rows()).hasSize(1);
            seen.add(page.rows().getFirst().child());
            after = page.next();
        } while (after != null);
        assertThat(seen).hasSize(6).isEqualTo(list(Show.ALL));
    }

    private ChildStory child(String name, String entered) {
        return story.child(name).born("2014-03-02").enteredCare(entered, "C2", "U6");
    }

    private void explain(ChildStory child) {
        here(() -> {
            var review = duties.duties(child.id(), TODAY).stream()
                    .filter(duty -> duty.rule().id().toString().equals("REV-1"))
                    .findFirst()
                    .orElseThrow();
            var why = new LateReason(LateReason.Why.CHILD_ASKED, "", null);
            reasons.say(manager, NOW, TODAY, child.id(), review.key(), review.title(), why);
        });
    }

    private List<ServiceRow> bens(Show show) {
        return here(() -> caseloads
                .list(manager, NOW, TODAY, new ServiceList(show, ben.person(), null, 50))
                .rows());
    }

    private List<ChildId> list(Show show) {
        return here(() -> caseloads.list(manager, NOW, TODAY, new ServiceList(show, null, null, 50)).rows().stream()
                .map(ServiceRow::child)
                .toList());
    }

    private static ChildId[] id(ChildStory... children) {
        return List.of(children).stream().map(ChildStory::id).toArray(ChildId[]::new);
    }
}
