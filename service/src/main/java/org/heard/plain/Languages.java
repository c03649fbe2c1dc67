package org.heard.plain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Role;
import org.heard.database.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which languages an authority offers its children: of those that come with Heard, the ones whose words a qualified
/// translator has read, which a manager records (a demonstration offers all of them and says that nobody has read them
/// yet); of those it brought itself, the ones it opened.
@Component
@Transactional
public class Languages {
    private final JdbcClient rows;
    private final Audit audit;
    private final EditionStore editions;
    private final WordsInUse brought;

    Languages(JdbcClient rows, Audit audit, EditionStore editions, WordsInUse brought) {
        this.rows = rows;
        this.audit = audit;
        this.editions = editions;
        this.brought = brought;
    }

    /// In which words a child is spoken to, and whether somebody has read them.
    public record Spoken(Phrases words, Read read) {}

    /// Whether a translator has read the words.
    public enum Read {
        /// As they stand today; English counts as read.
        READ,
        /// Before some of them changed.
        BEFORE_THEY_CHANGED,
        NEVER
    }

    /// That a translator read the words.
    ///
    /// @param reader  their name, or their firm's
    /// @param by      who recorded it
    /// @param version of the words they read
    public record Reading(String reader, LocalDate on, String by, String version) {}

    /// What came of recording it.
    public enum Done {
        RECORDED,
        NOT_YET_READ,
        /// Others stand there than were shown.
        CHANGED,
        ENGLISH
    }

    /// The last time a translator read the words.
    @Transactional(readOnly = true)
    public Optional<Reading> last(Language language) {
        return rows.sql("""
                        select * from plain_language_read
                        where organisation_id = :organisation and language = :language
                        order by recorded_at desc limit 1
                        """)
                .param("organisation", Tenancy.current().value())
                .param("language", language.name())
                .query((row, n) -> new Reading(
                        row.getString("reader"),
                        row.getObject("read_on", LocalDate.class),
                        row.getString("recorded_name"),
                        row.getString("version")))
                .optional();
    }

    /// Of a language that comes with Heard.
    @Transactional(readOnly = true)
    public Read read(Language language) {
        if (language == Language.ENGLISH) {
            return Read.READ;
        }
        var version = Translation.of(language).version();
        return last(language)
                .map(reading -> reading.version().equals(version) ? Read.READ : Read.BEFORE_THEY_CHANGED)
                .orElse(Read.NEVER);
    }

    /// Those a child may choose, English among them.
    @Transactional(readOnly = true)
    public List<Language> offered(boolean demo) {
        var open = editions.open();
        return Arrays.stream(Language.values())
                .filter(one -> one.comesWithHeard()
                        ? demo || read(one) == Read.READ
                        : open.containsKey(one)
                                && brought.of(one, Objects.requireNonNull(open.get(one)))
                                        .vital())
                .toList();
    }

    /// The words for a child who chose a language. They keep it also while words that changed wait for a translator,
    /// since a child who reads no English cannot go without; where it is not there, they are spoken to in English.
    @Transactional(readOnly = true)
    public Spoken speak(AgeBand band, Language language, boolean demo) {
        if (!language.comesWithHeard()) {
            return Optional.ofNullable(editions.open().get(language))
                    .map(edition -> brought.of(language, edition))
                    .map(words -> new Spoken(words.at(band), words.current() ? Read.READ : Read.BEFORE_THEY_CHANGED))
                    .orElseGet(() -> new Spoken(Phrases.of(band), Read.READ));
        }
        var read = read(language);
        return demo || read != Read.NEVER
                ? new Spoken(Phrases.of(band, language), read)
                : new Spoken(Phrases.of(band), Read.READ);
    }

    /// A translator has read the words as they stand.
    ///
    /// @param version of the words that were shown
    public Done record(
            Actor actor, Instant now, LocalDate today, Language language, String reader, LocalDate on, String version) {
        actor.mustBe(Role.IRO_MANAGER);
        if (language == Language.ENGLISH || !language.comesWithHeard()) {
            return Done.ENGLISH;
        }
        if (on.isAfter(today)) {
            return Done.NOT_YET_READ;
        }
        if (!version.equals(Translation.of(language).version())) {
            return Done.CHANGED;
        }
        rows.sql("""
                        insert into plain_language_read (organisation_id, language, recorded_at, reader, read_on, version,
                            recorded_by, recorded_name)
                        values (:organisation, :language, :now, :reader, :on, :version, :by, :name)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("language", language.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("reader", reader)
                .param("on", on)
                .param("version", Translation.of(language).version())
                .param("by", actor.person().value())
                .param("name", actor.name())
                .update();
        audit.write(actor, now, "recorded", List.of("reader of a language"));
        return Done.RECORDED;
    }
}
