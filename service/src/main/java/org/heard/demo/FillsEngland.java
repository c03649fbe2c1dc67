package org.heard.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.heard.madeup.MadeUpEngland;
import org.heard.madeup.Seed;
import org.springframework.stereotype.Component;

/// Fills all 153 made-up authorities, as many side by side as there are processors, for load. Those that are whole
/// already are not even made up again.
@Component
class FillsEngland {
    private static final int AT_ONCE = 50;
    private static final int SIDE_BY_SIDE = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 8);

    private final Filling filling;

    FillsEngland(Filling filling) {
        this.filling = filling;
    }

    void fill(Seed seed, Instant now, Console console, Stopping stopping) {
        var today = LocalDate.ofInstant(now, ZoneId.of("Europe/London"));
        var begun = new Begun(seed, 0, firstDay(seed, today));
        var sizes = MadeUpEngland.sizes();
        var progress = new EnglandProgress(sizes, console);
        var missing = sizes.keySet().stream()
                .filter(code -> !filling.isFilled(code, today))
                .toList();
        sizes.keySet().stream().filter(code -> !missing.contains(code)).forEach(progress::wasWhole);
        if (missing.isEmpty()) {
            return;
        }
        console.say("Filling made-up England: 153 authorities, about 82,000 children looked after and 56,000 who left "
                + "lately. This takes a while; cut off, the next start goes on.");
        var room = new Semaphore(SIDE_BY_SIDE);
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = new ArrayList<Future<?>>();
            for (var code : missing) {
                waitFor(room, stopping);
                work.removeIf(FillsEngland::isDone);
                work.add(workers.submit(() -> {
                    try {
                        one(code, begun, now, progress, stopping);
                    } finally {
                        room.release();
                    }
                }));
            }
            while (!work.isEmpty()) {
                TimeUnit.MILLISECONDS.sleep(50);
                work.removeIf(FillsEngland::isDone);
            }
        } catch (InterruptedException stopped) {
            throw new Stopping.CutShort();
        }
        console.done();
    }

    private void one(String code, Begun begun, Instant now, EnglandProgress progress, Stopping stopping) {
        var authority = MadeUpEngland.authority(code, begun.seed(), begun.day());
        var all = authority.children().size();
        filling.fill(authority, begun, now, AT_ONCE, done -> {
            progress.reached(code, (double) done / all);
            stopping.goOn();
        });
        progress.whole(code);
    }

    /// Looks up now and then whether to go on: who only waits cannot be told to stop.
    private static void waitFor(Semaphore room, Stopping stopping) throws InterruptedException {
        while (!room.tryAcquire(200, TimeUnit.MILLISECONDS)) {
            stopping.goOn();
        }
    }

    /// Whether this authority is through; what broke it breaks the whole.
    private static boolean isDone(Future<?> work) {
        if (!work.isDone()) {
            return false;
        }
        try {
            work.get();
            return true;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Stopping.CutShort cutShort) {
                throw cutShort;
            }
            throw new IllegalStateException("England was not filled", failed.getCause());
        } catch (InterruptedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// One left half full goes on from the day it was begun.
    private LocalDate firstDay(Seed seed, LocalDate today) {
        return MadeUpEngland.codes().stream()
                .flatMap(code -> filling.findBegun(code, today).stream())
                .filter(begun -> begun.seed().equals(seed))
                .map(Begun::day)
                .findFirst()
                .orElse(today);
    }
}
