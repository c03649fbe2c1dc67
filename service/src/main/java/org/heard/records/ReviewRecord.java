package org.heard.records;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.jspecify.annotations.Nullable;

/// The record of one review, as far as it has come.
///
/// @param parts         what has been written, by part; a part nobody wrote in is absent
/// @param guests        who came, who was asked
/// @param peopleVersion of the list of guests
/// @param rightsVersion of the answers on rights
/// @param signature     absent until the IRO signed
/// @param amendments    the oldest first
/// @param decisions     as they stand; once it is signed, as they stood then
/// @param decidedSince  what was decided, changed or taken back after it was signed
public record ReviewRecord(
        ReviewId review,
        ChildId child,
        Map<RecordPart, Written> parts,
        List<Guest> guests,
        int peopleVersion,
        Rights rights,
        int rightsVersion,
        @Nullable Signature signature,
        List<Amendment> amendments,
        List<DecisionLine> decisions,
        List<String> decidedSince) {

    public ReviewRecord {
        parts = Map.copyOf(parts);
        guests = List.copyOf(guests);
        amendments = List.copyOf(amendments);
        decisions = List.copyOf(decisions);
        decidedSince = List.copyOf(decidedSince);
    }

    /// A review of which nothing has been written.
    static ReviewRecord blank(ReviewId review, ChildId child) {
        return new ReviewRecord(
                review, child, Map.of(), List.of(), 0, Rights.UNKNOWN, 0, null, List.of(), List.of(), List.of());
    }

    public Written part(RecordPart part) {
        return parts.getOrDefault(part, Written.nothing(part));
    }

    public boolean signed() {
        return signature != null;
    }

    /// The amendments of one part.
    public List<Amendment> amendments(RecordPart part) {
        return amendments.stream().filter(amendment -> amendment.part() == part).toList();
    }

    /// The decisions made at the review, or those from before that it looked at.
    public List<DecisionLine> decisions(boolean earlier) {
        return decisions.stream().filter(line -> line.earlier() == earlier).toList();
    }

    /// What this person may read of it; the IRO's own notes are never in it.
    public ReviewRecord readableBy(UUID reader) {
        return with(
                parts.values().stream()
                        .filter(written -> written.part().isOfTheRecord())
                        .map(written -> written.readableBy(reader))
                        .collect(Collectors.toMap(Written::part, written -> written)),
                amendments.stream()
                        .filter(amendment -> amendment.now().readers().include(reader))
                        .toList(),
                decisions);
    }

    /// With these parts and no other, and of the decisions those it made.
    public ReviewRecord onlyParts(Set<RecordPart> some) {
        return with(
                parts.values().stream()
                        .filter(written -> some.contains(written.part()))
                        .collect(Collectors.toMap(Written::part, written -> written)),
                amendments.stream()
                        .filter(amendment -> some.contains(amendment.part()))
                        .toList(),
                decisions(false));
    }

    /// With these of its decisions and no other.
    public ReviewRecord onlyDecisions(Set<UUID> some) {
        return with(
                parts,
                amendments,
                decisions.stream()
                        .filter(line -> some.contains(line.decision()))
                        .toList());
    }

    /// Without what only the IRO service sees: what a note-taker may see and write.
    ReviewRecord withoutWords() {
        return with(
                parts.entrySet().stream()
                        .filter(entry -> entry.getKey().isOfTheRecord()
                                && !entry.getKey().holdsTheChildsWords())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                List.of(),
                decisions);
    }

    /// With the decisions as they stand now.
    ReviewRecord deciding(List<DecisionLine> lines) {
        return with(parts, amendments, lines);
    }

    /// With what became of the decisions since it was signed.
    ReviewRecord withDecidedSince(List<String> since) {
        return new ReviewRecord(
                review,
                child,
                parts,
                guests,
                peopleVersion,
                rights,
                rightsVersion,
                signature,
                amendments,
                decisions,
                since);
    }

    /// Without what came beside it after it was signed.
    ReviewRecord asSigned() {
        return with(parts, List.of(), decisions).withDecidedSince(List.of());
    }

    private ReviewRecord with(
            Map<RecordPart, Written> someParts, List<Amendment> someAmendments, List<DecisionLine> someDecisions) {
        return new ReviewRecord(
                review,
                child,
                someParts,
                guests,
                peopleVersion,
                rights,
                rightsVersion,
                signature,
                someAmendments,
                someDecisions,
                decidedSince);
    }
}
