package org.heard.children;

import org.heard.ids.ChildId;
import org.heard.plain.PreferredWords;

/// What a child calls people and things, and who may see the name they go by and their pronouns.
///
/// @param words    put into what the child reads when it is shown to them
/// @param knownAs  who may see the name they are known as
/// @param pronouns who may see their pronouns
/// @param version  0 while nothing is recorded
public record OwnWords(ChildId child, PreferredWords words, Audience knownAs, Audience pronouns, int version) {
    /// Who may see something that is the child's to tell.
    public enum Audience {
        EVERYONE("Everyone"),
        NOT_PARENTS("Everyone but their parents"),
        IRO_AND_CHILD("Only the child and their IRO");

        private final String words;

        Audience(String words) {
            this.words = words;
        }

        /// As said on a page.
        public String words() {
            return words;
        }
    }

    static OwnWords none(ChildId child) {
        return new OwnWords(child, PreferredWords.NONE, Audience.EVERYONE, Audience.EVERYONE, 0);
    }

    boolean saysTheSameAs(OwnWords other) {
        return words.equals(other.words) && knownAs == other.knownAs && pronouns == other.pronouns;
    }
}
