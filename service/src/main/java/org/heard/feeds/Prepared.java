package org.heard.feeds;

import java.time.Instant;
import java.time.LocalDate;
import org.heard.access.Actor;

/// A delivery laid beside the record: what was found, and how to write it.
record Prepared(Compared found, Writing writing) {

    /// Writes what was found into the record, in the transaction now running.
    interface Writing {
        void write(Actor actor, Instant now, LocalDate today);
    }
}
