package org.heard.database;

import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Opens the database while the rest of the service is still being put together: each takes a second or two, and until
/// the first row is read neither needs the other.
public final class EarlyDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private final AtomicBoolean taken = new AtomicBoolean();
    private @Nullable FutureTask<Server> opening;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = Binder.get(context.getEnvironment())
                .bind("heard.database", Settings.class)
                .get();
        opening = new FutureTask<>(() -> Server.open(settings));
        Thread.ofPlatform().name("database").start(opening);
        context.getBeanFactory().registerSingleton("earlyDatabase", this);
    }

    /// The database, once it is open. Whoever takes it closes it. Throws what opening it threw.
    Server take() {
        taken.set(true);
        try {
            return Objects.requireNonNull(opening).get();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException why ? why : new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /// Closes what nobody took, because the rest of the service could not be put together.
    public void closeUnlessTaken() {
        if (opening == null || !taken.compareAndSet(false, true)) {
            return;
        }
        try {
            opening.get().close();
        } catch (ExecutionException nothingWasOpened) {
            // What hindered the rest has been said; one reason is enough.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
