package org.heard.received;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.access.Role;
import org.heard.access.Self;
import org.heard.ids.ChildId;
import org.heard.organisations.LocalSettings;
import org.heard.voice.AnswerDays;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps of each thing a child says who read it first. What was read stands against what was said, never
/// against the page: what the child says otherwise afterwards, nobody has read. Works in the transaction of
/// whatever keeps the words.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Received {
    private final PieceStore store;
    private final Relations relations;
    private final LocalSettings settings;
    private final Audit audit;

    Received(PieceStore store, Relations relations, LocalSettings settings, Audit audit) {
        this.store = store;
        this.relations = relations;
        this.settings = settings;
        this.audit = audit;
    }

    /// Something is said, to be read for this child. Said otherwise than before, it takes the place of what was.
    public void said(ChildId child, LocalDate today, Kind kind, Saying saying) {
        store.put(child, kind, saying, today, today.plusDays(AnswerDays.read(settings, today)));
    }

    /// The child says nothing of it any more.
    public void takenBack(Self self, Kind kind, String about) {
        store.remove(self.child(), kind, about);
    }

    /// How what a child said stands, by what it is about.
    public Map<String, Piece> list(ChildId child, Kind kind) {
        return store.list(child, kind);
    }

    /// Somebody has these before their eyes. They must have been listed before the words were: else words said
    /// in between would count as read.
    public void read(Actor actor, Instant now, LocalDate today, ChildId child, Kind kind, Collection<UUID> pieces) {
        if (!pieces.isEmpty() && readsFor(actor, today, child) && store.addRead(child, kind, pieces, actor, now)) {
            audit.write(actor, now, "read what a child said", child, List.of(kind.field()));
        }
    }

    /// Whether what this person opens is read in the child's eyes: they are the child's IRO or stand in, or a
    /// manager where there is no IRO. Whoever else may open it has not read it for the child.
    public boolean readsFor(Actor actor, LocalDate today, ChildId child) {
        return relations.isIro(actor.person(), child, today)
                || (actor.is(Role.IRO_MANAGER)
                        && relations.find(RelationKind.IRO, child, today).isEmpty());
    }

    /// It was answered; the child reads that from then on.
    public void answered(ChildId child, Kind kind, String about, Instant shownFrom) {
        store.answered(child, kind, about, shownFrom);
    }
}
