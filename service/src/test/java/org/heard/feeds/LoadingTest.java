package org.heard.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.heard.access.NotFound;
import org.heard.access.Role;
import org.heard.chronicle.Chronicle;
import org.heard.comparison.Delivery;
import org.heard.comparison.Outcome;
import org.heard.database.Tenancy;
import org.heard.feeds.Deliveries.Given;
import org.heard.ssda903.CollectionYear;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Giving, trying and loading a delivery: when anything changes, and who may.
class LoadingTest extends FeedsTest {
    @Autowired
    private Chronicle chronicle;

    private static ReturnOnPaper oneChild() {
        return new ReturnOnPaper()
                .child("1001", "11/02/2015")
                .episode("1001", "03/05/2025", "S", "C1", "U6", "20/09/2025", "X1")
                .episode("1001", "20/09/2025", "B", "C2", "U4");
    }

    @Test
    void a_dry_run_changes_nothing() {
        var delivery = give(2026, oneChild());
        var counts = dryRun(delivery);
        assertThat(counts.of(Outcome.ADDED)).isEqualTo(1);
        assertThat(isHere("1001")).isFalse();
        assertThat(here(() -> deliveries.get(story.teller(), delivery.id())).state())
                .isEqualTo(Delivery.State.READ);
    }

    @Test
    void the_same_files_twice_say_so_and_change_nothing() {
        var first = load(2026, oneChild());
        var before = record("1001");
        var again = here(() -> deliveries.giveReturn(
                story.teller(), NOW, CollectionYear.ending(2026), oneChild().files()));
        assertThat(again).isEqualTo(new Given.Before(here(() -> deliveries.get(story.teller(), first.id()))));
        load(first);
        assertThat(record("1001")).isEqualTo(before);
        assertThat(dryRun(first).of(Outcome.UNCHANGED)).isEqualTo(1);
        assertThat(here(() -> chronicle.list(before.id(), 10))).hasSize(1);
    }

    @Test
    void the_same_rows_in_other_files_change_nothing_either() {
        load(2026, oneChild());
        var before = record("1001");
        var counts = dryRun(load(2026, oneChild().missing("9999", "01/01/2010", "01/06/2025", "02/06/2025")));
        assertThat(counts.toLoad()).isZero();
        assertThat(record("1001")).isEqualTo(before);
    }

    @Test
    void files_of_another_organisation_are_not_there() {
        var delivery = give(2026, oneChild());
        var elsewhere = anotherStory();
        var manager = elsewhere.manager("Mona Elsewhere");
        assertThatThrownBy(() -> Tenancy.within(elsewhere.organisation(), () -> deliveries.get(manager, delivery.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_iro_or_a_social_worker_gives_no_files() {
        for (var actor : List.of(story.iro("Ira Example"), story.person("Sol Example", Role.SOCIAL_WORKER))) {
            assertThatThrownBy(() -> here(() -> deliveries.giveReturn(
                            actor, NOW, CollectionYear.ending(2026), oneChild().files())))
                    .isInstanceOf(NotFound.class);
        }
    }
}
