package org.heard.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.Self;
import org.heard.database.Tenancy;
import org.heard.documents.DocumentId;
import org.heard.documents.Documents;
import org.heard.documents.Given;
import org.heard.ids.PersonId;
import org.heard.moments.Moments;
import org.heard.pages.Download;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what children are told of those who work with them. Everybody writes their own; nobody writes another's.
@Component
@Transactional
public class PersonCards {
    private final JdbcClient rows;
    private final Documents documents;
    private final Moments moments;
    private final Audit audit;

    PersonCards(JdbcClient rows, Documents documents, Moments moments, Audit audit) {
        this.rows = rows;
        this.documents = documents;
        this.moments = moments;
        this.audit = audit;
    }

    /// What came of keeping one.
    public sealed interface Answer {
        record Kept(PersonCard card) implements Answer {}

        /// The photo is none, or cannot be kept.
        record PhotoRefused(String why) implements Answer {}

        record ChangedMeanwhile(PersonCard now) implements Answer {}
    }

    /// What somebody writes of themself.
    public record Written(String about, String answers, Face face) {}

    /// What to do with the photo.
    public sealed interface Photo {
        record Stays() implements Photo {}

        record Goes() implements Photo {}

        record Comes(Given file) implements Photo {}
    }

    /// Somebody's card; an empty one where they have written none.
    @Transactional(readOnly = true)
    public PersonCard get(PersonId person) {
        return list(List.of(person)).getOrDefault(person, PersonCard.none(person));
    }

    /// The cards of those who have written one.
    @Transactional(readOnly = true)
    public Map<PersonId, PersonCard> list(Collection<PersonId> people) {
        return rows
                .sql("""
                        select * from person_card where organisation_id = :organisation and person_id = any(:people)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, n) -> card(row))
                .list()
                .stream()
                .collect(Collectors.toMap(PersonCard::person, Function.identity()));
    }

    /// The same as a child reads them by now: new words come when somebody is there to talk about them, and on
    /// a day that is hard for this child they wait (rule 7). A face is seen at once; what is taken away is gone.
    Map<PersonId, PersonCard> list(Self self, Instant now, LocalDate today, Collection<PersonId> people) {
        var coming = moments.coming(self, today);
        return list(people).values().stream()
                .map(card -> coming.has(card.before().until(), now) ? card : card.asBefore())
                .collect(Collectors.toMap(PersonCard::person, Function.identity()));
    }

    /// Keeps one's own card.
    ///
    /// @param version as it was read; 0 for the first
    public Answer keep(Actor actor, Instant now, LocalDate today, Written written, Photo photo, int version) {
        var before = get(actor.person());
        if (before.version() != version) {
            return new Answer.ChangedMeanwhile(before);
        }
        return switch (photo) {
            case Photo.Stays _ -> keep(actor, now, today, written, Optional.ofNullable(before.photo()), version);
            case Photo.Goes _ -> keep(actor, now, today, written, Optional.empty(), version);
            case Photo.Comes(var file) ->
                switch (documents.keep(actor, now, file)) {
                    case Documents.Answer.Refused(var why) -> new Answer.PhotoRefused(why.words());
                    case Documents.Answer.Kept(var document) ->
                        document.kind().isPicture()
                                ? keep(actor, now, today, written, Optional.of(document.id()), version)
                                : new Answer.PhotoRefused("Choose a picture: a JPEG or a PNG");
                };
        };
    }

    private Answer keep(
            Actor actor, Instant now, LocalDate today, Written written, Optional<DocumentId> photo, int version) {
        var before = before(get(actor.person()), now, today, written);
        rows.sql("""
                        insert into person_card (organisation_id, person_id, about, answers, face, photo_id, version, kept_at,
                            about_before, answers_before, words_from)
                        values (:organisation, :person, :about, :answers, :face, :photo, 1, :now, :aboutBefore,
                            :answersBefore, :from)
                        on conflict (organisation_id, person_id) do update
                        set about = excluded.about, answers = excluded.answers, face = excluded.face,
                            photo_id = excluded.photo_id, version = person_card.version + 1, kept_at = excluded.kept_at,
                            about_before = excluded.about_before, answers_before = excluded.answers_before,
                            words_from = excluded.words_from
                        where person_card.version = :version
                        """)
                .param("organisation", Tenancy.current().value())
                .param("person", actor.person().value())
                .param("about", written.about().strip())
                .param("answers", written.answers().strip())
                .param("face", written.face().kept())
                .param("photo", photo.map(DocumentId::value).orElse(null), java.sql.Types.OTHER)
                .param("aboutBefore", before.about())
                .param("answersBefore", before.answers())
                .param("from", before.until().atOffset(ZoneOffset.UTC))
                .param("version", version)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        audit.write(actor, now, "changed", actor.person(), List.of("what children see"));
        return new Answer.Kept(get(actor.person()));
    }

    /// What children read until the words come. Words that stay as they are come when they came before.
    private PersonCard.Before before(PersonCard stood, Instant now, LocalDate today, Written written) {
        var about = written.about().strip();
        var answers = written.answers().strip();
        if (stood.says(about, answers)) {
            return stood.before();
        }
        var shown = stood.before().until().isAfter(now) ? stood.asBefore() : stood;
        return PersonCard.before(shown, about, answers, moments.next(now, today));
    }

    /// The photo, for the person themself or for a caller who has decided that the reader may see it; `NotFound` where
    /// there is none.
    public Download openPhoto(Actor reader, Instant now, PersonId of) {
        return Optional.ofNullable(get(of).photo())
                .map(photo -> documents.open(reader, now, photo).shown())
                .orElseThrow(NotFound::new);
    }

    private static PersonCard card(ResultSet row) throws SQLException {
        var photo = row.getObject("photo_id", UUID.class);
        return new PersonCard(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("about"),
                row.getString("answers"),
                Face.of(row.getString("face")),
                photo == null ? null : new DocumentId(photo),
                new PersonCard.Before(
                        row.getString("about_before"),
                        row.getString("answers_before"),
                        row.getObject("words_from", OffsetDateTime.class).toInstant()),
                row.getInt("version"));
    }
}
