package org.heard.cards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.heard.access.Actor;
import org.heard.cards.SpaceFilled.Missing;
import org.heard.ids.ChildId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whether a child's space holds enough for a card to be given out: the IRO's face, a real next date, and what
/// was asked for last time with its answers.
@Component
@Transactional(readOnly = true)
public class CardReadiness {
    private final List<SpaceFilled> all;

    CardReadiness(List<SpaceFilled> all) {
        this.all = all;
    }

    /// What is still missing; empty where a card may be given out.
    public List<Missing> missing(Actor actor, Instant now, LocalDate today, ChildId child) {
        return all.stream()
                .flatMap(one -> one.missing(actor, now, today, child).stream())
                .toList();
    }
}
