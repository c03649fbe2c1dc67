package org.heard.ssda903.table;

import java.time.LocalDate;
import java.util.List;

/// An order depriving a child of liberty (the table DoLo).
public record LibertyRow(
        int row, Cell<String> child, Cell<LocalDate> born, Cell<LocalDate> began, Cell<LocalDate> ended)
        implements Row {
    public static final Column<String> CHILD = Column.needed(0, "CHILD", Kind.CHILD_NUMBER);
    public static final Column<LocalDate> DOB = Column.expected(1, "DOB", Kind.DAY);
    public static final Column<LocalDate> DOLO_START = Column.needed(2, "DOLO_START", Kind.DAY);
    public static final Column<LocalDate> DOLO_END = Column.ending(3, "DOLO_END", Kind.DAY);
    static final List<Column<?>> COLUMNS = List.of(CHILD, DOB, DOLO_START, DOLO_END);

    static LibertyRow of(int row, Cells cells) {
        return new LibertyRow(row, cells.at(CHILD), cells.at(DOB), cells.at(DOLO_START), cells.at(DOLO_END));
    }

    @Override
    public List<Cell<?>> cells() {
        return List.of(child, born, began, ended);
    }

    @Override
    public Cell<LocalDate> from() {
        return began;
    }
}
