package org.heard.voice;

import java.time.Instant;
import java.time.LocalDate;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.ids.ChildId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what a child's page shows of their voice.
@Component
@Transactional(readOnly = true)
public class VoicePanels {
    private final Contacts contacts;
    private final Wishes wishes;
    private final MadeDecisions made;
    private final Sight sight;

    VoicePanels(Contacts contacts, Wishes wishes, MadeDecisions made, Sight sight) {
        this.contacts = contacts;
        this.wishes = wishes;
        this.made = made;
        this.sight = sight;
    }

    /// The newest conversations, at most so many, and all that the child asked for.
    public VoicePanel panel(Actor actor, Instant now, LocalDate today, ChildId child, int mostContacts) {
        return new VoicePanel(
                child,
                contacts.list(actor, today, child, mostContacts),
                wishes.list(actor, today, child),
                made.list(actor, today, child),
                sight.acts(actor, child, today),
                now,
                today);
    }
}
