package org.heard.space;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.access.Self;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.children.CommunicationProfiles;
import org.heard.children.OwnWordsKeeping;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.database.Tenancy;
import org.heard.plain.AgeBand;
import org.heard.plain.Language;
import org.heard.plain.Languages;
import org.heard.plain.Phrases;
import org.heard.plain.PreferredWords;
import org.heard.tellings.Noticed;
import org.heard.tellings.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How a child's space is set: what they are called in it, for which age it speaks (the one they chose with somebody
/// they trust, else theirs), and in which language.
@Component
@Transactional(readOnly = true)
public class Spaces {
    /// An age nobody knows is taken for this.
    private static final int UNKNOWN = 8;

    private final Children children;
    private final CommunicationProfiles profiles;
    private final OwnWordsKeeping ownWords;
    private final Languages languages;
    private final Noticed noticed;
    private final Chronicle chronicle;
    private final JdbcClient rows;

    Spaces(
            Children children,
            CommunicationProfiles profiles,
            OwnWordsKeeping ownWords,
            Languages languages,
            Noticed noticed,
            Chronicle chronicle,
            JdbcClient rows) {
        this.children = children;
        this.profiles = profiles;
        this.ownWords = ownWords;
        this.languages = languages;
        this.noticed = noticed;
        this.chronicle = chronicle;
        this.rows = rows;
    }

    /// What the space is opened with.
    record Opened(String name, Phrases words, PreferredWords own, Languages.Read read) {}

    /// The child's space; `NotFound` where their record is closed to everybody.
    Opened open(Self self, LocalDate today, boolean demo) {
        var child = children.get(self);
        var band = chosen(self).orElseGet(() -> AgeBand.of(child.ageOn(today).orElse(UNKNOWN)));
        var spoken = languages.speak(band, language(self).orElse(Language.ENGLISH), demo);
        return new Opened(called(child), spoken.words(), ownWords.words(self), spoken.read());
    }

    /// Speaks to the child in this language from now on.
    @Transactional
    public void speak(Self self, Instant now, LocalDate today, Language language) {
        if (language(self).orElse(Language.ENGLISH) == language) {
            return;
        }
        rows.sql("""
                        insert into space_language (organisation_id, child_id, language, chosen_on)
                        values (:organisation, :child, :language, :today)
                        on conflict (organisation_id, child_id) do update set language = :language, chosen_on = :today
                        """)
                .param("organisation", Tenancy.current().value())
                .param("child", self.child().value())
                .param("language", language.name())
                .param("today", today)
                .update();
        chronicle.write(
                self.actor(),
                now,
                Entry.of(
                        self.child(),
                        "The child chose in which language their own pages speak to them: " + language.englishName(),
                        "language of the space"));
    }

    /// How the pages of this child would speak in a language.
    public Phrases words(Me me, Language language) {
        return languages.speak(me.band(), language, me.page().demo()).words();
    }

    /// The languages this child may choose.
    public List<Language> offered(Me me) {
        return languages.offered(me.page().demo());
    }

    /// The language the child chose, whether or not it is offered today; English too, once they came back to it.
    private Optional<Language> language(Self self) {
        return rows.sql(
                        "select language from space_language where organisation_id = :organisation and child_id = :child")
                .param("organisation", Tenancy.current().value())
                .param("child", self.child().value())
                .query(String.class)
                .optional()
                .map(Language::valueOf);
    }

    /// The language to show a child whose pages speak English: the one written down as theirs, where it is
    /// offered. Also after they came back to English, which a child who reads none may have tapped by chance.
    public Optional<Language> suggested(Me me) {
        if (!me.isEnglish()) {
            return Optional.empty();
        }
        var theirs = profiles.language(me.self()).map(Language::written).orElse(List.of());
        return theirs.isEmpty()
                ? Optional.empty()
                : theirs.stream().filter(offered(me)::contains).findFirst();
    }

    /// Speaks to the child from now on as they chose together with somebody.
    ///
    /// @param withWhom as the child typed it
    @Transactional
    public void choose(Self self, Instant now, LocalDate today, AgeBand band, String withWhom) {
        rows.sql("""
                        insert into space_band (organisation_id, child_id, band, with_whom, chosen_on)
                        values (:organisation, :child, :band, :with, :today)
                        on conflict (organisation_id, child_id) do update
                        set band = :band, with_whom = :with, chosen_on = :today
                        """)
                .param("organisation", Tenancy.current().value())
                .param("child", self.child().value())
                .param("band", band.name())
                .param("with", withWhom)
                .param("today", today)
                .update();
        // Everybody who works with the child reads the chronicle; what the screen raises is not for all of them.
        var raised = noticed.notice(self, now, today, Place.AGE, withWhom, List::of);
        chronicle.write(
                self.actor(),
                now,
                Entry.of(
                        self.child(),
                        "The child chose how their own pages speak to them: " + words(band)
                                + (raised ? "" : ". With them was " + withWhom),
                        "age of the space"));
    }

    private static String words(AgeBand band) {
        return switch (band) {
            case FOUR_TO_SEVEN -> "as to a child of four to seven";
            case EIGHT_TO_ELEVEN -> "as to a child of eight to eleven";
            case TWELVE_TO_SEVENTEEN -> "as to somebody of twelve to seventeen";
            case SIXTEEN_AND_OVER -> "as to somebody of sixteen and over";
        };
    }

    private Optional<AgeBand> chosen(Self self) {
        return rows.sql("select band from space_band where organisation_id = :organisation and child_id = :child")
                .param("organisation", Tenancy.current().value())
                .param("child", self.child().value())
                .query(String.class)
                .optional()
                .map(AgeBand::valueOf);
    }

    /// The name they are known by, else their first name.
    private static String called(Child child) {
        return child.knownAs().isBlank() ? child.name().strip().split("\\s+")[0] : child.knownAs();
    }
}
