package org.heard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/// The clock the pages go by in a test: it stands still until it is moved.
@Component
@Primary
public class StoryClock extends Clock {
    private final AtomicReference<Instant> now = new AtomicReference<>(HeardTest.NOW);

    public void set(Instant instant) {
        now.set(instant);
    }

    public void passes(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
