package org.heard.ssda903.check.unaccompanied;

import java.time.LocalDate;
import java.util.List;
import org.heard.ssda903.check.Ages;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;
import org.heard.ssda903.table.UascRow;
import org.jspecify.annotations.Nullable;

/// What the rows of the table tell of when the status ceases. While it has not, the return asks for
/// the 18th birthday.
final class Status {
    private static final int OF_AGE = 18;

    /// The header has no column for the status; it is pointed at by the child's number.
    static final List<Fields> FIELDS =
            List.of(Fields.of(Table.HEADER, HeaderRow.CHILD), Fields.of(Table.UASC, UascRow.DUC));

    private Status() {}

    /// The 18th birthday by the birth date beside the row; null where that is missing or no day.
    static @Nullable LocalDate ofAge(UascRow row) {
        var born = row.born().value();
        return born == null ? null : Ages.birthday(born, OF_AGE);
    }

    /// Whether the day the status ceased is given and can be read, or is left blank: else 104 speaks
    /// of it alone.
    static boolean isKnown(UascRow row) {
        return !row.ceased().isUnreadable();
    }
}
