package org.heard.ssda903.table;

import java.time.LocalDate;
import java.util.List;
import org.heard.ssda903.Code;
import org.heard.ssda903.CodeSet;

/// A time a child was missing, or away without authorisation.
public record MissingRow(
        int row,
        Cell<String> child,
        Cell<LocalDate> born,
        Cell<Code> type,
        Cell<LocalDate> began,
        Cell<LocalDate> ended)
        implements Row {
    public static final Column<String> CHILD = Column.needed(0, "CHILD", Kind.CHILD_NUMBER);
    public static final Column<LocalDate> DOB = Column.expected(1, "DOB", Kind.DAY);
    public static final Column<Code> MISSING = Column.expected(2, "MISSING", Kind.code(CodeSet.MISSING_TYPE));
    public static final Column<LocalDate> MIS_START = Column.needed(3, "MIS_START", Kind.DAY);
    public static final Column<LocalDate> MIS_END = Column.ending(4, "MIS_END", Kind.DAY);
    static final List<Column<?>> COLUMNS = List.of(CHILD, DOB, MISSING, MIS_START, MIS_END);

    static MissingRow of(int row, Cells cells) {
        return new MissingRow(
                row, cells.at(CHILD), cells.at(DOB), cells.at(MISSING), cells.at(MIS_START), cells.at(MIS_END));
    }

    @Override
    public List<Cell<?>> cells() {
        return List.of(child, born, type, began, ended);
    }

    @Override
    public Cell<LocalDate> from() {
        return began;
    }
}
