package org.heard.copies;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.heard.access.Actor;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.records.Paragraph;
import org.heard.records.Records;
import org.heard.records.ReviewRecord;
import org.springframework.stereotype.Component;

/// The paragraphs of the record that were written to be read by others and not by the child.
@Component
class WithheldFromTheChild implements KeptOutOfLetters {
    private final Records records;

    WithheldFromTheChild(Records records) {
        this.records = records;
    }

    @Override
    public List<Passage> passages(Actor writer, ChildId child, ReviewId review, LocalDate today) {
        var search = Actor.system(Tenancy.current(), "Search before release");
        var record = records.get(search, today, child, review);
        var read = paragraphs(record.readableBy(child.value())).toList();
        return paragraphs(record)
                .filter(text -> !read.contains(text))
                .map(text -> new Passage(text, "The record keeps this from the child"))
                .toList();
    }

    private static Stream<String> paragraphs(ReviewRecord record) {
        return record.parts().values().stream()
                .flatMap(part -> part.paragraphs().stream())
                .map(Paragraph::text);
    }
}
