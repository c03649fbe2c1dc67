package org.heard.copies;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.records.RecordText.Heading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A child's letter in their own language: made by a person, never by a machine, and never without its original. Once
/// the letter is written anew, the translation is of an earlier one and goes nowhere.
@Component
@Transactional
public class LetterTranslations {
    private final JdbcClient rows;
    private final LetterStore letters;
    private final Sight sight;
    private final Chronicle chronicle;

    LetterTranslations(JdbcClient rows, LetterStore letters, Sight sight, Chronicle chronicle) {
        this.rows = rows;
        this.letters = letters;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    private static final String TRANSLATED_BY = ", translated by ";

    /// The English name of the language in which a part of a letter is written; empty for the original.
    static String languageOf(Heading heading) {
        var end = heading.title().indexOf(TRANSLATED_BY);
        return end < 0 ? "" : heading.title().substring(0, end);
    }

    /// A translation.
    ///
    /// @param by        who translated it
    /// @param ofVersion which version of the letter it is of
    public record Translation(String language, String text, String by, int ofVersion) {
        /// As it stands in the letter, below the original.
        Heading heading() {
            return new Heading(language + TRANSLATED_BY + by, text);
        }

        /// Whether it is written from right to left: paper cannot show that yet, a page can.
        boolean rightToLeft() {
            return text.codePoints()
                    .map(Character::getDirectionality)
                    .anyMatch(way -> way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                            || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
        }
    }

    /// What there is, of whichever version.
    @Transactional(readOnly = true)
    public Optional<Translation> get(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        return find(review);
    }

    /// Keeps the translation of the letter as it now stands; `NotFound` where no letter is written.
    public void keep(
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            ReviewId review,
            String language,
            String text,
            String by) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var version = letters.find(review).map(Letter::version).orElseThrow(NotFound::new);
        sql("""
                        insert into letter_translation (organisation_id, review_id, child_id, language, text, translated_by,
                            of_version, noted_by, noted_at)
                        values (:organisation, :review, :child, :language, :text, :by, :version, :actor, :now)
                        on conflict (organisation_id, review_id) do update set language = :language, text = :text,
                            translated_by = :by, of_version = :version, noted_by = :actor, noted_at = :now
                        """, review)
                .param("child", child.value())
                .param("language", language)
                .param("text", text)
                .param("by", by)
                .param("version", version)
                .param("actor", actor.person().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        chronicle.write(
                actor,
                now,
                Entry.of(child, "Put a translation beside the letter to the child", "letter")
                        .about("review", review.value()));
    }

    /// What goes with this very letter.
    Optional<Translation> of(ReviewId review, Letter letter) {
        return find(review).filter(translation -> translation.ofVersion() == letter.version());
    }

    private Optional<Translation> find(ReviewId review) {
        return sql(
                        "select * from letter_translation where organisation_id = :organisation and review_id = :review",
                        review)
                .query((row, n) -> new Translation(
                        row.getString("language"),
                        row.getString("text"),
                        row.getString("translated_by"),
                        row.getInt("of_version")))
                .optional();
    }

    private StatementSpec sql(String statement, ReviewId review) {
        return rows.sql(statement)
                .param("organisation", Tenancy.current().value())
                .param("review", review.value());
    }
}
