package org.heard.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.heard.madeup.MadeUpAuthority;
import org.heard.madeup.MadeUpEngland;
import org.heard.madeup.Seed;
import org.springframework.stereotype.Component;

/// Fills all 153 made-up authorities, two at a time, for load.
@Component
class FillsEngland {
    private static final int AT_ONCE = 250;
    private static final int SIDE_BY_SIDE = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 8);

    private final Filling filling;

    FillsEngland(Filling filling) {
        this.filling = filling;
    }

    void fill(Seed seed, Instant now, Console console) {
        var today = LocalDate.ofInstant(now, ZoneId.of("Europe/London"));
        var children = new AtomicInteger();
        var whole = new AtomicInteger();
        var room = new Semaphore(SIDE_BY_SIDE);
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var day = firstDay(seed, today);
            var work = MadeUpEngland.authorities(seed, day)
                    .<Callable<Boolean>>map(authority -> () -> {
                        try {
                            one(authority, new Begun(seed, 0, day), now);
                        } finally {
                            room.release();
                        }
                        console.step("%d of 153 authorities, %d children"
                                .formatted(
                                        whole.incrementAndGet(),
                                        children.addAndGet(authority.children().size())));
                        return true;
                    })
                    .map(task -> {
                        room.acquireUninterruptibly();
                        return workers.submit(task);
                    })
                    .toList();
            for (var each : work) {
                each.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("England was not filled", failed.getCause());
        }
        console.done();
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

    private void one(MadeUpAuthority authority, Begun begun, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneId.of("Europe/London"));
        if (!filling.isFilled(authority.code(), today)) {
            filling.fill(authority, begun, now, AT_ONCE, done -> {});
        }
    }
}
