package org.heard.ssda903.table;

import java.time.LocalDate;
import java.util.List;
import org.heard.ssda903.Code;
import org.heard.ssda903.CodeSet;

/// A decision that a child should be placed for adoption, and its reversal if any.
public record PlacedForAdoptionRow(
        int row,
        Cell<String> child,
        Cell<LocalDate> born,
        Cell<LocalDate> decided,
        Cell<LocalDate> reversed,
        Cell<Code> reasonReversed)
        implements Row {
    public static final Column<String> CHILD = Column.needed(0, "CHILD", Kind.CHILD_NUMBER);
    public static final Column<LocalDate> DOB = Column.expected(1, "DOB", Kind.DAY);
    public static final Column<LocalDate> DATE_PLACED = Column.needed(2, "DATE_PLACED", Kind.DAY);
    public static final Column<LocalDate> DATE_PLACED_CEASED = Column.ending(3, "DATE_PLACED_CEASED", Kind.DAY);
    public static final Column<Code> REASON_PLACED_CEASED =
            Column.optional(4, "REASON_PLACED_CEASED", Kind.code(CodeSet.REASON_PLACED_CEASED));
    static final List<Column<?>> COLUMNS = List.of(CHILD, DOB, DATE_PLACED, DATE_PLACED_CEASED, REASON_PLACED_CEASED);

    static PlacedForAdoptionRow of(int row, Cells cells) {
        return new PlacedForAdoptionRow(
                row,
                cells.at(CHILD),
                cells.at(DOB),
                cells.at(DATE_PLACED),
                cells.at(DATE_PLACED_CEASED),
                cells.at(REASON_PLACED_CEASED));
    }

    @Override
    public List<Cell<?>> cells() {
        return List.of(child, born, decided, reversed, reasonReversed);
    }

    @Override
    public Cell<LocalDate> from() {
        return decided;
    }
}
