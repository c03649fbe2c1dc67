package org.heard.records;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.jspecify.annotations.Nullable;

/// The record of one review, as far as it has come.
///
/// @param ofReview            what is recorded of the review itself
/// @param parts           what has been written, by part; a part nobody wrote in is absent
/// @param guests          who came, who was asked
/// @param peopleVersion   of the list of guests
/// @param rightsVersion   of the answers on rights
/// @param audiences       who may read the parts that are not written in paragraphs, where that is not everyone
/// @param audienceVersion of who may read those
/// @param signature       absent until the IRO signed
/// @param amendments      the oldest first
/// @param decisions       as they stand; once it is signed, as they stood then
/// @param decidedSince    what was decided, changed or taken back after it was signed
public record ReviewRecord(
        ReviewId review,
        ChildId child,
        SaidOfReview ofReview,
        Map<RecordPart, Written> parts,
        List<Guest> guests,
        int peopleVersion,
        Rights rights,
        int rightsVersion,
        Map<RecordPart, Readers> audiences,
        int audienceVersion,
        @Nullable Signature signature,
        List<Amendment> amendments,
        List<DecisionLine> decisions,
        List<String> decidedSince) {

    public ReviewRecord {
        parts = Map.copyOf(parts);
        guests = List.copyOf(guests);
        audiences = Map.copyOf(audiences);
        amendments = List.copyOf(amendments);
        decisions = List.copyOf(decisions);
        decidedSince = List.copyOf(decidedSince);
    }

    /// A review of which nothing has been written.
    static ReviewRecord blank(ReviewId review, ChildId child) {
        return new ReviewRecord(
                review,
                child,
                SaidOfReview.NOTHING,
                Map.of(),
                List.of(),
                0,
                Rights.UNKNOWN,
                0,
                Map.of(),
                0,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    public Written part(RecordPart part) {
        return parts.getOrDefault(part, Written.nothing(part));
    }

    public boolean signed() {
        return signature != null;
    }

    /// Who may read a part that is not written in paragraphs; of any other each paragraph says it.
    public Readers audience(RecordPart part) {
        return audiences.getOrDefault(part, Readers.EVERYONE);
    }

    /// The amendments of one part.
    public List<Amendment> amendments(RecordPart part) {
        return amendments.stream().filter(amendment -> amendment.part() == part).toList();
    }

    /// The decisions made at the review, or those from before that it looked at.
    public List<DecisionLine> decisions(boolean earlier) {
        return decisions.stream().filter(line -> line.earlier() == earlier).toList();
    }

    /// How much stands beside what was signed.
    public int beside() {
        return amendments.size() + decidedSince.size() + ofReview.since().size();
    }

    /// What this person may read of it; the IRO's own notes are never in it.
    public ReviewRecord readableBy(UUID reader) {
        return narrowed(
                part -> part.isOfTheRecord() && audience(part).include(reader),
                written -> written.readableBy(reader),
                readers -> readers.include(reader));
    }

    /// With these parts and no other.
    public ReviewRecord onlyParts(Set<RecordPart> some) {
        return narrowed(some::contains, written -> written, readers -> true);
    }

    /// With these of its decisions and no other.
    public ReviewRecord onlyDecisions(Set<UUID> some) {
        return deciding(decisions.stream()
                .filter(line -> some.contains(line.decision()))
                .toList());
    }

    /// Without what only the IRO service sees: what a note-taker may see and write.
    ReviewRecord withoutWords() {
        return narrowed(
                        part -> part.isOfTheRecord() && !part.holdsTheChildsWords(),
                        written -> written,
                        readers -> true)
                .with(List.of(), decidedSince);
    }

    /// With what is recorded of the review as it stands now.
    ReviewRecord saying(SaidOfReview now) {
        return new ReviewRecord(
                review,
                child,
                now,
                parts,
                guests,
                peopleVersion,
                rights,
                rightsVersion,
                audiences,
                audienceVersion,
                signature,
                amendments,
                decisions,
                decidedSince);
    }

    /// With the decisions as they stand now.
    ReviewRecord deciding(List<DecisionLine> lines) {
        return new ReviewRecord(
                review,
                child,
                ofReview,
                parts,
                guests,
                peopleVersion,
                rights,
                rightsVersion,
                audiences,
                audienceVersion,
                signature,
                amendments,
                lines,
                decidedSince);
    }

    /// With what became of the decisions since it was signed.
    ReviewRecord withDecidedSince(List<String> since) {
        return with(amendments, since);
    }

    /// Without what came beside it after it was signed.
    ReviewRecord asSigned() {
        return with(List.of(), List.of()).saying(ofReview.asSigned());
    }

    private ReviewRecord with(List<Amendment> some, List<String> since) {
        return new ReviewRecord(
                review,
                child,
                ofReview,
                parts,
                guests,
                peopleVersion,
                rights,
                rightsVersion,
                audiences,
                audienceVersion,
                signature,
                some,
                decisions,
                since);
    }

    /// With these parts, and of them what some readers may read. Whom a child did not want there is told to nobody it
    /// is narrowed for.
    private ReviewRecord narrowed(
            Predicate<RecordPart> keeps, UnaryOperator<Written> written, Predicate<Readers> readable) {
        return new ReviewRecord(
                review,
                child,
                keeps.test(RecordPart.THE_REVIEW) ? ofReview : SaidOfReview.NOTHING,
                parts.values().stream()
                        .filter(one -> keeps.test(one.part()))
                        .map(written)
                        .collect(Collectors.toMap(Written::part, one -> one)),
                keeps.test(RecordPart.PEOPLE)
                        ? guests.stream()
                                .filter(guest -> readable.test(guest.readers()))
                                .map(Guest::told)
                                .toList()
                        : List.of(),
                peopleVersion,
                keeps.test(RecordPart.RIGHTS) ? rights : Rights.UNKNOWN,
                rightsVersion,
                audiences,
                audienceVersion,
                signature,
                amendments.stream()
                        .filter(amendment -> keeps.test(amendment.part())
                                && readable.test(amendment.now().readers()))
                        .toList(),
                decisions.stream()
                        .filter(line ->
                                keeps.test(line.earlier() ? RecordPart.EARLIER_DECISIONS : RecordPart.DECISIONS))
                        .toList(),
                keeps.test(RecordPart.DECISIONS) ? decidedSince : List.of());
    }
}
