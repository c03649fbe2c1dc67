package org.heard.access;

import java.time.LocalDate;
import java.util.List;
import org.heard.pages.Tone;

/// Something that waits for people, told by the module that holds it, for the page they begin their day on.
public interface Waits {
    /// So many of a thing, and where to see them.
    ///
    /// @param note what else to know of them, such as how long the oldest waits; empty where there is nothing
    record Waiting(int number, String label, String note, String href, Tone tone) {
        /// Of which there is nothing else to know.
        public Waiting(int number, String label, String href, Tone tone) {
            this(number, label, "", href, tone);
        }
    }

    /// What waits for this person; nothing where nothing does.
    List<Waiting> list(Actor actor, LocalDate today);
}
