package org.heard.copies;

import java.time.LocalDate;
import java.util.List;
import org.heard.access.Actor;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.tellings.InConfidence;
import org.springframework.stereotype.Component;

/// What the child told in their own space and not for others to read: a letter lies about where they do.
@Component
class ToldInConfidence implements KeptOutOfLetters {
    private final InConfidence told;

    ToldInConfidence(InConfidence told) {
        this.told = told;
    }

    @Override
    public List<Passage> passages(Actor writer, ChildId child, ReviewId review, LocalDate today) {
        return told.words(writer, child).stream()
                .map(text -> new Passage(text, "The child told this and others must not read it"))
                .toList();
    }
}
