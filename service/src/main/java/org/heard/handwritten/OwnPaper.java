package org.heard.handwritten;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.Self;
import org.heard.ids.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a child sent on paper, for the child: when it came, who has read it, and what they made of it. No
/// adult ends it alone: the child puts back what somebody was done with.
@Component
@Transactional
public class OwnPaper {
    private final PaperStore store;
    private final PaperAlert alert;
    private final Audit audit;

    OwnPaper(PaperStore store, PaperAlert alert, Audit audit) {
        this.store = store;
        this.alert = alert;
        this.audit = audit;
    }

    /// One of them: not what is on it, which the child keeps or knows, nor who scanned it.
    ///
    /// @param closed  who was done with it and how, empty while it waits
    /// @param putBack whether the child has put it back
    public record Mine(
            UUID id, LocalDate cameOn, Optional<Arrived.Read> read, Optional<Arrived.Closed> closed, boolean putBack) {
        /// Who found nothing to answer on it, where somebody did.
        public Optional<Arrived.Closed> foundNothing() {
            return closed.filter(one -> one.typed() == 0);
        }

        /// Who wrote down something from it, where somebody did.
        public Optional<Arrived.Closed> wroteDown() {
            return closed.filter(one -> one.typed() > 0);
        }

        /// Who has read it, unless another line says so.
        public Optional<Arrived.Read> reader() {
            return read.filter(one -> foundNothing()
                    .filter(nothing -> nothing.by().equals(one.by()))
                    .isEmpty());
        }
    }

    /// All of them, the newest first.
    @Transactional(readOnly = true)
    public List<Mine> list(Self self) {
        return store.list(self.child()).stream()
                .map(one -> new Mine(
                        one.id(),
                        one.scannedOn(),
                        one.read(),
                        one.closed(),
                        one.putBack().isPresent()))
                .toList();
    }

    /// The child asked for something on it that nobody answers: it waits again and is told of as when it came.
    /// False where it waits already.
    public boolean putBack(Self self, Instant now, LocalDate today, UUID id) {
        if (store.hold(id).filter(one -> one.child().equals(self.child())).isEmpty()) {
            throw new NotFound();
        }
        if (!store.putBack(now, id, Ids.next())) {
            return false;
        }
        audit.write(self.actor(), now, "put back what they sent on paper", self.child(), List.of("paper"));
        alert.raise(self.actor(), now, today, store.find(id).orElseThrow());
        return true;
    }
}
