package org.heard.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heard.children.Episode;
import org.heard.comparison.Field;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.ssda903.Code;
import org.heard.ssda903.table.Cell;
import org.heard.ssda903.table.EpisodeRow;
import org.jspecify.annotations.Nullable;

/// Episodes field by field.
final class Episodes {
    static final List<Field> FIELDS = List.of(
            Field.REASON_BEGAN,
            Field.LEGAL_STATUS,
            Field.NEED,
            Field.PLACEMENT,
            Field.PROVIDER,
            Field.ENDED,
            Field.REASON_MOVED,
            Field.HOME_POSTCODE,
            Field.PLACEMENT_POSTCODE,
            Field.HOME_URN);

    /// A row of a return has no place in a record until the child it speaks of is found.
    private static final UUID NOWHERE = new UUID(0, 0);

    private Episodes() {}

    static Episode of(EpisodeRow row) {
        return given(
                row.began().get(),
                code(row.reasonBegan()),
                code(row.legalStatus()),
                code(row.categoryOfNeed()),
                code(row.placement()),
                code(row.provider()),
                row.ended().value(),
                code(row.reasonEnded()),
                code(row.reasonPlacementChanged()),
                row.homePostcode().find().orElse(""),
                row.placementPostcode().find().orElse(""),
                row.ofstedNumber().find().orElse(""));
    }

    static Episode given(
            LocalDate began,
            String reasonBegan,
            String legalStatus,
            String need,
            String placement,
            String provider,
            @Nullable LocalDate ended,
            String reasonEnded,
            String reasonMoved,
            String homePostcode,
            String placementPostcode,
            String homeUrn) {
        return new Episode(
                NOWHERE,
                new ChildId(NOWHERE),
                began,
                reasonBegan,
                legalStatus,
                need,
                placement,
                provider,
                ended,
                reasonEnded,
                reasonMoved,
                homePostcode,
                placementPostcode,
                homeUrn,
                "",
                0);
    }

    static String code(Cell<Code> cell) {
        return cell.find().map(Code::code).orElse("");
    }

    static String value(Episode episode, Field field) {
        return switch (field) {
            case BEGAN -> episode.began().toString();
            case REASON_BEGAN -> episode.reasonBegan();
            case LEGAL_STATUS -> episode.legalStatus();
            case NEED -> episode.need();
            case PLACEMENT -> episode.placement();
            case PROVIDER -> episode.provider();
            case ENDED -> Field.ended(episode.ended(), episode.reasonEnded());
            case REASON_MOVED -> episode.reasonMoved();
            case HOME_POSTCODE -> episode.homePostcode();
            case PLACEMENT_POSTCODE -> episode.placementPostcode();
            case HOME_URN -> episode.homeUrn();
            default -> throw new IllegalArgumentException(field + " is not of an episode");
        };
    }

    /// The same episode with another value of one field.
    static Episode with(Episode episode, Field field, String value) {
        var ended = field == Field.ENDED;
        return new Episode(
                episode.id(),
                episode.child(),
                field == Field.BEGAN ? LocalDate.parse(value) : episode.began(),
                field == Field.REASON_BEGAN ? value : episode.reasonBegan(),
                field == Field.LEGAL_STATUS ? value : episode.legalStatus(),
                field == Field.NEED ? value : episode.need(),
                field == Field.PLACEMENT ? value : episode.placement(),
                field == Field.PROVIDER ? value : episode.provider(),
                ended ? day(value) : episode.ended(),
                ended ? reason(value) : episode.reasonEnded(),
                field == Field.REASON_MOVED ? value : episode.reasonMoved(),
                field == Field.HOME_POSTCODE ? value : episode.homePostcode(),
                field == Field.PLACEMENT_POSTCODE ? value : episode.placementPostcode(),
                field == Field.HOME_URN ? value : episode.homeUrn(),
                episode.source(),
                episode.version());
    }

    static Episode of(Episode episode, ChildId child, String source) {
        return new Episode(
                episode.id().equals(NOWHERE) ? Ids.next() : episode.id(),
                child,
                episode.began(),
                episode.reasonBegan(),
                episode.legalStatus(),
                episode.need(),
                episode.placement(),
                episode.provider(),
                episode.ended(),
                episode.reasonEnded(),
                episode.reasonMoved(),
                episode.homePostcode(),
                episode.placementPostcode(),
                episode.homeUrn(),
                source,
                episode.version());
    }

    static boolean overlap(Episode one, Episode other) {
        return (one.ended() == null || one.ended().isAfter(other.began()))
                && (other.ended() == null || other.ended().isAfter(one.began()));
    }

    static @Nullable LocalDate day(String ended) {
        return ended.isEmpty() ? null : LocalDate.parse(ended.substring(0, 10));
    }

    static String reason(String ended) {
        return ended.isEmpty() ? "" : ended.substring(10).strip();
    }
}
