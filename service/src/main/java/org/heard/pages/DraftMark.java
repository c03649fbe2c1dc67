package org.heard.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a form carries so that what is typed into it is kept as a draft, and what its reader must know first.
///
/// @param token   says whose draft of which form it is; made, and trusted, only by whoever keeps the drafts
/// @param seen    the number of the draft as this form last saw it; a draft changed since is never written over
/// @param left    when what it shows was typed, or null where the form is new; "today" meant that day
/// @param notices what stands above the form
public record DraftMark(String token, int seen, @Nullable Instant left, List<DraftNotice> notices) {

    public DraftMark {
        notices = List.copyOf(notices);
    }

    /// As a form that was sent carries it on: there is nothing new to say.
    static DraftMark carried(String token, String seen) {
        return new DraftMark(token, seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0, null, List.of());
    }
}
