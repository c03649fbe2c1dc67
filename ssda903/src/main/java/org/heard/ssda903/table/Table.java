package org.heard.ssda903.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.ssda903.CollectionYear;

/// One of the twelve tables of the return.
public enum Table {
    HEADER("Header", "header.csv", 0, HeaderRow.class, HeaderRow::of, HeaderRow.COLUMNS),
    EPISODES("Episodes", "episodes.csv", 0, EpisodeRow.class, EpisodeRow::of, EpisodeRow.COLUMNS),
    REVIEWS("Reviews", "reviews.csv", 0, ReviewRow.class, ReviewRow::of, ReviewRow.COLUMNS),
    UASC("UASC", "uasc.csv", 0, UascRow.class, UascRow::of, UascRow.COLUMNS),
    OC2("OC2", "oc2.csv", 0, HealthRow.class, HealthRow::of, HealthRow.COLUMNS),
    OC3("OC3", "oc3.csv", 0, CareLeaverRow.class, CareLeaverRow::of, CareLeaverRow.COLUMNS),
    AD1("AD1", "ad1.csv", 0, AdoptionRow.class, AdoptionRow::of, AdoptionRow.COLUMNS),
    PLACED_FOR_ADOPTION(
            "PlacedAdoption",
            "placed_for_adoption.csv",
            0,
            PlacedForAdoptionRow.class,
            PlacedForAdoptionRow::of,
            PlacedForAdoptionRow.COLUMNS),
    PREVIOUS_PERMANENCE(
            "PrevPerm",
            "previous_permanence.csv",
            0,
            PreviousPermanenceRow.class,
            PreviousPermanenceRow::of,
            PreviousPermanenceRow.COLUMNS),
    MISSING("Missing", "missing.csv", 0, MissingRow.class, MissingRow::of, MissingRow.COLUMNS),
    SOCIAL_WORKER_EPISODES(
            "SWEpisodes", "sw_episodes.csv", 2024, SocialWorkerRow.class, SocialWorkerRow::of, SocialWorkerRow.COLUMNS),
    DEPRIVATION_OF_LIBERTY("DoLo", "dolo.csv", 2027, LibertyRow.class, LibertyRow::of, LibertyRow.COLUMNS);

    private final String published;
    private final String usualFile;
    private final int first;
    private final Class<? extends Row> rowType;
    // A reference to a static factory of the row type: nothing in it changes.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Making making;

    // Made with List.of.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Column<?>> columns;

    Table(
            String published,
            String usualFile,
            int first,
            Class<? extends Row> rowType,
            Making making,
            List<Column<?>> columns) {
        this.published = published;
        this.usualFile = usualFile;
        this.first = first;
        this.rowType = rowType;
        this.making = making;
        this.columns = columns;
    }

    private interface Making {
        Row row(int number, Cells cells);
    }

    /// The table of this published name, whatever its case.
    public static Optional<Table> find(String published) {
        for (var table : values()) if (table.published.equalsIgnoreCase(published)) return Optional.of(table);
        return Optional.empty();
    }

    /// Every table a return of this year has.
    public static List<Table> list(CollectionYear year) {
        return List.of(values()).stream()
                .filter(table -> table.collectedIn(year))
                .toList();
    }

    public boolean collectedIn(CollectionYear year) {
        return first <= year.ending();
    }

    /// The first year the table was collected; empty when it always was.
    public Optional<CollectionYear> firstCollected() {
        return first == 0 ? Optional.empty() : Optional.of(CollectionYear.ending(first));
    }

    /// The name the file usually has.
    public String usualFile() {
        return usualFile;
    }

    public List<Column<?>> columns() {
        return columns;
    }

    /// The column of this name, whatever its case.
    public Optional<Column<?>> findColumn(String name) {
        var wanted = name.strip().toUpperCase(Locale.ROOT);
        for (var column : columns) if (column.name().equals(wanted)) return Optional.of(column);
        return Optional.empty();
    }

    public Class<? extends Row> rowType() {
        return rowType;
    }

    /// The row these cells make.
    public Row row(int number, Cells cells) {
        return making.row(number, cells);
    }

    /// The table a row stands in.
    public static Table of(Row row) {
        return switch (row) {
            case HeaderRow _ -> HEADER;
            case EpisodeRow _ -> EPISODES;
            case ReviewRow _ -> REVIEWS;
            case UascRow _ -> UASC;
            case HealthRow _ -> OC2;
            case CareLeaverRow _ -> OC3;
            case AdoptionRow _ -> AD1;
            case PlacedForAdoptionRow _ -> PLACED_FOR_ADOPTION;
            case PreviousPermanenceRow _ -> PREVIOUS_PERMANENCE;
            case MissingRow _ -> MISSING;
            case SocialWorkerRow _ -> SOCIAL_WORKER_EPISODES;
            case LibertyRow _ -> DEPRIVATION_OF_LIBERTY;
        };
    }

    /// The published name: `Episodes`.
    @Override
    public String toString() {
        return published;
    }
}
