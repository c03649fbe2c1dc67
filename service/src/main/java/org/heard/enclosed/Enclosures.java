package org.heard.enclosed;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heard.access.Self;
import org.heard.jobs.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What children enclose: begun while they are signed in, then sent with something and kept with it for good. What is
/// begun and not sent is seen by nobody else, and is gone when the child leaves.
@Component
@Transactional
public class Enclosures {
    /// No child is signed in for longer.
    private static final Duration LONGEST = Duration.ofHours(1);

    private final EnclosureStore store;

    Enclosures(EnclosureStore store) {
        this.store = store;
    }

    @Configuration(proxyBeanMethods = false)
    static class Tidying {
        @Bean
        Job whatChildrenBeganAndDidNotSend(EnclosureStore store) {
            return Job.every(
                    Duration.ofMinutes(10),
                    "What children began and did not send",
                    (organisation, now) -> store.forgetBegunBefore(now.minus(LONGEST)));
        }
    }

    /// Keeps what the child has drawn so far, in place of what they had before; an empty sheet is kept as none. False
    /// where it is no drawing.
    public boolean keepBegun(Self self, Instant now, String drawing) {
        return switch (Drawing.read(drawing)) {
            case Drawing.Read.Drawn(var drawn) -> {
                store.keepBegun(self.child(), now, drawn);
                yield true;
            }
            case Drawing.Read.Nothing _ -> {
                store.forgetBegun(self.child());
                yield true;
            }
            case Drawing.Read.TooMuch _, Drawing.Read.Unreadable _ -> false;
        };
    }

    /// What the child has begun to draw since they signed in.
    @Transactional(readOnly = true)
    public Optional<Drawing> findBegun(Self self) {
        return store.findBegun(self.child());
    }

    /// Keeps what is enclosed with something sent, in the transaction that sends it; what was begun is done with.
    @Transactional(propagation = Propagation.MANDATORY)
    public void enclose(Self self, Instant now, UUID with, Enclosed enclosed) {
        enclosed.drawing().ifPresent(drawing -> {
            store.add(self.child(), now, with, drawing);
            store.forgetBegun(self.child());
        });
    }

    /// What is enclosed with each of these things sent; those with nothing are left out.
    @Transactional(readOnly = true)
    public Map<UUID, Set<Enclosed.Kind>> list(Collection<UUID> sent) {
        return store.list(sent);
    }

    /// The drawing enclosed with something sent. Who may look at it has been decided by whoever calls.
    @Transactional(readOnly = true)
    public Optional<Drawing> findDrawing(UUID with) {
        return store.findDrawing(with);
    }
}
