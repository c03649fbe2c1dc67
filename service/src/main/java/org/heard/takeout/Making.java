package org.heard.takeout;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.database.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes the file while nobody waits for the page. How far it is stands in the database. Cut off by the end of
/// the service it leaves nothing that could be fetched, and is asked for again: the key is gone with it.
@Component
public class Making implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(Making.class);
    private static final Duration BETWEEN_SIGNS = Duration.ofMillis(400);
    private static final Duration AT_THE_END = Duration.ofSeconds(3);

    private final Writing writing;
    private final TakeoutStore store;
    private final Shelf shelf;
    private final Audit audit;
    private final TransactionTemplate apart;
    private final Clock clock;
    private final Set<Thread> underWay = ConcurrentHashMap.newKeySet();

    Making(
            Writing writing,
            TakeoutStore store,
            Shelf shelf,
            Audit audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.writing = writing;
        this.store = store;
        this.shelf = shelf;
        this.audit = audit;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /// Begins what was agreed to, and waits so long for its end; whatever takes longer goes on by itself.
    public void start(Actor actor, Takeouts.ToMake what, Duration wait) {
        var ended = new CountDownLatch(1);
        var logged = Optional.ofNullable(MDC.getCopyOfContextMap()).orElse(Map.of());
        Thread.ofVirtual()
                .name("takeout " + what.id())
                .start(() -> Tenancy.within(actor.organisation(), () -> {
                    MDC.setContextMap(logged);
                    underWay.add(Thread.currentThread());
                    try {
                        make(Actor.system(actor.organisation(), "Taking everything out"), what);
                    } finally {
                        underWay.remove(Thread.currentThread());
                        ended.countDown();
                    }
                    return true;
                }));
        try {
            var over = ended.await(wait.toMillis(), TimeUnit.MILLISECONDS);
            log.debug("waited for what is taken out, over: {}", over);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void make(Actor itself, Takeouts.ToMake what) {
        try {
            var file = written(what);
            apart.executeWithoutResult(status -> {
                if (!store.made(what.id(), file, clock.instant())) {
                    throw new IllegalStateException("it was given up meanwhile");
                }
                audit.write(itself, clock.instant(), "made what is taken out", List.of("everything"));
            });
        } catch (Exception | Error failure) {
            log.error("What is taken out could not be made", failure);
            shelf.remove(what.id());
            var request = Optional.ofNullable(MDC.get("request")).orElse("");
            apart.executeWithoutResult(status -> {
                if (store.failed(what.id(), request, clock.instant())) {
                    audit.write(itself, clock.instant(), "could not make what is taken out", List.of("everything"));
                }
            });
        }
    }

    private FileOut written(Takeouts.ToMake what) throws IOException {
        try (var file = shelf.create(what.id())) {
            return writing.write(file, what.cover(), Optional.of(what.key()), new Signs(what.id()));
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        for (var thread : underWay) {
            thread.interrupt();
        }
        for (var thread : underWay) {
            thread.join(AT_THE_END);
        }
    }

    /// Says now and then how far it is, in a transaction apart from the one that reads.
    private final class Signs implements Far {
        private final TakeoutId id;
        private long last;

        private Signs(TakeoutId id) {
            this.id = id;
        }

        @Override
        public void at(int done, int of) {
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("the service stops");
            }
            var now = System.nanoTime();
            if (last == 0 || now - last > BETWEEN_SIGNS.toNanos()) {
                last = now;
                say(done, of);
            }
        }

        /// A sign that cannot be given, as where every connection is in use, costs nothing: the next one comes soon.
        private void say(int done, int of) {
            try {
                apart.executeWithoutResult(status -> store.seen(id, done, of, clock.instant()));
            } catch (RuntimeException failure) {
                if (Thread.currentThread().isInterrupted()) {
                    throw failure;
                }
                log.warn("How far the taking out is could not be said", failure);
            }
        }
    }
}
