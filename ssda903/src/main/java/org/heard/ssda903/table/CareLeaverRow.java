package org.heard.ssda903.table;

import java.time.LocalDate;
import java.util.List;
import org.heard.ssda903.Code;
import org.heard.ssda903.CodeSet;

/// A young person who has left care: in touch, doing what, living where (the table OC3).
public record CareLeaverRow(
        int row,
        Cell<String> child,
        Cell<LocalDate> born,
        Cell<Code> inTouch,
        Cell<Code> activity,
        Cell<Code> accommodation)
        implements Row {
    public static final Column<String> CHILD = Column.needed(0, "CHILD", Kind.CHILD_NUMBER);
    public static final Column<LocalDate> DOB = Column.expected(1, "DOB", Kind.DAY);
    public static final Column<Code> IN_TOUCH = Column.expected(2, "IN_TOUCH", Kind.code(CodeSet.IN_TOUCH));
    public static final Column<Code> ACTIV = Column.expected(3, "ACTIV", Kind.code(CodeSet.ACTIVITY));
    public static final Column<Code> ACCOM = Column.expected(4, "ACCOM", Kind.code(CodeSet.ACCOMMODATION));
    static final List<Column<?>> COLUMNS = List.of(CHILD, DOB, IN_TOUCH, ACTIV, ACCOM);

    static CareLeaverRow of(int row, Cells cells) {
        return new CareLeaverRow(
                row, cells.at(CHILD), cells.at(DOB), cells.at(IN_TOUCH), cells.at(ACTIV), cells.at(ACCOM));
    }

    @Override
    public List<Cell<?>> cells() {
        return List.of(child, born, inTouch, activity, accommodation);
    }
}
