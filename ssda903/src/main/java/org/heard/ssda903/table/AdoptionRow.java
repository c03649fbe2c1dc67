package org.heard.ssda903.table;

import java.time.LocalDate;
import java.util.List;
import org.heard.ssda903.Code;
import org.heard.ssda903.CodeSet;

/// A child who was adopted, matched or to be placed: the decision, the match, the adopters (the table AD1).
public record AdoptionRow(
        int row,
        Cell<String> child,
        Cell<LocalDate> born,
        Cell<LocalDate> decided,
        Cell<LocalDate> matched,
        Cell<Code> byFormerCarer,
        Cell<Code> adopters,
        Cell<Code> sexOfAdopters,
        Cell<Code> legalStatusOfAdopters)
        implements Row {
    public static final Column<String> CHILD = Column.needed(0, "CHILD", Kind.CHILD_NUMBER);
    public static final Column<LocalDate> DOB = Column.expected(1, "DOB", Kind.DAY);
    public static final Column<LocalDate> DATE_INT = Column.expected(2, "DATE_INT", Kind.DAY);
    public static final Column<LocalDate> DATE_MATCH = Column.expected(3, "DATE_MATCH", Kind.DAY);
    public static final Column<Code> FOSTER_CARE = Column.expected(4, "FOSTER_CARE", Kind.code(CodeSet.FOSTER_CARE));
    public static final Column<Code> NB_ADOPTR = Column.expected(5, "NB_ADOPTR", Kind.code(CodeSet.NUMBER_OF_ADOPTERS));
    public static final Column<Code> SEX_ADOPTR = Column.expected(6, "SEX_ADOPTR", Kind.code(CodeSet.SEX_OF_ADOPTERS));
    public static final Column<Code> LS_ADOPTR =
            Column.expected(7, "LS_ADOPTR", Kind.code(CodeSet.LEGAL_STATUS_OF_ADOPTERS));
    static final List<Column<?>> COLUMNS =
            List.of(CHILD, DOB, DATE_INT, DATE_MATCH, FOSTER_CARE, NB_ADOPTR, SEX_ADOPTR, LS_ADOPTR);

    static AdoptionRow of(int row, Cells cells) {
        return new AdoptionRow(
                row,
                cells.at(CHILD),
                cells.at(DOB),
                cells.at(DATE_INT),
                cells.at(DATE_MATCH),
                cells.at(FOSTER_CARE),
                cells.at(NB_ADOPTR),
                cells.at(SEX_ADOPTR),
                cells.at(LS_ADOPTR));
    }

    /// Whether anything is told in it, beside whose it is.
    public boolean isTold() {
        return !decided.isBlank()
                || !matched.isBlank()
                || !byFormerCarer.isBlank()
                || !adopters.isBlank()
                || !sexOfAdopters.isBlank()
                || !legalStatusOfAdopters.isBlank();
    }

    /// Whether all is told that it asks.
    public boolean isToldWhole() {
        return !decided.isBlank()
                && !matched.isBlank()
                && !byFormerCarer.isBlank()
                && !adopters.isBlank()
                && !sexOfAdopters.isBlank()
                && !legalStatusOfAdopters.isBlank();
    }

    @Override
    public List<Cell<?>> cells() {
        return List.of(child, born, decided, matched, byFormerCarer, adopters, sexOfAdopters, legalStatusOfAdopters);
    }
}
