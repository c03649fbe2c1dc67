package org.heard.ssda903.read;

import java.time.LocalDate;
import java.util.Collection;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.problem.ProblemCode;
import org.heard.ssda903.problem.Severity;
import org.heard.ssda903.table.Cell;
import org.heard.ssda903.table.Days;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.LibertyRow;
import org.heard.ssda903.table.MissingRow;
import org.heard.ssda903.table.PlacedForAdoptionRow;
import org.heard.ssda903.table.ReviewRow;
import org.heard.ssda903.table.Row;
import org.heard.ssda903.table.SocialWorkerRow;
import org.heard.ssda903.table.UascRow;
import org.jspecify.annotations.Nullable;

/// Values of one row that do not fit each other or the year.
final class RowChecks {
    /// Care leavers are returned until their twenty-first birthday and some beyond; nobody past this age is.
    private static final int OLDEST = 26;

    private static final int REVIEWED_WITHOUT_BEING_HEARD = 4;

    private final TableReading reading;
    private final int index;
    private final CollectionYear year;

    private RowChecks(TableReading reading, int index, CollectionYear year) {
        this.reading = reading;
        this.index = index;
        this.year = year;
    }

    static void check(Collection<TableReading> tables, CollectionYear year) {
        for (var reading : tables) {
            for (int i = 0; i < reading.rows().size(); i++) {
                new RowChecks(reading, i, year).check(reading.rows().get(i));
            }
        }
    }

    private void check(Row row) {
        if (reading.isLate(index)) for (var cell : row.cells()) withinTheYear(cell);
        switch (row) {
            case HeaderRow header -> likelyAge(header.born());
            case EpisodeRow episode -> {
                endAfterStart(episode.began(), episode.ended());
                endWithReason(episode);
            }
            case ReviewRow review -> participationFitsAge(review);
            case PlacedForAdoptionRow placed -> endAfterStart(placed.decided(), placed.reversed());
            case MissingRow missing -> endAfterStart(missing.began(), missing.ended());
            case SocialWorkerRow worker -> endAfterStart(worker.began(), worker.ended());
            case LibertyRow order -> endAfterStart(order.began(), order.ended());
            default -> {}
        }
        if (!(row instanceof SocialWorkerRow)) notBeforeBirth(row);
    }

    private void withinTheYear(Cell<?> cell) {
        if (!(cell.value() instanceof LocalDate day) || !day.isAfter(year.end())) return;
        if (cell.column().equals(UascRow.DUC)) return;
        report(
                cell,
                cell.column().weight().mayBeUnreadable() ? Severity.DOUBT : Severity.BAD_ROW,
                ProblemCode.AFTER_THE_YEAR,
                "%s is %s, after the %s return ends (%s). Check the year that was typed, or that this is the right return."
                        .formatted(cell.column(), cell.text(), year, Days.write(year.end())));
    }

    private void endAfterStart(Cell<LocalDate> start, Cell<LocalDate> end) {
        var began = start.value();
        var ended = end.value();
        if (began == null || ended == null || !ended.isBefore(began)) return;
        report(
                end,
                Severity.BAD_ROW,
                ProblemCode.END_BEFORE_START,
                "%s (%s) is before %s (%s). One of the two is wrong."
                        .formatted(end.column(), end.text(), start.column(), start.text()));
    }

    private void endWithReason(EpisodeRow episode) {
        if (!episode.ended().isBlank() && episode.reasonEnded().isBlank()) {
            report(
                    episode.reasonEnded(),
                    Severity.BAD_ROW,
                    ProblemCode.END_WITHOUT_REASON,
                    "The episode has an end date (DEC) but no reason for ending (REC), so it cannot be told whether the child left care. Enter REC, or take DEC out.");
        } else if (episode.ended().isBlank() && !episode.reasonEnded().isBlank()) {
            report(
                    episode.ended(),
                    Severity.BAD_ROW,
                    ProblemCode.REASON_WITHOUT_END,
                    "The episode has a reason for ending (REC) but no end date (DEC). Enter DEC, or take REC out.");
        }
    }

    /// On the fourth birthday itself both answers are right (published rules 440 and 441).
    private void participationFitsAge(ReviewRow review) {
        var born = review.born().value();
        var held = review.held().value();
        var code = review.participation().value();
        if (born == null || held == null || code == null) return;
        var fourth = born.plusYears(REVIEWED_WITHOUT_BEING_HEARD);
        if (code.code().equals("PN0") && held.isAfter(fourth)) {
            report(
                    review.participation(),
                    Severity.DOUBT,
                    ProblemCode.PARTICIPATION_AND_AGE,
                    "PN0 is for a child under 4, but on %s this child had turned 4. Enter PN1 to PN7, or correct the date of birth or of the review."
                            .formatted(review.held().text()));
        } else if (!code.code().equals("PN0") && held.isBefore(fourth)) {
            report(
                    review.participation(),
                    Severity.DOUBT,
                    ProblemCode.PARTICIPATION_AND_AGE,
                    "%s is for a child of 4 or over, but on %s this child was under 4. Enter PN0, or correct the date of birth or of the review."
                            .formatted(code.code(), review.held().text()));
        }
    }

    private void likelyAge(Cell<LocalDate> dateOfBirth) {
        var born = dateOfBirth.value();
        if (born == null || !born.isBefore(year.start().minusYears(OLDEST))) return;
        report(
                dateOfBirth,
                Severity.DOUBT,
                ProblemCode.UNLIKELY_AGE,
                "DOB %s makes this person over %d when the year began. Check the date of birth."
                        .formatted(dateOfBirth.text(), OLDEST));
    }

    private void notBeforeBirth(Row row) {
        @Nullable Cell<LocalDate> stated = row.born();
        @Nullable Cell<LocalDate> day = row.from();
        if (stated == null || day == null || stated.value() == null || day.value() == null) return;
        if (!day.value().isBefore(stated.value())) return;
        report(
                day,
                Severity.DOUBT,
                ProblemCode.BEFORE_BIRTH,
                "%s (%s) is before the child was born (%s). One of the two is wrong."
                        .formatted(day.column(), day.text(), stated.text()));
    }

    private void report(Cell<?> cell, Severity severity, ProblemCode code, String message) {
        reading.report(index, cell.column(), severity, code, message);
    }
}
