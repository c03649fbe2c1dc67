package org.heard.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedDateTest {

    @ParameterizedTest
    @CsvSource({
        "14, 1, 2027",
        "14, 01, 2027",
        " 14 , jan , 2027 ",
        "14th, January, 2027",
        "14., JAN., 2027",
        "14/1/2027, '', ''",
        "14 January 2027, '', ''",
        "14-01-2027, '', ''",
        "2027-01-14, '', ''",
    })
    void a_day_is_read_however_it_is_written(String day, String month, String year) {
        var form = typed(day, month, year);
        assertThat(form.requiredDate("began", "date care began")).contains(LocalDate.of(2027, 1, 14));
        assertThat(form.hasErrors()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', began, Enter the date care began",
        "'', 1, 2027, began, The date care began must include a day",
        "14, '', 2027, began-month, The date care began must include a month",
        "14, 1, '', began-year, The date care began must include a year",
        "14, 1, 27, began-year, Year must include 4 numbers",
        "29, 2, 2027, began, The date care began must be a real date",
        "31, Febtober, 2027, began, The date care began must be a real date",
        "14, anj, 2027, began, The date care began must be a real date",
        "x, y, 2027, began, The date care began must be a real date",
    })
    void what_cannot_be_a_day_is_said_at_the_box_at_fault(
            String day, String month, String year, String box, String message) {
        var form = typed(day, month, year);
        assertThat(form.requiredDate("began", "date care began")).isEmpty();
        assertThat(form.errors()).containsExactly(new FieldError(box, message));
    }

    @Test
    void the_leap_day_is_a_day() {
        assertThat(typed("29", "2", "2028").date("began", "date care began")).contains(LocalDate.of(2028, 2, 29));
    }

    @Test
    void no_day_is_no_error_where_none_is_asked_for() {
        var form = typed(" ", "", "");
        assertThat(form.date("began", "date care began")).isEmpty();
        assertThat(form.hasErrors()).isFalse();
    }

    private static Form typed(String day, String month, String year) {
        return Form.filled(Map.of("began-day", day, "began-month", month, "began-year", year));
    }
}
