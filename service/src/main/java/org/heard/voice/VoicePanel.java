package org.heard.voice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.decisions.Decision;
import org.heard.ids.ChildId;

/// What a child said and asked for, on the child's page; drawn by the templates `voice/contacts` and `voice/wishes`.
///
/// @param contacts conversations with the IRO, the newest first
/// @param wishes   what the child asked for, the newest first
/// @param made     by wish, the decision made of it
/// @param acts     what the reader may do with this child's record
public record VoicePanel(
        ChildId child,
        List<Contact> contacts,
        List<Wish> wishes,
        Map<UUID, Decision> made,
        Set<Act> acts,
        Instant now,
        LocalDate today) {
    /// Whether the reader may see a child's words.
    public boolean showsWords() {
        return acts.contains(Act.SEE_WORDS);
    }
}
