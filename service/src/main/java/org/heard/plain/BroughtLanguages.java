package org.heard.plain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Role;
import org.heard.plain.EditionStore.Kept;
import org.heard.plain.EveryPhrase.Place;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Languages of the children's pages that an authority brings itself, translated by somebody and checked by somebody
/// else: a file goes out and comes back, is tried, kept, checked, opened to children and closed again.
@Component
@Transactional
public class BroughtLanguages {
    private final EditionStore store;
    private final Audit audit;

    BroughtLanguages(EditionStore store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    /// What came of bringing a file.
    public sealed interface Given {
        /// It can be looked through; nothing is changed yet.
        record Tried(int edition) implements Given {}

        /// @param why in a sentence
        record Refused(String why) implements Given {}
    }

    /// What came of anything else.
    public enum Done {
        DONE,
        /// Another edition has come meanwhile.
        CHANGED,
        SAME_PERSON,
        NOT_YET,
        NOT_CHECKED,
        VITAL_MISSING
    }

    /// How a language stands; empty of everything where nobody has brought it.
    @Transactional(readOnly = true)
    public Brought get(Actor actor, Language language) {
        mustKeep(actor, language);
        return brought(language, store.list(language));
    }

    /// Each language of which anything was brought.
    @Transactional(readOnly = true)
    public List<Brought> list(Actor actor) {
        actor.mustBe(Role.IRO_MANAGER, Role.ADMINISTRATOR);
        var editions = store.list();
        return Language.toBring().stream()
                .filter(language -> editions.stream().anyMatch(one -> one.language() == language))
                .map(language -> brought(
                        language,
                        editions.stream()
                                .filter(one -> one.language() == language)
                                .toList()))
                .toList();
    }

    private Brought brought(Language language, List<Edition> editions) {
        var working = editions.stream().filter(Edition::kept).findFirst();
        var tried = editions.stream().findFirst().filter(newest -> !newest.kept());
        return new Brought(
                language,
                working.map(this::wording),
                tried.map(this::wording),
                store.openings(language).stream()
                        .map(one -> new Brought.Opening(one.at(), one.edition(), one.by()))
                        .toList());
    }

    private Brought.Wording wording(Edition edition) {
        var known = EveryPhrase.byPlace();
        var held = store.words(edition.language(), edition.number());
        return new Brought.Wording(
                edition,
                store.lines(edition.language(), edition.number()).stream()
                        .map(Brought.Line::of)
                        .toList(),
                held.keySet().stream()
                        .filter(place -> !known.containsKey(place))
                        .count(),
                store.translators(edition.language(), edition.number()));
    }

    /// The file for a translator: every phrase, with what there is.
    @Transactional(readOnly = true)
    public String file(Actor actor, Language language) {
        mustKeep(actor, language);
        return TranslationFile.write(working(language)
                .map(edition -> store.lines(language, edition.number()))
                .orElseGet(() ->
                        EveryPhrase.all().stream().map(BroughtLine::missing).toList()));
    }

    private Optional<Edition> working(Language language) {
        return store.list(language).stream().filter(Edition::kept).findFirst();
    }

    /// Tries a file: what it leaves empty stays as it was, and nothing is kept before somebody has looked through it.
    ///
    /// @param translator a person or a service, by name
    public Given give(Actor actor, Instant now, Language language, String translator, byte[] file) {
        mustKeep(actor, language);
        return switch (TranslationFile.read(file)) {
            case TranslationFile.Read.Unreadable(var why) -> new Given.Refused(why);
            case TranslationFile.Read.Rows(var rows) -> give(actor, now, language, translator, rows);
        };
    }

    private Given give(Actor actor, Instant now, Language language, String translator, List<TranslationFile.Row> rows) {
        var editions = store.list(language);
        Map<Place, Kept> words = editions.stream()
                .filter(Edition::kept)
                .findFirst()
                .map(edition -> store.words(language, edition.number()))
                .orElseGet(HashMap::new);
        var changed = 0;
        for (var row : rows) {
            var before = words.get(row.place());
            var same = before != null
                    && before.words().equals(row.words())
                    && before.english().equals(row.english());
            if (!row.words().isEmpty() && !same) {
                words.put(row.place(), new Kept(row.words(), row.english(), translator));
                changed++;
            }
        }
        if (changed == 0) {
            return new Given.Refused("The file has no translation that is not here already");
        }
        var number = editions.stream().mapToInt(Edition::number).max().orElse(0) + 1;
        store.add(actor, now, language, number, translator, words);
        audit.write(actor, now, "recorded", List.of("words of a language, to be tried"));
        return new Given.Tried(number);
    }

    /// Keeps what was tried. Children read nothing of it before it is checked and opened.
    public Done keep(Actor actor, Instant now, Language language, int edition) {
        mustKeep(actor, language);
        if (store.list(language).stream().mapToInt(Edition::number).max().orElse(0) != edition) {
            return Done.CHANGED;
        }
        store.keep(now, language, edition);
        audit.write(actor, now, "recorded", List.of("words of a language"));
        return Done.DONE;
    }

    /// A second person has read all the words of the edition.
    ///
    /// @param checker by name, not among those who translated
    public Done check(
            Actor actor, Instant now, LocalDate today, Language language, int edition, String checker, LocalDate on) {
        mustKeep(actor, language);
        if (on.isAfter(today)) {
            return Done.NOT_YET;
        }
        if (!isWorking(language, edition)) {
            return Done.CHANGED;
        }
        if (store.translators(language, edition).stream()
                .anyMatch(name -> bare(name).equals(bare(checker)))) {
            return Done.SAME_PERSON;
        }
        store.check(actor, now, language, edition, checker, on);
        audit.write(actor, now, "recorded", List.of("checker of a language"));
        return Done.DONE;
    }

    /// However it is written: "Ms. A. Example" and "ms a example" are one name.
    private static String bare(String name) {
        var words = new TreeSet<String>();
        for (var word : name.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+")) {
            if (!List.of("", "mr", "mrs", "ms", "miss", "mx", "dr").contains(word)) {
                words.add(word);
            }
        }
        return String.join(" ", words);
    }

    private boolean isWorking(Language language, int edition) {
        return working(language).filter(one -> one.number() == edition).isPresent();
    }

    /// Opens a checked edition to children, in place of the one they read.
    public Done open(Actor actor, Instant now, Language language, int edition) {
        actor.mustBe(Role.IRO_MANAGER);
        mustKeep(actor, language);
        var working = working(language).filter(one -> one.number() == edition);
        if (working.isEmpty()) {
            return Done.CHANGED;
        }
        if (working.get().check() == null) {
            return Done.NOT_CHECKED;
        }
        if (!new BroughtWords(language, edition, store.lines(language, edition)).vital()) {
            return Done.VITAL_MISSING;
        }
        store.open(actor, now, language, Optional.of(edition));
        audit.write(actor, now, "recorded", List.of("opening of a language"));
        return Done.DONE;
    }

    /// Closes a language: from now on children who chose it are spoken to in English, and what they chose is kept.
    public Done close(Actor actor, Instant now, Language language) {
        mustKeep(actor, language);
        if (!store.open().containsKey(language)) {
            return Done.CHANGED;
        }
        store.open(actor, now, language, Optional.empty());
        audit.write(actor, now, "recorded", List.of("closing of a language"));
        return Done.DONE;
    }

    /// The words that are worked on, for staff to see a child's page in them before any child does.
    @Transactional(readOnly = true)
    public Optional<Phrases> preview(Actor actor, Language language, AgeBand band) {
        mustKeep(actor, language);
        return working(language)
                .map(edition ->
                        new BroughtWords(language, edition.number(), store.lines(language, edition.number())).at(band));
    }

    private static void mustKeep(Actor actor, Language language) {
        actor.mustBe(Role.IRO_MANAGER, Role.ADMINISTRATOR);
        if (language.comesWithHeard()) {
            throw new IllegalArgumentException("the words of " + language + " come with Heard");
        }
    }
}
