package org.heard.plain;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.database.Batch;
import org.heard.database.Tenancy;
import org.heard.plain.EveryPhrase.Place;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The editions of brought languages, and when each was opened to children.
@Component
class EditionStore {
    private final JdbcClient rows;
    private final NamedParameterJdbcOperations batches;

    EditionStore(JdbcClient rows, NamedParameterJdbcOperations batches) {
        this.rows = rows;
        this.batches = batches;
    }

    /// What an edition holds for a phrase.
    record Kept(String words, String english, String translator) {}

    /// That a language was opened to children, or closed.
    ///
    /// @param edition empty where it was closed
    record Opening(Instant at, Optional<Integer> edition, String by) {}

    void add(Actor actor, Instant now, Language language, int number, String translator, Map<Place, Kept> words) {
        rows.sql("""
                        insert into plain_edition (organisation_id, language, edition, translator, given_by, given_name, given_at)
                        values (:organisation, :language, :edition, :translator, :by, :name, :now)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("language", language.name())
                .param("edition", number)
                .param("translator", translator)
                .param("by", actor.person().value())
                .param("name", actor.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        var batch = new Batch("""
                insert into plain_edition_words (organisation_id, language, edition, room, phrase, words, english, translator)
                values (:organisation, :language, :edition, :room, :phrase, :words, :english, :translator)
                """);
        words.forEach((place, kept) -> batch.add(
                new MapSqlParameterSource("organisation", Tenancy.current().value())
                        .addValue("language", language.name())
                        .addValue("edition", number)
                        .addValue("room", place.room())
                        .addValue("phrase", place.phrase())
                        .addValue("words", kept.words())
                        .addValue("english", kept.english())
                        .addValue("translator", kept.translator())));
        batch.run(batches);
    }

    /// All editions of every language, the newest of each first.
    List<Edition> list() {
        return rows.sql(
                        "select * from plain_edition where organisation_id = :organisation order by language, edition desc")
                .param("organisation", Tenancy.current().value())
                .query((row, _) -> edition(row))
                .list();
    }

    /// Those of one language, the newest first.
    List<Edition> list(Language language) {
        return rows.sql("""
                        select * from plain_edition where organisation_id = :organisation and language = :language
                        order by edition desc
                        """)
                .param("organisation", Tenancy.current().value())
                .param("language", language.name())
                .query((row, _) -> edition(row))
                .list();
    }

    private static Edition edition(ResultSet row) throws SQLException {
        var checker = row.getString("checker");
        return new Edition(
                Language.valueOf(row.getString("language")),
                row.getInt("edition"),
                row.getString("translator"),
                row.getString("given_name"),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                row.getObject("kept_at") != null,
                checker == null
                        ? null
                        : new Edition.Check(
                                checker, row.getObject("checked_on", LocalDate.class), row.getString("checked_name")));
    }

    Map<Place, Kept> words(Language language, int edition) {
        var words = new HashMap<Place, Kept>();
        rows.sql("""
                        select room, phrase, words, english, translator from plain_edition_words
                        where organisation_id = :organisation and language = :language and edition = :edition
                        """)
                .param("organisation", Tenancy.current().value())
                .param("language", language.name())
                .param("edition", edition)
                .query(row -> {
                    words.put(
                            new Place(row.getString("room"), row.getString("phrase")),
                            new Kept(row.getString("words"), row.getString("english"), row.getString("translator")));
                });
        return words;
    }

    /// Every phrase there is today, with what an edition says for it.
    List<BroughtLine> lines(Language language, int edition) {
        var words = words(language, edition);
        return EveryPhrase.all().stream()
                .map(phrase -> Optional.ofNullable(words.get(phrase.place()))
                        .map(kept -> new BroughtLine(phrase, kept.words(), kept.english(), kept.translator()))
                        .orElseGet(() -> BroughtLine.missing(phrase)))
                .toList();
    }

    void keep(Instant now, Language language, int edition) {
        rows.sql("""
                        update plain_edition set kept_at = coalesce(kept_at, :now)
                        where organisation_id = :organisation and language = :language and edition = :edition
                        """)
                .param("organisation", Tenancy.current().value())
                .param("language", language.name())
                .param("edition", edition)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void check(Actor actor, Instant now, Language language, int edition, String checker, LocalDate on) {
        rows.sql("""
                        update plain_edition set checker = :checker, checked_on = :on, checked_by = :by,
                            checked_name = :name, checked_at = :now
                        where organisation_id = :organisation and language = :language and edition = :edition
                        """)
                .param("organisation", Tenancy.current().value())
                .param("language", language.name())
                .param("edition", edition)
                .param("checker", checker)
                .param("on", on)
                .param("by", actor.person().value())
                .param("name", actor.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void open(Actor actor, Instant now, Language language, Optional<Integer> edition) {
        rows.sql("""
                        insert into plain_opening (organisation_id, language, opening_no, at, edition, by_person, by_name)
                        select :organisation, :language, coalesce(max(opening_no), 0) + 1, :now, :edition, :by, :name
                        from plain_opening where organisation_id = :organisation and language = :language
                        """)
                .param("organisation", Tenancy.current().value())
                .param("language", language.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("edition", edition.orElse(null), Types.INTEGER)
                .param("by", actor.person().value())
                .param("name", actor.name())
                .update();
    }

    /// When a language was opened and closed, the last time first.
    List<Opening> openings(Language language) {
        return rows.sql("""
                        select * from plain_opening where organisation_id = :organisation and language = :language
                        order by opening_no desc
                        """)
                .param("organisation", Tenancy.current().value())
                .param("language", language.name())
                .query((row, _) -> new Opening(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("edition", Integer.class)),
                        row.getString("by_name")))
                .list();
    }

    /// The languages that are open to children today, each with its edition.
    Map<Language, Integer> open() {
        var open = new EnumMap<Language, Integer>(Language.class);
        rows.sql("""
                        select distinct on (language) language, edition from plain_opening
                        where organisation_id = :organisation order by language, opening_no desc
                        """).param("organisation", Tenancy.current().value()).query(row -> {
            var edition = row.getObject("edition", Integer.class);
            if (edition != null) {
                open.put(Language.valueOf(row.getString("language")), edition);
            }
        });
        return open;
    }

    /// Every name under which words of an edition were made.
    List<String> translators(Language language, int edition) {
        return rows.sql("""
                        select distinct translator from plain_edition_words
                        where organisation_id = :organisation and language = :language and edition = :edition
                        order by translator
                        """)
                .param("organisation", Tenancy.current().value())
                .param("language", language.name())
                .param("edition", edition)
                .query((row, _) -> requireNonNull(row.getString("translator")))
                .list();
    }
}
