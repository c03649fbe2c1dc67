package org.heard.madeup;

import java.time.LocalDate;
import java.util.List;
import org.heard.ssda903.CollectionYear;
import org.jspecify.annotations.Nullable;

/// The return's OC2 table: children looked after for the whole of a collection year and on its last day.
final class HealthTable {
    private final List<MadeUpChild> children;
    private final CollectionYear year;

    HealthTable(MadeUpAuthority authority, CollectionYear year) {
        this.year = year;
        this.children = authority.children().stream()
                .filter(child -> child.carePeriods().stream().anyMatch(this::wholeYear))
                .toList();
    }

    private boolean wholeYear(CarePeriod period) {
        return !period.began().isAfter(year.start())
                && (period.ended() == null || period.ended().isAfter(year.end()));
    }

    String text() {
        var lines = new CsvLines("CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,"
                + "HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED");
        for (var child : children) {
            var health = child.health();
            int ageAtEnd = child.birth().ageOn(year.end());
            boolean assessed = health.assessments().stream()
                    .anyMatch(assessment -> !assessment.refused() && year.contains(assessment.on()));
            boolean helped = health.substanceMisuse() && health.immunised();
            lines.add(
                    child.number(),
                    child.birth().date(),
                    score(child, ageAtEnd),
                    null,
                    ageAtEnd >= 10 ? flag(health.convicted()) : null,
                    ageAtEnd < 5 ? flag(assessed) : null,
                    flag(health.immunised()),
                    flag(checkedSince(health.teethChecked())),
                    flag(assessed),
                    flag(health.substanceMisuse()),
                    health.substanceMisuse() ? flag(helped) : null,
                    health.substanceMisuse() && !helped ? "1" : null);
        }
        return lines.text();
    }

    private @Nullable Integer score(MadeUpChild child, int ageAtEnd) {
        boolean asked = ageAtEnd >= 4 && child.birth().ageOn(year.start()) < 17;
        return asked ? child.health().strengthsAndDifficulties() : null;
    }

    private boolean checkedSince(@Nullable LocalDate checked) {
        return checked != null && !checked.isBefore(year.start());
    }

    private static String flag(boolean yes) {
        return yes ? "1" : "0";
    }
}
