package org.heard.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.heard.participation.Afterwards.Tap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What of the answers can be told without telling of one person what they said.
class FeedbackCountTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 |  0 | 0 | Fewer than 5
            4 |  0 | 0 | Fewer than 5
            4 |  0 | 1 | Withheld (n = 5)
            5 |  0 | 0 | Withheld (n = 5)
            0 |  0 | 9 | Withheld (n = 9)
            6 |  2 | 1 | Withheld (n = 9)
            8 |  1 | 1 | Withheld (n = 10)
            7 |  5 | 0 | Yes 7, a bit 5, no 0 (n = 12)
            8 |  7 | 1 | Yes 8, others withheld (n = 16)
            8 |  3 | 2 | Yes 8, others withheld (n = 13)
            9 |  5 | 5 | Yes 9, a bit 5, no 5 (n = 19)
            """)
    void what_is_told(int yes, int aBit, int no, String words) {
        assertThat(count(yes, aBit, no).words()).isEqualTo(words);
    }

    /// Whoever knows how many answered, and adds and subtracts what is told, learns of no group of one to four
    /// people what it said, and of nobody what everybody said.
    @Test
    void nothing_can_be_worked_out_of_fewer_than_five() {
        for (var yes = 0; yes < 14; yes++) {
            for (var aBit = 0; aBit < 14; aBit++) {
                for (var no = 0; no < 14; no++) {
                    var count = count(yes, aBit, no);
                    var of = yes + aBit + no;
                    var told = count.taps().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum();
                    assertThat(count.taps().values())
                            .as("%d %d %d", yes, aBit, no)
                            .allMatch(one -> one == 0 || (one >= 5 && of - one >= 5));
                    if (!count.taps().isEmpty()) {
                        assertThat(of - told).as("%d %d %d", yes, aBit, no).matches(rest -> rest == 0 || rest >= 5);
                    }
                }
            }
        }
    }

    private static Feedback.Count count(int yes, int aBit, int no) {
        var taps = new EnumMap<Tap, Integer>(Tap.class);
        Map.of(Tap.YES, yes, Tap.A_BIT, aBit, Tap.NO, no).forEach((tap, many) -> {
            if (many > 0) {
                taps.put(tap, many);
            }
        });
        return Feedback.Count.told(Afterwards.LISTENED, taps);
    }
}
