package org.heard.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
/// @param decisionsIssuedOn absent until they were
/// @param signature     absent until the IRO signed
/// @param amendments    the oldest first
/// @param answers       the manager's, the oldest first
public record ReviewRecord(
        ReviewId review,
        ChildId child,
        Map<RecordPart, Written> parts,
        List<Guest> guests,
        int peopleVersion,
        Rights rights,
        int rightsVersion,
        @Nullable LocalDate decisionsIssuedOn,
        @Nullable Signature signature,
        List<Amendment> amendments,
        List<DecisionsAnswer> answers) {

    public ReviewRecord {
        parts = Map.copyOf(parts);
        guests = List.copyOf(guests);
        amendments = List.copyOf(amendments);
        answers = List.copyOf(answers);
    }

    /// A review of which nothing has been written.
    static ReviewRecord blank(ReviewId review, ChildId child) {
        return new ReviewRecord(
                review, child, Map.of(), List.of(), 0, Rights.UNKNOWN, 0, null, null, List.of(), List.of());
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

    /// What this person may read of it; the IRO's own notes are never in it.
    public ReviewRecord readableBy(UUID reader) {
        return new ReviewRecord(
                review,
                child,
                parts.values().stream()
                        .filter(written -> written.part().isOfTheRecord())
                        .map(written -> written.readableBy(reader))
                        .collect(Collectors.toMap(Written::part, written -> written)),
                guests,
                peopleVersion,
                rights,
                rightsVersion,
                decisionsIssuedOn,
                signature,
                amendments.stream()
                        .filter(amendment -> amendment.now().readers().include(reader))
                        .toList(),
                answers);
    }

    /// With these parts and no other.
    public ReviewRecord onlyParts(Map<RecordPart, Written> some) {
        return new ReviewRecord(
                review,
                child,
                some,
                guests,
                peopleVersion,
                rights,
                rightsVersion,
                decisionsIssuedOn,
                signature,
                amendments.stream()
                        .filter(amendment -> some.containsKey(amendment.part()))
                        .toList(),
                answers);
    }

    /// Without what only the IRO service sees: what a note-taker may see and write.
    ReviewRecord withoutWords() {
        return new ReviewRecord(
                review,
                child,
                parts.entrySet().stream()
                        .filter(entry -> entry.getKey().isOfTheRecord()
                                && !entry.getKey().holdsTheChildsWords())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                guests,
                peopleVersion,
                rights,
                rightsVersion,
                decisionsIssuedOn,
                signature,
                List.of(),
                answers);
    }
}
