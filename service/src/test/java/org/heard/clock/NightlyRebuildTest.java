package org.heard.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.heard.HeardTest;
import org.heard.access.RelationKind;
import org.heard.clock.NightlyRebuild.Night;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.people.Appointments;
import org.heard.people.Appointments.Appoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The dates kept for lists are those that follow from the facts, whatever was recorded and by how many at once.
class NightlyRebuildTest extends HeardTest {
    @Autowired
    private NightlyRebuild rebuild;

    @Autowired
    private LateReasons reasons;

    @Autowired
    private Appointments appointments;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    private ChildId leah;
    private ChildId omar;

    @BeforeEach
    void two_children() {
        leah = story.child("Leah")
                .born("2015-02-28")
                .enteredCare("2026-01-05", "C1", "U6")
                .moved("2026-03-01", "U4")
                .id();
        omar = story.child("Omar")
                .born("2010-06-20")
                .enteredCare("2025-12-22", "V2", "K2")
                .id();
        var iro = story.iro("Ines Example");
        here(() -> appointments.appoint(
                story.teller(),
                NOW,
                TODAY,
                Appoint.as(RelationKind.IRO, iro.person(), List.of(leah, omar), LocalDate.of(2026, 1, 12), "as told")));
    }

    @Test
    void nothing_differs_on_the_day_the_night_after_or_on_a_sixteenth_birthday() {
        assertThat(run(TODAY)).extracting(Night::children, Night::differing).containsExactly(2, 0);
        assertThat(run(TODAY.plusDays(1)).differing()).isZero();
        assertThat(run(LocalDate.of(2026, 6, 20)).differing()).isZero();
        assertThat(run(TODAY.plusMonths(7)).differing()).isZero();
    }

    @Test
    void a_date_kept_wrongly_is_counted_once_and_put_right() {
        change("update projection set due_on = due_on + 1 where organisation_id = :organisation and child_id = :child");
        assertThat(run(TODAY).differing()).isEqualTo(1);
        assertThat(run(TODAY).differing()).isZero();
    }

    @Test
    void a_date_that_was_lost_is_found_missing() {
        change("delete from projection where organisation_id = :organisation and child_id = :child");
        assertThat(run(TODAY).differing()).isEqualTo(1);
        var found = here(() -> transaction.execute(status -> rows.sql("""
                        select count(*) from projection where organisation_id = :organisation and child_id = :child
                        """)
                .param("organisation", Tenancy.current().value())
                .param("child", leah.value())
                .query(Long.class)
                .single()));
        assertThat(found).isPositive();
    }

    @Test
    void the_last_night_can_be_looked_up() {
        assertThat(here(() -> rebuild.findLast())).isEmpty();
        var night = run(TODAY);
        assertThat(here(() -> rebuild.findLast())).contains(night);
    }

    @Test
    void many_people_record_about_one_child_at_the_same_moment_and_all_is_kept() throws Exception {
        var work = new ArrayList<Callable<Boolean>>();
        for (int n = 0; n < 24; n++) {
            var words = "reason " + n;
            work.add(() -> {
                here(() -> reasons.say(
                        story.teller(),
                        NOW,
                        TODAY,
                        leah,
                        "REV-1",
                        "First review",
                        new LateReason(LateReason.Why.OTHER, words, null)));
                return true;
            });
        }
        try (var people = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> done : people.invokeAll(work)) {
                assertThat(saved(done)).isTrue();
            }
        }
        assertThat(run(TODAY).differing()).isZero();
    }

    private static boolean saved(Future<Boolean> done) throws InterruptedException {
        try {
            return done.get();
        } catch (ExecutionException failure) {
            throw new AssertionError("a save was lost", failure.getCause());
        }
    }

    private Night run(LocalDate day) {
        return here(() -> rebuild.run(day, story.noonOn(day)));
    }

    private void change(String sql) {
        var changed = here(() -> transaction.execute(status -> rows.sql(sql)
                .param("organisation", Tenancy.current().value())
                .param("child", leah.value())
                .update()));
        assertThat(changed).isPositive();
    }
}
