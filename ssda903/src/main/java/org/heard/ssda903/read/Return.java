package org.heard.ssda903.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.problem.Problem;
import org.heard.ssda903.problem.Severity;
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

/// One year's return as it was read: its tables, and every problem found on the way.
public final class Return {
    private final CollectionYear year;
    private final Map<Table, TableRows<?>> tables;
    private final ChildIndex children;
    private final List<FileRead> files;
    private final List<Problem> problems;

    Return(
            CollectionYear year,
            Map<Table, TableRows<?>> tables,
            ChildIndex children,
            List<FileRead> files,
            List<Problem> problems) {
        this.year = year;
        this.tables = new EnumMap<>(tables);
        this.children = children;
        this.files = List.copyOf(files);
        this.problems = List.copyOf(problems);
    }

    public CollectionYear year() {
        return year;
    }

    /// Every child named in it.
    public ChildIndex children() {
        return children;
    }

    public List<FileRead> files() {
        return files;
    }

    /// In the order of the tables, and in each by row.
    public List<Problem> problems() {
        return problems;
    }

    public List<Problem> problems(Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .toList();
    }

    /// Whether a file was found that holds the table.
    public boolean has(Table table) {
        return files.stream().anyMatch(file -> file.table() == table);
    }

    public TableRows<?> rows(Table table) {
        return Objects.requireNonNull(tables.get(table));
    }

    public TableRows<HeaderRow> headers() {
        return as(Table.HEADER);
    }

    public TableRows<EpisodeRow> episodes() {
        return as(Table.EPISODES);
    }

    public TableRows<ReviewRow> reviews() {
        return as(Table.REVIEWS);
    }

    public TableRows<UascRow> unaccompanied() {
        return as(Table.UASC);
    }

    public TableRows<HealthRow> health() {
        return as(Table.OC2);
    }

    public TableRows<CareLeaverRow> careLeavers() {
        return as(Table.OC3);
    }

    public TableRows<AdoptionRow> adoptions() {
        return as(Table.AD1);
    }

    public TableRows<PlacedForAdoptionRow> placedForAdoption() {
        return as(Table.PLACED_FOR_ADOPTION);
    }

    public TableRows<PreviousPermanenceRow> previousPermanence() {
        return as(Table.PREVIOUS_PERMANENCE);
    }

    public TableRows<MissingRow> missing() {
        return as(Table.MISSING);
    }

    public TableRows<SocialWorkerRow> socialWorkers() {
        return as(Table.SOCIAL_WORKER_EPISODES);
    }

    public TableRows<LibertyRow> deprivationsOfLiberty() {
        return as(Table.DEPRIVATION_OF_LIBERTY);
    }

    // Safe: the rows of a table are made by that table alone, of its one row type.
    @SuppressWarnings("unchecked")
    private <R extends Row> TableRows<R> as(Table table) {
        return (TableRows<R>) rows(table);
    }
}
