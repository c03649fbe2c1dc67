package org.heard.resting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.heard.access.Self;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.pages.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A child's own asking to be left alone, for the child: they set the end, and may end it sooner.
@Component
@Transactional
public class OwnRest {
    private final RestStore store;
    private final Chronicle chronicle;

    OwnRest(RestStore store, Chronicle chronicle) {
        this.store = store;
        this.chronicle = chronicle;
    }

    /// What came of asking.
    public enum Asked {
        DONE,
        /// The last day must be after today.
        NOT_LATER,
        /// It is further off than a child may ask for at once.
        TOO_LONG
    }

    /// Until when the child rests, empty where they do not.
    @Transactional(readOnly = true)
    public Optional<Rest> find(Self self, LocalDate today) {
        return Optional.ofNullable(store.on(Set.of(self.child()), today).get(self.child()));
    }

    /// Asks to be left alone up to and including a day; whatever was asked before is over.
    public Asked ask(Self self, Instant now, LocalDate today, LocalDate until) {
        if (!until.isAfter(today)) {
            return Asked.NOT_LATER;
        }
        if (until.isAfter(today.plusDays(Rest.MOST_DAYS))) {
            return Asked.TOO_LONG;
        }
        store.end(self.child(), today);
        store.begin(self.child(), now, new Rest(today, until));
        chronicle.write(
                self.actor(),
                now,
                Entry.of(
                        self.child(),
                        "The child would like to be left alone for now, until " + Days.written(until)
                                + ". What is owed to them goes on",
                        "rest"));
        return Asked.DONE;
    }

    /// Ends it today.
    public void end(Self self, Instant now, LocalDate today) {
        if (find(self, today).isPresent()) {
            store.end(self.child(), today);
            chronicle.write(self.actor(), now, Entry.of(self.child(), "The child is there again", "rest"));
        }
    }
}
