package org.heard.comparison;

import java.time.Instant;
import java.time.LocalDate;
import org.heard.access.Actor;

/// A delivery laid beside the record: what was found, and how to write it.
public record Prepared(Compared found, Writing writing) {

    /// Writes what was found into the record, in the transaction now running.
    public interface Writing {
        /// Writes all of it, or throws and leaves all of it to be undone.
        void write(Actor actor, Instant now, LocalDate today);
    }
}
