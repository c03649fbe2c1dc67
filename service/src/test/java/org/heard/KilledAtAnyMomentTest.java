package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.heard.LoadingReturns.Load;
import org.heard.Saving.Save;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// kill -9 at any moment, while people save: what was answered as saved is there exactly once, what was not answered is
/// there whole or not at all, and sent again it is there exactly once. So is a return that was being loaded.
class KilledAtAnyMomentTest {
    @Test
    void whatever_is_killed_and_whenever_each_save_is_kept_whole_and_once() throws Exception {
        killed(2, new Random());
    }

    @Test
    @Tag("deep")
    @Timeout(value = 90, unit = TimeUnit.MINUTES)
    void a_hundred_times() throws Exception {
        killed(100, new Random(100));
    }

    private static void killed(int rounds, Random chance) throws Exception {
        var town = SavedTown.inANewHome();
        int cutOff = 0;
        var service = ServiceProcess.start(town.home());
        try {
            for (int round = 0; round < rounds; round++) {
                var withDatabase = round % 2 == 1;
                var database = service.findDatabase();
                var done = doneUntilKilled(town, service, withDatabase, chance);
                assertThat(done.saves()).as("forms answered").anyMatch(Save::taken);
                service = ServiceProcess.start(town.home());
                if (!withDatabase) {
                    assertThat(service.findDatabase())
                            .as("taken over as it was")
                            .isEqualTo(database);
                }
                cutOff += check(town, service, done);
            }
        } finally {
            service.close();
        }
        assertThat(cutOff).as("forms cut off").isPositive();
        assertThat(town.datesThatDiffer()).isZero();
    }

    /// Looks in the service that came after at all that was done, sends again what was cut off, and answers how many
    /// forms that were.
    private static int check(SavedTown town, ServiceProcess next, Done done) throws SQLException {
        int cutOff = 0;
        try (var rows = next.connect("heard_owner", "owner")) {
            var left = new LeftBehind(rows);
            for (var save : done.saves()) {
                left.check(save);
                if (!save.taken()) {
                    new Saving(town, town.manager(), new AtomicBoolean(), new Semaphore(0))
                            .again(next.port(), List.of(save));
                    left.check(save.answered());
                    cutOff++;
                }
            }
            for (var load : done.loads()) {
                check(rows, load);
                if (!load.loaded() && !load.at().isEmpty()) {
                    new LoadingReturns(town, new AtomicBoolean()).again(next.port(), load);
                    check(rows, new Load(load.numbers(), load.at(), true));
                }
            }
            left.everythingAgrees();
        }
        return cutOff;
    }

    /// What people did until the service was gone.
    private record Done(List<Save> saves, List<Load> loads) {}

    /// Some people save; at a moment nobody chose the service is killed, and with it its database where asked.
    private static Done doneUntilKilled(SavedTown town, ServiceProcess service, boolean withDatabase, Random chance)
            throws Exception {
        var killed = new AtomicBoolean();
        var answered = new Semaphore(0);
        try (var people = Executors.newFixedThreadPool(4)) {
            var underWay = List.of(
                    people.submit(
                            () -> new Saving(town, town.manager(), killed, answered).conversations(service.port())),
                    people.submit(
                            () -> new Saving(town, town.manager(), killed, answered).conversations(service.port())),
                    people.submit(
                            () -> new Saving(town, town.manager(), killed, answered).allocations(service.port())));
            var loading = people.submit(() -> new LoadingReturns(town, killed).untilItIsGone(service.port()));
            assertThat(answered.tryAcquire(5, 60, TimeUnit.SECONDS))
                    .as("it answers")
                    .isTrue();
            new CountDownLatch(1).await(chance.nextInt(1_500), TimeUnit.MILLISECONDS);
            killed.set(true);
            if (withDatabase) {
                service.killDatabase();
            }
            service.kill();
            var saves = new ArrayList<Save>();
            for (var one : underWay) {
                saves.addAll(one.get());
            }
            return new Done(saves, loading.get());
        }
    }

    /// Said to be loaded: there whole. Else: whole, or nothing of it.
    private static void check(Connection rows, Load load) throws SQLException {
        assertThat(load.rows(rows))
                .as("%s, in whose chronicles stands %s", load, load.chronicle(rows))
                .isIn(load.loaded() ? List.of(Load.whole()) : List.of(Load.whole(), Load.absent()));
    }
}
