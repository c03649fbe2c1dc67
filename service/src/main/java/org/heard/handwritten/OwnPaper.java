package org.heard.handwritten;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.access.Self;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a child sent on paper, for the child: when it came, and who has read it.
@Component
@Transactional(readOnly = true)
public class OwnPaper {
    private final PaperStore store;

    OwnPaper(PaperStore store) {
        this.store = store;
    }

    /// One of them: not what is on it, which the child keeps or knows, nor who scanned it.
    public record Mine(LocalDate cameOn, Optional<Arrived.Read> read) {}

    /// All of them, the newest first.
    public List<Mine> list(Self self) {
        return store.list(self.child()).stream()
                .map(one -> new Mine(one.scannedOn(), one.read()))
                .toList();
    }
}
