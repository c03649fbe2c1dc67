package org.heard.space;

import java.time.LocalDate;
import org.heard.access.Self;
import org.heard.pages.Page;
import org.heard.plain.AgeBand;
import org.heard.plain.Phrase;
import org.heard.plain.Phrases;

/// The frame of a page in a child's own space: whose it is, and the words for their age. A controller takes one as an
/// argument; there is none for anybody but a child.
///
/// @param name what the child is called, empty where nobody has said
/// @param page the frame every page has; its title says what the page is and nothing of whose it is
public record Me(Self self, String name, Phrases words, Page page) {
    /// The words of a phrase for this child.
    public String say(Phrase phrase, Object... with) {
        return words.say(phrase, with);
    }

    /// For whom the words are chosen.
    public AgeBand band() {
        return words.band();
    }

    /// The same page under its title.
    public Me titled(Phrase title) {
        return new Me(self, name, words, page.titled(say(title)));
    }

    public LocalDate today() {
        return page.today();
    }
}
