package org.heard.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Sight;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.records.Records.Answer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says who may read what stands in a record line by line: the review itself, who took part, the rights, the decisions.
/// Only the IRO, whoever covers, and their manager say it.
@Component
@Transactional
public class Audiences {
    private final AudienceStore store;
    private final RecordFinder finder;
    private final Sight sight;
    private final Audit audit;

    Audiences(AudienceStore store, RecordFinder finder, Sight sight, Audit audit) {
        this.store = store;
        this.finder = finder;
        this.sight = sight;
        this.audit = audit;
    }

    /// Who may read what.
    ///
    /// @param parts  by part; one that is absent is for everyone
    /// @param guests by the key of the line; of one that is absent nothing changes
    public record Given(Map<RecordPart, Readers> parts, Map<String, Readers> guests) {
        public Given {
            parts = Map.copyOf(parts);
            guests = Map.copyOf(guests);
        }
    }

    /// Keeps it.
    ///
    /// @param version of who may read what, as it was read
    public Answer say(
            Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, int version, Given given) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var before = finder.forChange(actor, today, child, review);
        if (before.signed()) {
            return new Answer.Signed();
        }
        if (before.audienceVersion() != version) {
            return new Answer.OthersChanged(before);
        }
        var parts = new EnumMap<RecordPart, Readers>(RecordPart.class);
        for (var part : RecordPart.listed()) {
            var readers = given.parts().getOrDefault(part, Readers.EVERYONE);
            if (readers.nobodyNamed()) {
                return new Answer.ReadersMissing(part);
            }
            parts.put(part, readers);
        }
        if (given.guests().values().stream().anyMatch(Readers::nobodyNamed)) {
            return new Answer.ReadersMissing(RecordPart.PEOPLE);
        }
        List<Guest> guests = before.guests().stream()
                .map(guest -> guest.with(given.guests().getOrDefault(guest.key(), guest.readers())))
                .toList();
        store.keep(review, parts, guests);
        audit.write(actor, now, "wrote", child, List.of("readers"));
        return new Answer.Saved();
    }
}
