package org.heard.reviews;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// How a child took part in a review, as five plain facts.
///
/// @param presence       whether the child was there, in person or by link
/// @param spoke          the child spoke for themselves at the meeting
/// @param briefedSomeone somebody the child had briefed spoke for them
/// @param showed         the child showed their views at the meeting without words: signs, symbols, pictures
/// @param sentViews      the child sent their views another way: in writing, a recording, a drawing, a call
public record TookPart(Presence presence, boolean spoke, boolean briefedSomeone, boolean showed, boolean sentViews) {

    /// Whether the child was at the meeting, and how.
    public enum Presence {
        IN_PERSON("There in person"),
        BY_LINK("There by phone or video"),
        NOT_THERE("Not there");

        private final String words;

        Presence(String words) {
            this.words = words;
        }

        /// As said on a page.
        public String words() {
            return words;
        }
    }

    /// Two facts that cannot both be true.
    public enum Impossible {
        SPOKE_WITHOUT_BEING_THERE,
        SHOWED_WITHOUT_BEING_THERE
    }

    /// The child was there, in person or by link.
    public boolean there() {
        return presence != Presence.NOT_THERE;
    }

    /// Each fact that is true, in words.
    public List<String> words() {
        var words = new ArrayList<>(List.of(presence.words()));
        if (spoke) {
            words.add("spoke for themselves");
        }
        if (briefedSomeone) {
            words.add("somebody they had briefed spoke for them");
        }
        if (showed) {
            words.add("showed their views without words");
        }
        if (sentViews) {
            words.add("sent their views another way");
        }
        return words;
    }

    /// What of this cannot be, empty when all of it can.
    public Set<Impossible> impossible() {
        var found = EnumSet.noneOf(Impossible.class);
        if (!there() && spoke) {
            found.add(Impossible.SPOKE_WITHOUT_BEING_THERE);
        }
        if (!there() && showed) {
            found.add(Impossible.SHOWED_WITHOUT_BEING_THERE);
        }
        return found;
    }
}
