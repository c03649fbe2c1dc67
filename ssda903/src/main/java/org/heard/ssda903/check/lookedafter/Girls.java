package org.heard.ssda903.check.lookedafter;

import org.heard.ssda903.table.HeaderRow;

/// Of whom the return asks whether she is a mother.
final class Girls {
    private Girls() {}

    /// Whether it asks it of this child: `F`, or `2` as it was written to 2023/24.
    static boolean isOne(HeaderRow header) {
        return header.sex().isOneOf("F", "2");
    }
}
