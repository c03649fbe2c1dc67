package org.heard.ssda903.table;

import java.time.LocalDate;
import java.util.List;
import org.heard.ssda903.Code;
import org.heard.ssda903.CodeSet;

/// A time one social worker held a child's case.
public record SocialWorkerRow(
        int row,
        Cell<String> child,
        Cell<LocalDate> born,
        Cell<String> socialWorker,
        Cell<LocalDate> began,
        Cell<LocalDate> ended,
        Cell<Code> reason)
        implements Row {
    public static final Column<String> CHILD = Column.needed(0, "CHILD", Kind.CHILD_NUMBER);
    public static final Column<LocalDate> DOB = Column.expected(1, "DOB", Kind.DAY);
    public static final Column<String> SW_ID = Column.expected(2, "SW_ID", Kind.SOCIAL_WORKER);
    public static final Column<LocalDate> SW_DECOM = Column.needed(3, "SW_DECOM", Kind.DAY);
    public static final Column<LocalDate> SW_DEC = Column.ending(4, "SW_DEC", Kind.DAY);
    public static final Column<Code> SW_REASON =
            Column.optional(5, "SW_REASON", Kind.code(CodeSet.SOCIAL_WORKER_REASON));
    static final List<Column<?>> COLUMNS = List.of(CHILD, DOB, SW_ID, SW_DECOM, SW_DEC, SW_REASON);

    static SocialWorkerRow of(int row, Cells cells) {
        return new SocialWorkerRow(
                row,
                cells.at(CHILD),
                cells.at(DOB),
                cells.at(SW_ID),
                cells.at(SW_DECOM),
                cells.at(SW_DEC),
                cells.at(SW_REASON));
    }

    @Override
    public List<Cell<?>> cells() {
        return List.of(child, born, socialWorker, began, ended, reason);
    }

    @Override
    public Cell<LocalDate> from() {
        return began;
    }
}
