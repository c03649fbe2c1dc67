package org.heard.ssda903.table;

import java.time.LocalDate;
import java.util.List;
import org.heard.ssda903.Code;
import org.heard.ssda903.CodeSet;

/// One review of a child's case, and how the child took part.
public record ReviewRow(
        int row, Cell<String> child, Cell<LocalDate> born, Cell<LocalDate> held, Cell<Code> participation)
        implements Row {
    public static final Column<String> CHILD = Column.needed(0, "CHILD", Kind.CHILD_NUMBER);
    public static final Column<LocalDate> DOB = Column.expected(1, "DOB", Kind.DAY);
    public static final Column<LocalDate> REVIEW = Column.needed(2, "REVIEW", Kind.DAY);
    public static final Column<Code> REVIEW_CODE =
            Column.expected(3, "REVIEW_CODE", Kind.code(CodeSet.REVIEW_PARTICIPATION));
    static final List<Column<?>> COLUMNS = List.of(CHILD, DOB, REVIEW, REVIEW_CODE);

    static ReviewRow of(int row, Cells cells) {
        return new ReviewRow(row, cells.at(CHILD), cells.at(DOB), cells.at(REVIEW), cells.at(REVIEW_CODE));
    }

    @Override
    public List<Cell<?>> cells() {
        return List.of(child, born, held, participation);
    }

    @Override
    public Cell<LocalDate> from() {
        return held;
    }
}
