package org.heard.ssda903.check.header;

import java.time.LocalDate;
import java.time.Month;
import org.heard.ssda903.check.Aged;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class Rule209 {
    private static final int SCHOOL_AGE = 4;

    /// Of school age is who was four on 31 August of the year before the collection began: for 2025/26, in 2024.
    static final Rule RULE = Rule.of(
            "209",
            "The child is of school age, and the pupil number says that they are too young to have one (UN1).",
            "Enter the unique pupil number, or the one of UN2 to UN5 that says why there is none.",
            Fields.of(Table.HEADER, HeaderRow.UPN, HeaderRow.DOB),
            (child, found) -> {
                for (var header : child.headers()) {
                    if (Upns.isTooYoungForOne(header.upn())
                            && Aged.atLeast(
                                    header.born(),
                                    SCHOOL_AGE,
                                    LocalDate.of(child.year().ending() - 2, Month.AUGUST, 31))) {
                        found.at(header);
                    }
                }
            });

    private Rule209() {}
}
