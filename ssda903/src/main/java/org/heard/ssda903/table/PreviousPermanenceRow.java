package org.heard.ssda903.table;

import java.time.LocalDate;
import java.util.List;
import org.heard.ssda903.Code;
import org.heard.ssda903.CodeSet;

/// What permanence a child had before this period of care.
public record PreviousPermanenceRow(
        int row,
        Cell<String> child,
        Cell<LocalDate> born,
        Cell<Code> option,
        Cell<String> authority,
        Cell<UncertainDay> ordered)
        implements Row {
    public static final Column<String> CHILD = Column.needed(0, "CHILD", Kind.CHILD_NUMBER);
    public static final Column<LocalDate> DOB = Column.expected(1, "DOB", Kind.DAY);
    public static final Column<Code> PREV_PERM =
            Column.expected(2, "PREV_PERM", Kind.code(CodeSet.PREVIOUS_PERMANENCE));
    public static final Column<String> LA_PERM = Column.optional(3, "LA_PERM", Kind.AUTHORITY);
    public static final Column<UncertainDay> DATE_PERM = Column.optional(4, "DATE_PERM", Kind.UNCERTAIN_DAY);
    static final List<Column<?>> COLUMNS = List.of(CHILD, DOB, PREV_PERM, LA_PERM, DATE_PERM);

    static PreviousPermanenceRow of(int row, Cells cells) {
        return new PreviousPermanenceRow(
                row, cells.at(CHILD), cells.at(DOB), cells.at(PREV_PERM), cells.at(LA_PERM), cells.at(DATE_PERM));
    }

    @Override
    public List<Cell<?>> cells() {
        return List.of(child, born, option, authority, ordered);
    }
}
