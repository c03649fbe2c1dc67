package org.heard.ssda903.check;

import java.util.List;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.table.AdoptionRow;
import org.heard.ssda903.table.CareLeaverRow;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.HealthRow;
import org.heard.ssda903.table.LibertyRow;
import org.heard.ssda903.table.MissingRow;
import org.heard.ssda903.table.PlacedForAdoptionRow;
import org.heard.ssda903.table.PreviousPermanenceRow;
import org.heard.ssda903.table.ReviewRow;
import org.heard.ssda903.table.Row;
import org.heard.ssda903.table.SocialWorkerRow;
import org.heard.ssda903.table.Table;
import org.heard.ssda903.table.UascRow;

/// All rows of one child, in this year's return and in the one before, each table in the order of its file. Every row
/// that could be taken apart is here, also one with a value that cannot be read: rules are about those too.
public final class ChildRows {
    private final CollectionYear year;
    private final Grouped these;
    private final Grouped lasts;
    private final int child;

    ChildRows(CollectionYear year, Grouped these, Grouped lasts, int child) {
        this.year = year;
        this.these = these;
        this.lasts = lasts;
        this.child = child;
    }

    /// The year of the return.
    public CollectionYear year() {
        return year;
    }

    public List<HeaderRow> headers() {
        return rows(Table.HEADER);
    }

    public List<EpisodeRow> episodes() {
        return rows(Table.EPISODES);
    }

    public List<ReviewRow> reviews() {
        return rows(Table.REVIEWS);
    }

    public List<UascRow> unaccompanied() {
        return rows(Table.UASC);
    }

    public List<HealthRow> health() {
        return rows(Table.OC2);
    }

    public List<CareLeaverRow> careLeavers() {
        return rows(Table.OC3);
    }

    public List<AdoptionRow> adoptions() {
        return rows(Table.AD1);
    }

    public List<PlacedForAdoptionRow> placedForAdoption() {
        return rows(Table.PLACED_FOR_ADOPTION);
    }

    public List<PreviousPermanenceRow> previousPermanence() {
        return rows(Table.PREVIOUS_PERMANENCE);
    }

    public List<MissingRow> missing() {
        return rows(Table.MISSING);
    }

    public List<SocialWorkerRow> socialWorkers() {
        return rows(Table.SOCIAL_WORKER_EPISODES);
    }

    public List<LibertyRow> deprivationsOfLiberty() {
        return rows(Table.DEPRIVATION_OF_LIBERTY);
    }

    /// The child's episodes in the return of the year before.
    public List<EpisodeRow> lastEpisodes() {
        return last(Table.EPISODES);
    }

    /// The child's header rows in the return of the year before.
    public List<HeaderRow> lastHeaders() {
        return last(Table.HEADER);
    }

    // Safe: the rows of a table are made by that table alone, of its one row type.
    @SuppressWarnings("unchecked")
    private <R extends Row> List<R> rows(Table table) {
        return (List<R>) these.rows(table, child);
    }

    @SuppressWarnings("unchecked")
    private <R extends Row> List<R> last(Table table) {
        return (List<R>) lasts.rows(table, child);
    }
}
