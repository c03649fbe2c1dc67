package org.heard.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Small numbers are not told, and cannot be worked out.
class ShareTest {
    private static final Share NOBODY = Share.of(0, 0);

    private static Trend trend(int... of) {
        return new Trend(
                        "Some way",
                        Arrays.stream(of)
                                .mapToObj(n -> new Trend.Row("Group of " + n, Share.of(n / 2, n), NOBODY))
                                .toList())
                .protectedFromSubtraction();
    }

    private static List<String> words(Trend trend) {
        return trend.rows().stream().map(row -> row.now().words()).toList();
    }

    @Test
    void ten_are_told_with_how_many_they_are_and_nine_are_not() {
        assertThat(Share.of(6, 10).words()).isEqualTo("60% (n = 10)");
        assertThat(Share.of(9, 9).words()).isEqualTo("Fewer than 10");
        assertThat(Share.of(9, 9).percent()).isEmpty();
        assertThat(NOBODY.words()).isEqualTo("Fewer than 10");
    }

    @Test
    void one_figure_withheld_alone_takes_the_smallest_beside_it_along() {
        assertThat(words(trend(40, 4, 12))).containsExactly("50% (n = 40)", "Fewer than 10", "Withheld");
    }

    @Test
    void two_withheld_cannot_be_worked_out_and_leave_the_others() {
        assertThat(words(trend(40, 4, 3))).containsExactly("50% (n = 40)", "Fewer than 10", "Fewer than 10");
    }

    @Test
    void a_group_of_nobody_hides_nothing() {
        assertThat(words(trend(40, 0, 12))).containsExactly("50% (n = 40)", "Fewer than 10", "50% (n = 12)");
    }

    @Test
    void alone_in_its_way_it_stays_withheld_by_itself() {
        assertThat(words(trend(4))).containsExactly("Fewer than 10");
    }
}
