package org.heard.space;

import java.time.LocalDate;
import org.heard.access.Actor;
import org.heard.access.Self;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.pages.Page;
import org.heard.plain.AgeBand;
import org.heard.plain.DayWords;
import org.heard.plain.Language;
import org.heard.plain.Languages;
import org.heard.plain.Phrase;
import org.heard.plain.Phrases;
import org.heard.plain.PreferredWords;

/// The frame of a page in a child's own space: whose it is, and the words for their age. A controller takes one as an
/// argument; there is none for anybody but a child.
///
/// @param name what the child is called, empty where nobody has said
/// @param own  what the child calls people and things
/// @param page the frame every page has; its title says what the page is and nothing of whose it is
/// @param read whether a translator has read the words of the child's language
/// @param left for how many seconds the child may stay, however busy they are
/// @param preview shown to staff, and nobody's: nothing on it can be pressed
public record Me(
        Self self,
        String name,
        Phrases words,
        PreferredWords own,
        Page page,
        Languages.Read read,
        long left,
        boolean preview) {
    /// The frame of a page as staff see it in words that no child reads yet.
    public static Me preview(Actor actor, Phrases words, Page page) {
        var nobody = new Self(actor.organisation(), new ChildId(Ids.next()), Self.Way.CARD);
        return new Me(nobody, "", words, PreferredWords.NONE, page, Languages.Read.READ, 0, true);
    }

    /// What an adult wrote to the child, in the child's own words for people and things; what is quoted stays.
    public String own(String text) {
        return own.in(text);
    }

    /// The words of a phrase for this child.
    public String say(Phrase phrase, Object... with) {
        return words.say(phrase, with);
    }

    /// The same in English, whatever the child's language.
    public String inEnglish(Phrase phrase) {
        return Phrases.of(band()).say(phrase);
    }

    public Language language() {
        return words.language();
    }

    public boolean isEnglish() {
        return language() == Language.ENGLISH;
    }

    /// How days are named for this child.
    public DayWords days() {
        return words.days();
    }

    /// For whom the words are chosen.
    public AgeBand band() {
        return words.band();
    }

    /// The same page under its title.
    public Me titled(Phrase title) {
        return new Me(self, name, words, own, page.titled(say(title)), read, left, preview);
    }

    public LocalDate today() {
        return page.today();
    }
}
