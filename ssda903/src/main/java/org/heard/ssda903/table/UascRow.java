package org.heard.ssda903.table;

import java.time.LocalDate;
import java.util.List;
import org.heard.ssda903.Code;
import org.heard.ssda903.CodeSet;

/// A child who is, or in the year was, an unaccompanied asylum-seeking child.
public record UascRow(int row, Cell<String> child, Cell<Code> sex, Cell<LocalDate> born, Cell<LocalDate> ceased)
        implements Row {
    public static final Column<String> CHILD = Column.needed(0, "CHILD", Kind.CHILD_NUMBER);
    public static final Column<Code> SEX = Column.expected(1, "SEX", Kind.code(CodeSet.SEX));
    public static final Column<LocalDate> DOB = Column.expected(2, "DOB", Kind.DAY);
    public static final Column<LocalDate> DUC = Column.optional(3, "DUC", Kind.DAY);
    static final List<Column<?>> COLUMNS = List.of(CHILD, SEX, DOB, DUC);

    static UascRow of(int row, Cells cells) {
        return new UascRow(row, cells.at(CHILD), cells.at(SEX), cells.at(DOB), cells.at(DUC));
    }

    @Override
    public List<Cell<?>> cells() {
        return List.of(child, sex, born, ceased);
    }
}
