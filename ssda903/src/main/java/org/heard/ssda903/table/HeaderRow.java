package org.heard.ssda903.table;

import java.time.LocalDate;
import java.util.List;
import org.heard.ssda903.Code;
import org.heard.ssda903.CodeSet;

/// A child of the return: who they are.
public record HeaderRow(
        int row,
        Cell<String> child,
        Cell<Code> sex,
        Cell<LocalDate> born,
        Cell<Code> ethnicity,
        Cell<String> upn,
        Cell<Code> mother,
        Cell<LocalDate> motherOfChildBorn)
        implements Row {
    public static final Column<String> CHILD = Column.needed(0, "CHILD", Kind.CHILD_NUMBER);
    public static final Column<Code> SEX = Column.expected(1, "SEX", Kind.code(CodeSet.SEX));
    public static final Column<LocalDate> DOB = Column.needed(2, "DOB", Kind.DAY);
    public static final Column<Code> ETHNIC = Column.expected(3, "ETHNIC", Kind.code(CodeSet.ETHNICITY));
    public static final Column<String> UPN = Column.expected(4, "UPN", Kind.UPN);
    public static final Column<Code> MOTHER = Column.optional(5, "MOTHER", Kind.code(CodeSet.MOTHER));
    public static final Column<LocalDate> MC_DOB = Column.optional(6, "MC_DOB", Kind.DAY);
    static final List<Column<?>> COLUMNS = List.of(CHILD, SEX, DOB, ETHNIC, UPN, MOTHER, MC_DOB);

    static HeaderRow of(int row, Cells cells) {
        return new HeaderRow(
                row,
                cells.at(CHILD),
                cells.at(SEX),
                cells.at(DOB),
                cells.at(ETHNIC),
                cells.at(UPN),
                cells.at(MOTHER),
                cells.at(MC_DOB));
    }

    @Override
    public List<Cell<?>> cells() {
        return List.of(child, sex, born, ethnicity, upn, mother, motherOfChildBorn);
    }
}
