package org.heard.ssda903.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.ssda903.table.Table;
import org.junit.jupiter.api.Test;

/// Lines of commas alone are rows to the published checks.
class LinesOfCommasTest {
    @Test
    void they_are_asked_about_and_counted_and_lines_without_anything_are_not() {
        assertThat(GivenReturn.ending(2026)
                        .with(
                                Table.REVIEWS,
                                ",,,",
                                "1001,12/06/2015,04/09/2025,PN1",
                                "",
                                " ,, ,",
                                "1002,12/06/2015,31/02/2026,PN1",
                                ",,,")
                        .failing("166"))
                .containsExactly("Reviews 0", "Reviews 2", "Reviews 3", "Reviews 4");
    }
}
