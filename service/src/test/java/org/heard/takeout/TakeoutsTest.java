package org.heard.takeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.Role;
import org.heard.database.OwnersHand;
import org.heard.database.Tenancy;
import org.heard.takeout.Takeouts.Agreed;
import org.heard.takeout.Takeouts.Asked;
import org.heard.takeout.Takeouts.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Two persons, some days, and then it is gone; each step stands in the audit.
class TakeoutsTest extends HeardTest {
    @Autowired
    private Takeouts takeouts;

    @Autowired
    private TakingOut takingOut;

    @Autowired
    private Making making;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Shelf shelf;

    @Autowired
    private TakeoutStore store;

    @Autowired
    private Settled settled;

    @Autowired
    private Audit audit;

    @Autowired
    private OwnersHand owner;

    private Actor manager;
    private Actor administrator;

    @BeforeEach
    void two_who_are_allowed() {
        manager = story.manager("Mary Example");
        administrator = story.person("Ada Example", Role.ADMINISTRATOR);
    }

    @Test
    void each_step_stands_in_the_audit() {
        var taken = takingOut.take(manager, administrator, NOW);
        assertThat(onDisk(taken.id())).isTrue();
        here(() -> takeouts.end(administrator, NOW, taken.id()));
        assertThat(acts())
                .containsExactly(
                        "asked for everything to be taken out",
                        "agreed that everything is taken out",
                        "made what is taken out",
                        "fetched everything that was taken out",
                        "threw away what was taken out");
        assertThat(onDisk(taken.id())).isFalse();
    }

    @Test
    void whoever_asked_cannot_agree_whatever_roles_they_have() {
        var both = story.person("Bo Example", Role.IRO_MANAGER, Role.ADMINISTRATOR);
        var id = ask(both);
        assertThat(agree(both, id)).isInstanceOf(Agreed.AskedThemself.class);
        assertThat(agree(administrator, id)).isInstanceOf(Agreed.Done.class);
    }

    @Test
    void one_at_a_time_and_nobody_agrees_twice() {
        var id = ask(manager);
        assertThat(here(() -> takeouts.ask(manager, NOW, "Again"))).isEqualTo(new Asked.OneIsOpen());
        assertThat(agree(administrator, id)).isInstanceOf(Agreed.Done.class);
        assertThat(agree(administrator, id)).isInstanceOf(Agreed.NoLongerOpen.class);
        assertThat(here(() -> takeouts.ask(manager, NOW, "Again"))).isEqualTo(new Asked.OneIsOpen());
    }

    @Test
    void only_whoever_asked_fetches_it_and_only_as_a_manager() {
        var id = takingOut.take(manager, administrator, NOW).id();
        var other = story.manager("Nora Example");
        var former = new Actor(manager.organisation(), manager.person(), manager.name(), Set.of(Role.IRO));
        for (var somebody : List.of(other, administrator, former, story.iro("Anna Example"))) {
            assertThatThrownBy(() -> here(() -> takeouts.open(somebody, NOW, id)))
                    .isInstanceOf(NotFound.class);
        }
        var elsewhere = anotherStory().manager("Mary Example");
        assertThatThrownBy(() -> Tenancy.within(elsewhere.organisation(), () -> takeouts.open(elsewhere, NOW, id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_half_of_the_key_is_shown_to_nobody_else_and_no_longer_once_somebody_agreed() {
        var id = ask(manager);
        assertThat(here(() -> takeouts.findHalf(manager, NOW, id))).isPresent();
        assertThat(here(() -> takeouts.findHalf(administrator, NOW, id))).isEmpty();
        agree(administrator, id);
        assertThat(here(() -> takeouts.findHalf(manager, NOW, id))).isEmpty();
        assertThat(texts("select asker_part from takeout where organisation_id = tenant()"))
                .containsExactly("");
    }

    @Test
    void after_three_days_it_is_gone_from_the_page_the_disk_and_whoever_asked() {
        var id = takingOut.take(manager, administrator, NOW).id();
        var nearly = NOW.plus(Takeout.KEPT).minusSeconds(1);
        here(() -> takeouts.clear(itself(), nearly));
        assertThat(takingOut.fetchWithin(manager, nearly, id)).isNotEmpty();
        var over = NOW.plus(Takeout.KEPT);
        assertThatThrownBy(() -> here(() -> takeouts.open(manager, over, id))).isInstanceOf(NotFound.class);
        assertThat(onDisk(id)).isTrue();
        here(() -> takeouts.clear(itself(), over));
        assertThat(onDisk(id)).isFalse();
        assertThat(here(() -> takeouts.list(manager, over)).getFirst().state()).isEqualTo(Takeout.State.GONE);
        assertThat(acts()).endsWith("cleared away what was taken out");
    }

    @Test
    void a_question_nobody_answers_is_over_after_three_days() {
        var id = ask(manager);
        var late = NOW.plus(Takeout.KEPT);
        assertThat(here(() -> takeouts.agree(administrator, late, id))).isInstanceOf(Agreed.NoLongerOpen.class);
        here(() -> takeouts.clear(itself(), late));
        assertThat(here(() -> takeouts.findHalf(manager, late, id))).isEmpty();
        assertThat(acts()).endsWith("let lapse that everything is taken out");
        assertThat(here(() -> takeouts.ask(manager, late, "Again"))).isInstanceOf(Asked.Done.class);
    }

    @Test
    void one_that_was_cut_off_leaves_nothing_and_makes_room() {
        var id = ask(manager);
        agree(administrator, id);
        var later = NOW.plus(Duration.ofMinutes(3));
        assertThat(here(() -> takeouts.list(manager, later)).getFirst().state()).isEqualTo(Takeout.State.CUT_OFF);
        assertThatThrownBy(() -> here(() -> takeouts.open(manager, later, id))).isInstanceOf(NotFound.class);
        assertThat(here(() -> takeouts.ask(manager, later, "Again"))).isInstanceOf(Asked.Done.class);
        assertThat(acts()).contains("gave up making what is taken out");
    }

    @Test
    void what_cannot_be_made_says_so_and_leaves_nothing() throws Exception {
        var id = ask(manager);
        var agreed = (Agreed.Done) agree(administrator, id);
        here(() -> {
            shelf.create(id).close();
            return true;
        });
        making.start(administrator, agreed.toMake(), Duration.ofMinutes(1));
        assertThat(here(() -> takeouts.list(manager, NOW)).getFirst().state()).isEqualTo(Takeout.State.FAILED);
        assertThat(onDisk(id)).isFalse();
        assertThat(acts()).endsWith("could not make what is taken out");
    }

    @Test
    void where_the_disk_is_too_full_nothing_is_begun_and_the_half_waits_on() {
        assumeThat(Files.isDirectory(Path.of("/proc")))
                .as("a disk with no room")
                .isTrue();
        var id = ask(manager);
        var full = new Takeouts(store, new Shelf("/proc/takeouts"), settled, audit);
        var agreed = here(() -> transaction.execute(status -> full.agree(administrator, NOW, id)));
        assertThat(agreed).isInstanceOfSatisfying(Agreed.NoRoom.class, room -> {
            assertThat(room.free()).isZero();
            assertThat(room.needed()).isGreaterThan(1_000_000);
        });
        assertThat(here(() -> takeouts.findHalf(manager, NOW, id))).isPresent();
        assertThat(agree(administrator, id)).isInstanceOf(Agreed.Done.class);
    }

    @Test
    void a_sign_of_how_far_it_is_that_cannot_be_given_does_not_end_it() {
        owner.does("""
                create function no_sign() returns trigger language plpgsql as $$
                begin raise exception 'no sign can be given'; end $$
                """, """
                create trigger no_sign before update on takeout for each row
                when (old.state = 'MAKING' and new.state = 'MAKING' and new.organisation_id = '%s')
                execute function no_sign()
                """.formatted(story.organisation()));
        try {
            var id = takingOut.take(manager, administrator, NOW).id();
            assertThat(onDisk(id)).isTrue();
        } finally {
            owner.does("drop trigger no_sign on takeout", "drop function no_sign()");
        }
    }

    @Test
    void a_file_that_nobody_waits_for_is_cleared_away_once_it_is_an_hour_old() throws Exception {
        var id = takingOut.take(manager, administrator, NOW).id();
        var stray = stray(NOW.minus(Duration.ofMinutes(61)));
        var young = stray(NOW.minus(Duration.ofMinutes(59)));
        here(() -> takeouts.clear(itself(), NOW));
        assertThat(onDisk(stray)).isFalse();
        assertThat(onDisk(young)).isTrue();
        assertThat(onDisk(id)).isTrue();
    }

    private TakeoutId stray(Instant at) throws IOException {
        var stray = TakeoutId.next();
        here(() -> {
            shelf.create(stray).close();
            return true;
        });
        var file = here(() -> shelf.file(stray));
        Files.setLastModifiedTime(file, FileTime.from(at));
        return stray;
    }

    @Test
    void either_of_them_stops_it_before() {
        var first = ask(manager);
        assertThat(here(() -> takeouts.end(administrator, NOW, first))).isEqualTo(Ended.STOPPED);
        assertThat(agree(administrator, first)).isInstanceOf(Agreed.NoLongerOpen.class);
        var second = ask(manager);
        assertThat(here(() -> takeouts.end(manager, NOW, second))).isEqualTo(Ended.STOPPED);
        assertThat(here(() -> takeouts.end(manager, NOW, second))).isEqualTo(Ended.NOTHING_TO_END);
    }

    private TakeoutId ask(Actor who) {
        return ((Asked.Done) here(() -> takeouts.ask(who, NOW, "To keep"))).id();
    }

    private Agreed agree(Actor who, TakeoutId id) {
        return here(() -> takeouts.agree(who, NOW, id));
    }

    private Actor itself() {
        return Actor.system(story.organisation(), "Clearing away of what was taken out");
    }

    private List<String> acts() {
        return texts(
                "select act from audit_entry where organisation_id = tenant() and act like '%taken out%' order by entry_id");
    }

    private List<String> texts(String sql) {
        return here(() ->
                transaction.execute(status -> rows.sql(sql).query(String.class).list()));
    }

    private boolean onDisk(TakeoutId id) {
        return here(() -> shelf.holds(id));
    }
}
