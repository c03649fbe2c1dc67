package org.heard.ssda903.table;

import java.time.LocalDate;
import java.util.List;
import org.heard.ssda903.Code;
import org.heard.ssda903.CodeSet;

/// A child looked after for twelve months: health checks, SDQ score, convictions, substance misuse (the table OC2).
public record HealthRow(
        int row,
        Cell<String> child,
        Cell<LocalDate> born,
        Cell<Integer> sdqScore,
        Cell<Code> sdqReason,
        Cell<Code> convicted,
        Cell<Code> healthCheck,
        Cell<Code> immunisations,
        Cell<Code> teethCheck,
        Cell<Code> healthAssessment,
        Cell<Code> substanceMisuse,
        Cell<Code> interventionReceived,
        Cell<Code> interventionOffered)
        implements Row {
    public static final Column<String> CHILD = Column.needed(0, "CHILD", Kind.CHILD_NUMBER);
    public static final Column<LocalDate> DOB = Column.expected(1, "DOB", Kind.DAY);
    public static final Column<Integer> SDQ_SCORE = Column.optional(2, "SDQ_SCORE", Kind.SCORE);
    public static final Column<Code> SDQ_REASON = Column.optional(3, "SDQ_REASON", Kind.code(CodeSet.SDQ_REASON));
    public static final Column<Code> CONVICTED = Column.optional(4, "CONVICTED", Kind.code(CodeSet.YES_NO));
    public static final Column<Code> HEALTH_CHECK = Column.optional(5, "HEALTH_CHECK", Kind.code(CodeSet.YES_NO));
    public static final Column<Code> IMMUNISATIONS = Column.optional(6, "IMMUNISATIONS", Kind.code(CodeSet.YES_NO));
    public static final Column<Code> TEETH_CHECK = Column.optional(7, "TEETH_CHECK", Kind.code(CodeSet.YES_NO));
    public static final Column<Code> HEALTH_ASSESSMENT =
            Column.optional(8, "HEALTH_ASSESSMENT", Kind.code(CodeSet.YES_NO));
    public static final Column<Code> SUBSTANCE_MISUSE =
            Column.optional(9, "SUBSTANCE_MISUSE", Kind.code(CodeSet.YES_NO));
    public static final Column<Code> INTERVENTION_RECEIVED =
            Column.optional(10, "INTERVENTION_RECEIVED", Kind.code(CodeSet.YES_NO));
    public static final Column<Code> INTERVENTION_OFFERED =
            Column.optional(11, "INTERVENTION_OFFERED", Kind.code(CodeSet.YES_NO));
    static final List<Column<?>> COLUMNS = List.of(
            CHILD,
            DOB,
            SDQ_SCORE,
            SDQ_REASON,
            CONVICTED,
            HEALTH_CHECK,
            IMMUNISATIONS,
            TEETH_CHECK,
            HEALTH_ASSESSMENT,
            SUBSTANCE_MISUSE,
            INTERVENTION_RECEIVED,
            INTERVENTION_OFFERED);

    static HealthRow of(int row, Cells cells) {
        return new HealthRow(
                row,
                cells.at(CHILD),
                cells.at(DOB),
                cells.at(SDQ_SCORE),
                cells.at(SDQ_REASON),
                cells.at(CONVICTED),
                cells.at(HEALTH_CHECK),
                cells.at(IMMUNISATIONS),
                cells.at(TEETH_CHECK),
                cells.at(HEALTH_ASSESSMENT),
                cells.at(SUBSTANCE_MISUSE),
                cells.at(INTERVENTION_RECEIVED),
                cells.at(INTERVENTION_OFFERED));
    }

    /// Whether one of the eight answers of a child looked after all year is given; the SDQ score is
    /// none of them.
    public boolean isAnswered() {
        return !convicted.isBlank()
                || !healthCheck.isBlank()
                || !immunisations.isBlank()
                || !teethCheck.isBlank()
                || !healthAssessment.isBlank()
                || !substanceMisuse.isBlank()
                || !interventionReceived.isBlank()
                || !interventionOffered.isBlank();
    }

    @Override
    public List<Cell<?>> cells() {
        return List.of(
                child,
                born,
                sdqScore,
                sdqReason,
                convicted,
                healthCheck,
                immunisations,
                teethCheck,
                healthAssessment,
                substanceMisuse,
                interventionReceived,
                interventionOffered);
    }
}
