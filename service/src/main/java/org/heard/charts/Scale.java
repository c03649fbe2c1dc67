package org.heard.charts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Where each day stands across a drawing, and which days its axis names.
record Scale(LocalDate from, LocalDate to, int left, int right) {

    private static final int ROOM_FOR_A_LABEL = 84;
    private static final List<Integer> STEPS_IN_MONTHS = List.of(1, 3, 6, 12, 24, 60, 120);
    private static final DateTimeFormatter WEEK = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    record Tick(int x, String label) {}

    /// Kept within the drawing: what began before it starts at its edge.
    int x(LocalDate day) {
        var share = ChronoUnit.DAYS.between(from, day) / (double) ChronoUnit.DAYS.between(from, to);
        return (int) Math.round(left + Math.clamp(share, 0, 1) * (right - left));
    }

    boolean shows(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    List<Tick> ticks() {
        if (x(from.plusDays(14)) - left >= ROOM_FOR_A_LABEL) {
            return ticks(from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)), day -> day.plusWeeks(2), WEEK);
        }
        var step = STEPS_IN_MONTHS.stream()
                .filter(months -> x(from.plusMonths(months)) - left >= ROOM_FOR_A_LABEL)
                .findFirst()
                .orElse(STEPS_IN_MONTHS.getLast());
        return ticks(firstOnTheHour(step), day -> day.plusMonths(step), MONTH);
    }

    /// The first month in view at which this step counts round, such as January, April, July, October.
    private LocalDate firstOnTheHour(int months) {
        return Stream.iterate(from.minusDays(1).with(TemporalAdjusters.firstDayOfNextMonth()), day -> day.plusMonths(1))
                .filter(day -> (day.getYear() * 12L + day.getMonthValue() - 1) % months == 0)
                .findFirst()
                .orElseThrow();
    }

    private List<Tick> ticks(
            LocalDate first, java.util.function.UnaryOperator<LocalDate> next, DateTimeFormatter words) {
        return Stream.iterate(first, day -> !day.isAfter(to), next)
                .map(day -> new Tick(x(day), words.format(day)))
                .toList();
    }
}
