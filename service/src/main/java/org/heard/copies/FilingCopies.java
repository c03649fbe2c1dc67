package org.heard.copies;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.children.Children;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.paper.Block;
import org.heard.paper.Letter;
import org.heard.paper.Letter.Part;
import org.heard.paper.Sheet;
import org.heard.records.Around.From;
import org.heard.records.Around.Somebody;
import org.heard.records.RecordText;
import org.heard.records.Records;
import org.heard.records.ReviewRecord;
import org.heard.reviews.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The signed record for the council's own case system: what the child's social worker may read of it, because whoever
/// works there reads what is filed there.
@Component
@Transactional
public class FilingCopies {
    private static final String LANGUAGE = "en-GB";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int ENOUGH_OF_THE_HASH = 10;

    /// Somebody whom no paragraph names, where the child has no social worker.
    private static final UUID NOBODY = new UUID(0, 0);

    private final Records records;
    private final Reviews reviews;
    private final Children children;
    private final Relations relations;
    private final KeptNames kept;
    private final Audit audit;

    FilingCopies(
            Records records, Reviews reviews, Children children, Relations relations, KeptNames kept, Audit audit) {
        this.records = records;
        this.reviews = reviews;
        this.children = children;
        this.relations = relations;
        this.kept = kept;
        this.audit = audit;
    }

    /// A filing copy.
    ///
    /// @param reference what its file is called; another once something new stands beside the signed text
    /// @param leftOut      how many paragraphs and lines the reader may read and the case record does not get
    /// @param nameKept     whether the name the child goes by stood in it and is left out: they keep it from
    ///                     whoever works there
    /// @param pronounsKept whether they keep their pronouns, which no search can leave out
    public record FilingCopy(String reference, Sheet sheet, long leftOut, boolean nameKept, boolean pronounsKept) {}

    /// The filing copy as it would be made today; `NotFound` before the record is signed.
    public FilingCopy get(Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review) {
        var record = records.read(actor, now, today, child, review);
        var reader = relations
                .find(RelationKind.SOCIAL_WORKER, child, today)
                .map(relation -> relation.person().value())
                .orElse(NOBODY);
        var filed = record.readableBy(reader);
        var held = reviews.get(actor, today, child, review);
        var keeps = kept.from(
                actor, today, child, new Somebody(reader, "", RelationKind.SOCIAL_WORKER.words(), From.WORKER));
        var who = children.get(KeptNames.search(actor), child, today);
        var about = CopyText.headed(
                who.without(!keeps.name().isEmpty(), !keeps.pronouns().isEmpty()), held, From.WORKER);
        var nameIn = RecordText.of(filed).stream().anyMatch(heading -> keeps.isIn(heading.text()));
        return new FilingCopy(
                reference(record),
                sheet(filed, about, keeps),
                passages(record) - passages(filed),
                nameIn,
                !keeps.pronouns().isEmpty());
    }

    /// The same, taken away as a file: that is written down.
    public FilingCopy take(Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review) {
        audit.write(actor, now, "took the filing copy", child, List.of("record of a review"));
        return get(actor, now, today, child, review);
    }

    /// The reference stands above the record: below it, it would be copied along with the last heading.
    private static Sheet sheet(ReviewRecord record, String about, KeptNames.Kept keeps) {
        var signature = Objects.requireNonNull(record.signature());
        var parts = RecordText.of(record).stream()
                .map(heading ->
                        new Part(heading.title(), List.of(new Block.Paragraph(keeps.leftOutOf(heading.text())))))
                .toList();
        return new Letter(
                        "Copy " + reference(record),
                        LANGUAGE,
                        signature.name(),
                        "For the child’s case record",
                        LocalDate.ofInstant(signature.at(), LONDON),
                        "Record of the review",
                        "",
                        parts,
                        "",
                        Stream.concat(about.lines(), Stream.of("Reference " + reference(record)))
                                .toList(),
                        "Copy for the child’s case record · "
                                + String.join(" · ", about.lines().toList()))
                .sheet();
    }

    /// From the fingerprint of what was signed, and how often something was put beside it since.
    private static String reference(ReviewRecord record) {
        var hash = Objects.requireNonNull(record.signature()).hash();
        int beside = record.beside();
        return "F-" + hash.substring(0, ENOUGH_OF_THE_HASH).toUpperCase(Locale.ROOT)
                + (beside == 0 ? "" : "-" + beside);
    }

    private static long passages(ReviewRecord record) {
        return RecordText.blocks(record).stream()
                .mapToLong(block -> block.pieces().size())
                .sum();
    }
}
