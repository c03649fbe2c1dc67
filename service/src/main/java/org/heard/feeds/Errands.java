package org.heard.feeds;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.comparison.Delivery;
import org.heard.comparison.DeliveryId;
import org.heard.comparison.Progress;
import org.heard.database.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads and loads deliveries while nobody waits for the page: whoever asked may close the browser. How far it
/// is stands in the database. Cut off by the end of the service it has changed nothing, and can be asked for
/// again.
@Component
public class Errands implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(Errands.class);
    private static final Duration BETWEEN_SIGNS = Duration.ofMillis(400);
    private static final Duration AT_THE_END = Duration.ofSeconds(3);

    private final ErrandStore store;
    private final DeliveryStore deliveries;
    private final Loading loading;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Set<Thread> underWay = ConcurrentHashMap.newKeySet();

    Errands(
            ErrandStore store,
            DeliveryStore deliveries,
            Loading loading,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.deliveries = deliveries;
        this.loading = loading;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Asks for a delivery to be read or loaded, in the transaction now running; `start` begins it after that. False
    /// where it is being done already.
    public boolean ask(Actor actor, Instant now, DeliveryId delivery, Errand.Act act) {
        Deliveries.mustBeAllowed(actor);
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var known = deliveries.find(delivery).orElseThrow(NotFound::new);
            if (known.state() == Delivery.State.WITHDRAWN
                    || (act == Errand.Act.LOAD && !Loading.mayLoad(actor, known))) {
                throw new NotFound();
            }
            return store.ask(delivery, act, actor, now);
        }));
    }

    /// Begins what was asked for and waits so long for its end; whatever takes longer goes on by itself.
    public void start(Actor actor, Instant now, LocalDate today, DeliveryId delivery, Duration wait) {
        Boolean begun = transaction.execute(status -> store.begin(delivery, now));
        if (!Boolean.TRUE.equals(begun)) {
            return;
        }
        var act = find(actor, now, delivery).orElseThrow().act();
        var ended = new CountDownLatch(1);
        var log = Optional.ofNullable(MDC.getCopyOfContextMap()).orElse(Map.of());
        Thread.ofVirtual()
                .name("errand " + delivery)
                .start(() -> Tenancy.within(actor.organisation(), () -> {
                    MDC.setContextMap(log);
                    underWay.add(Thread.currentThread());
                    try {
                        go(actor, now, today, delivery, act);
                    } finally {
                        underWay.remove(Thread.currentThread());
                        ended.countDown();
                    }
                    return true;
                }));
        await(ended, wait);
    }

    /// The last errand of a delivery.
    public Optional<Errand> find(Actor actor, Instant now, DeliveryId delivery) {
        Deliveries.mustBeAllowed(actor);
        return Optional.ofNullable(
                transaction.execute(status -> store.find(delivery, now).orElse(null)));
    }

    /// The deliveries that are being read or loaded just now.
    public Set<DeliveryId> listUnderWay(Actor actor, Instant now) {
        Deliveries.mustBeAllowed(actor);
        return Objects.requireNonNull(transaction.execute(status -> store.listUnderWay(now)));
    }

    private void go(Actor actor, Instant now, LocalDate today, DeliveryId delivery, Errand.Act act) {
        var far = new HowFar();
        var signs = Thread.ofVirtual().start(() -> giveSigns(actor, delivery, far));
        try {
            switch (act) {
                case READ -> loading.compare(actor, now, today, delivery, far);
                case LOAD -> loading.load(actor, now, today, delivery, far);
            }
            stop(signs);
            end(delivery, Errand.State.DONE, "");
        } catch (RuntimeException | Error failure) {
            stop(signs);
            log.error("Delivery {} could not be {}", delivery, act == Errand.Act.READ ? "read" : "loaded", failure);
            end(
                    delivery,
                    Errand.State.FAILED,
                    Optional.ofNullable(MDC.get("request")).orElse(""));
        }
    }

    private void end(DeliveryId delivery, Errand.State state, String request) {
        transaction.executeWithoutResult(status -> store.end(delivery, state, request, clock.instant()));
    }

    private void giveSigns(Actor actor, DeliveryId delivery, HowFar far) {
        Tenancy.within(actor.organisation(), () -> {
            try {
                while (true) {
                    Thread.sleep(BETWEEN_SIGNS);
                    transaction.executeWithoutResult(
                            status -> store.seen(delivery, far.stage, far.done, far.of, clock.instant()));
                }
            } catch (InterruptedException over) {
                return true;
            } catch (RuntimeException failure) {
                log.warn("Delivery {} could not say how far it is", delivery, failure);
                return false;
            }
        });
    }

    private static void stop(Thread signs) {
        signs.interrupt();
        try {
            signs.join();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch ended, Duration wait) {
        try {
            var over = ended.await(wait.toMillis(), TimeUnit.MILLISECONDS);
            log.debug("waited for an errand, over: {}", over);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /// What is nearly done is waited for; the rest is cut off, and says so to whoever looks.
    @Override
    public void destroy() throws InterruptedException {
        var until = System.nanoTime() + AT_THE_END.toNanos();
        for (var thread : underWay) {
            var left = Duration.ofNanos(until - System.nanoTime());
            if (left.isPositive()) {
                thread.join(left);
            }
        }
    }

    private static final class HowFar implements Progress {
        private volatile Stage stage = Stage.READING;
        private volatile int done;
        private volatile int of;

        @Override
        public void at(Stage now, int through, int all) {
            stage = now;
            done = through;
            of = all;
        }
    }
}
