package org.heard.takeout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.heard.access.Actor;
import org.heard.database.Tenancy;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;

/// Takes everything out as two people would: one asks, the other agrees, the first fetches.
@Component
public class TakingOut {
    private final Takeouts takeouts;
    private final Making making;

    TakingOut(Takeouts takeouts, Making making) {
        this.takeouts = takeouts;
        this.making = making;
    }

    /// The file, and the two halves of the key as README.txt says they are typed.
    // The bytes are handed on.
    @SuppressWarnings("ArrayRecordComponent")
    public record Taken(TakeoutId id, byte[] zip, String asker, String other) {
        public Unpacked unpacked() {
            return Unpacked.of(zip);
        }

        public String key() {
            return asker + "-" + other;
        }
    }

    public Taken take(Actor manager, Actor administrator, Instant now) {
        return Tenancy.within(manager.organisation(), () -> {
            var id = ((Takeouts.Asked.Done) takeouts.ask(manager, now, "To keep")).id();
            var half = takeouts.findHalf(manager, now, id).orElseThrow();
            var agreed = (Takeouts.Agreed.Done) takeouts.agree(administrator, now, id);
            making.start(administrator, agreed.toMake(), Duration.ofMinutes(5));
            var state = takeouts.list(manager, now).getFirst().state();
            assertThat(state).isEqualTo(Takeout.State.MADE);
            return new Taken(id, fetch(manager, now, id), half, agreed.half());
        });
    }

    public byte[] fetchWithin(Actor manager, Instant now, TakeoutId id) {
        return Tenancy.within(manager.organisation(), () -> fetch(manager, now, id));
    }

    public void throwAway(Actor administrator, Instant now, TakeoutId id) {
        assertThat(takeouts.end(administrator, now, id)).isEqualTo(Takeouts.Ended.THROWN_AWAY);
    }

    private byte[] fetch(Actor manager, Instant now, TakeoutId id) {
        var response = new MockHttpServletResponse();
        try {
            ((Takeouts.Opened.Done) takeouts.open(manager, now, id))
                    .file()
                    .render(null, new MockHttpServletRequest(), response);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        return response.getContentAsByteArray();
    }
}
