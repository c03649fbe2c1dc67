package org.heard.records;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.ids.ReviewId;
import org.jspecify.annotations.Nullable;

/// What stands in one part of the record.
///
/// @param met            how far a matter is met, absent where nobody said or where the part is no matter
/// @param stillTrueSince the review whose text still stands, absent where it was written anew
/// @param because        why it still stands
/// @param version        0 where nothing was ever written
/// @param by             who wrote it last
public record Written(
        RecordPart part,
        @Nullable Met met,
        @Nullable ReviewId stillTrueSince,
        String because,
        List<Paragraph> paragraphs,
        int version,
        String by) {

    public Written {
        paragraphs = List.copyOf(paragraphs);
    }

    /// Nothing yet.
    public static Written nothing(RecordPart part) {
        return new Written(part, null, null, "", List.of(), 0, "");
    }

    /// All its text, for whoever may read all of it.
    public String text() {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
    }

    /// Only what this person may read. Why the text still stands could tell what is in it: whoever may not read all of
    /// it does not read that either.
    public Written readableBy(UUID reader) {
        var readable = paragraphs.stream()
                .filter(paragraph -> paragraph.readers().include(reader))
                .toList();
        var all = readable.size() == paragraphs.size();
        return new Written(part, met, stillTrueSince, all ? because : "", readable, version, by);
    }

    /// Neither text nor answer.
    public boolean isEmpty() {
        return met == null && paragraphs.isEmpty();
    }

    /// A matter is finished with its answer and, unless it does not apply, its evidence.
    boolean finished() {
        return part.matter().isEmpty()
                ? !paragraphs.isEmpty()
                : met == Met.NOT_APPLICABLE || (met != null && !paragraphs.isEmpty());
    }
}
