package org.heard.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.reviews.Review;
import org.heard.reviews.Reviews;
import org.heard.reviews.SharedMeetings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Texts written once for brothers and sisters whose reviews were held at one meeting. Each stands as a paragraph in
/// the record of each child for whom it was chosen, with readers of its own there: what one child's father may read
/// in one record, another child's father has no business with. A child's own words are never shared so.
@Component
@Transactional
public class FamilyTexts {
    private final RecordStore store;
    private final PartStore parts;
    private final RecordFinder finder;
    private final Reviews reviews;
    private final SharedMeetings meetings;
    private final Sight sight;
    private final Audit audit;

    FamilyTexts(
            RecordStore store,
            PartStore parts,
            RecordFinder finder,
            Reviews reviews,
            SharedMeetings meetings,
            Sight sight,
            Audit audit) {
        this.store = store;
        this.parts = parts;
        this.finder = finder;
        this.reviews = reviews;
        this.meetings = meetings;
        this.sight = sight;
        this.audit = audit;
    }

    /// A text, and who may read it in whose record.
    ///
    /// @param readers by review; a review in whose record it does not stand is absent
    public record FamilyText(UUID id, RecordPart part, String text, Map<ReviewId, Readers> readers) {
        public FamilyText {
            readers = Map.copyOf(readers);
        }
    }

    /// A record in which such a text may stand.
    public record Place(Review review, boolean signed) {}

    /// A text as it should stand.
    ///
    /// @param was     as it was read, empty where it is new
    /// @param text    empty where it is to be taken out of every record that is not signed
    /// @param readers by review; where it is not to stand, absent
    public record Writing(UUID id, RecordPart part, String was, String text, Map<ReviewId, Readers> readers) {
        public Writing {
            readers = Map.copyOf(readers);
        }
    }

    /// What came of writing.
    public sealed interface Answer {
        /// It stands so in every record that is not signed.
        record Saved() implements Answer {}

        /// Nothing was written: somebody changed the text meanwhile; this is how it stands.
        record ChangedMeanwhile(FamilyText now) implements Answer {}

        /// Nothing was written: it was chosen for no record that is not signed, or readers were to be named and
        /// are not.
        record ReadersMissing() implements Answer {}
    }

    /// The parts that may hold such a text: everything but the child's own words and the IRO's own notes.
    public static List<RecordPart> mayHold() {
        return Stream.of(RecordPart.values())
                .filter(part -> part.isWritten() && part.isOfTheRecord() && !part.holdsTheChildsWords())
                .toList();
    }

    /// The records of this review and of those that were held at the same meeting and that the actor writes,
    /// this one first.
    @Transactional(readOnly = true)
    public List<Place> places(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.DRAFT_RECORD, child, today);
        var own = reviews.get(actor, today, child, review);
        return Stream.concat(
                        Stream.of(own),
                        meetings.others(actor, today, own).stream()
                                .filter(other -> sight.may(actor, Act.DRAFT_RECORD, other.child(), today)))
                .map(one -> new Place(
                        one,
                        store.find(one.child(), one.id())
                                .filter(ReviewRecord::signed)
                                .isPresent()))
                .toList();
    }

    /// The texts that stand in the record of this review or of one that was held at the same meeting.
    @Transactional(readOnly = true)
    public List<FamilyText> list(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        var found = new LinkedHashMap<UUID, FamilyText>();
        // Where a signed record keeps an older text, the one that can still be changed counts.
        var signedFirst = places(actor, today, child, review).stream()
                .sorted(Comparator.comparing(place -> !place.signed()))
                .toList();
        for (var place : signedFirst) {
            var one = place.review();
            store.find(one.child(), one.id())
                    .ifPresent(record -> Stream.of(RecordPart.values())
                            .forEach(part -> record.part(part).paragraphs().stream()
                                    .filter(paragraph -> paragraph.familyText() != null)
                                    .forEach(paragraph -> put(found, part, paragraph, one.id()))));
        }
        return found.values().stream()
                .sorted(Comparator.comparing(FamilyText::part))
                .toList();
    }

    /// Writes it into each of these records and takes it out of the others: all of it or nothing. A signed
    /// record stays.
    public Answer write(Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, Writing given) {
        if (!mayHold().contains(given.part())) {
            throw new NotFound();
        }
        var open = new ArrayList<Review>();
        places(actor, today, child, review).stream()
                .filter(place -> !place.signed())
                .map(Place::review)
                .sorted(Comparator.comparing(one -> one.id().value()))
                .filter(one ->
                        !finder.forChange(actor, today, one.child(), one.id()).signed())
                .forEach(open::add);
        var stands = list(actor, today, child, review).stream()
                .filter(text -> text.id().equals(given.id()))
                .findFirst();
        var gone = !given.was().isEmpty() && stands.isEmpty();
        if (gone || stands.filter(text -> !text.text().equals(given.was())).isPresent()) {
            return new Answer.ChangedMeanwhile(
                    stands.orElseGet(() -> new FamilyText(given.id(), given.part(), "", Map.of())));
        }
        if (!given.text().isEmpty()
                && (given.readers().values().stream().anyMatch(Readers::nobodyNamed)
                        || open.stream().noneMatch(one -> given.readers().containsKey(one.id())))) {
            return new Answer.ReadersMissing();
        }
        for (var one : open) {
            var readers = given.text().isEmpty() ? null : given.readers().get(one.id());
            change(one, given, readers).ifPresent(part -> {
                parts.write(one.id(), part, actor, now);
                audit.write(
                        actor, now, "wrote", one.child(), List.of(part.part().address()));
            });
        }
        return new Answer.Saved();
    }

    /// The part with the text in it, or without; empty where that changes nothing.
    private Optional<Written> change(Review review, Writing given, @Nullable Readers readers) {
        var before = store.find(review.child(), review.id()).orElseThrow().part(given.part());
        var paragraphs = new ArrayList<Paragraph>();
        var there = false;
        for (var paragraph : before.paragraphs()) {
            if (!given.id().equals(paragraph.familyText())) {
                paragraphs.add(paragraph);
            } else if (readers != null) {
                paragraphs.add(new Paragraph(given.text(), readers, paragraph.source(), given.id()));
                there = true;
            }
        }
        if (!there && readers != null) {
            paragraphs.add(new Paragraph(given.text(), readers, "", given.id()));
        }
        return paragraphs.equals(before.paragraphs())
                ? Optional.empty()
                : Optional.of(new Written(
                        given.part(),
                        before.met(),
                        before.stillTrueSince(),
                        before.because(),
                        paragraphs,
                        before.version() + 1,
                        ""));
    }

    private static void put(Map<UUID, FamilyText> found, RecordPart part, Paragraph paragraph, ReviewId review) {
        var id = paragraph.familyText();
        if (id == null) {
            return;
        }
        var before = found.get(id);
        var readers = new LinkedHashMap<ReviewId, Readers>();
        if (before != null) {
            readers.putAll(before.readers());
        }
        readers.put(review, paragraph.readers());
        found.put(id, new FamilyText(id, part, paragraph.text(), readers));
    }
}
