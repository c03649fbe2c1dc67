package org.heard.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimeLineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void years_are_named_every_few_and_weeks_every_fortnight() {
        assertThat(labels(LocalDate.of(2010, 1, 1), LocalDate.of(2027, 2, 8))).startsWith("Jan 2010", "Jan 2012");
        assertThat(labels(LocalDate.of(2024, 10, 1), LocalDate.of(2027, 6, 30))).startsWith("Oct 2024", "Jan 2025");
        assertThat(labels(LocalDate.of(2026, 12, 7), LocalDate.of(2027, 2, 8))).startsWith("7 Dec", "21 Dec");
    }

    @Test
    void a_period_that_lasts_ends_at_today_with_a_point() {
        var lasting = new Band("Since May", LocalDate.of(2026, 5, 23), null, Shade.SEA);
        var ended = new Band("Till today", LocalDate.of(2026, 5, 23), TODAY, Shade.SEA);
        var outlines = drawn(List.of(lasting, ended), List.of()).bars().stream()
                .map(Drawing.Bar::outline)
                .toList();
        assertThat(outlines.getFirst()).isEqualTo("M266 54H535L544 68L535 82H266Z");
        assertThat(outlines.getLast()).isEqualTo("M266 54H535L535 82H266Z");
    }

    @Test
    void today_is_not_drawn_where_the_line_ends_before_it() {
        var past = new TimeLine("t", "Past", TODAY.minusYears(3), TODAY.minusYears(1), TODAY, List.of());
        assertThat(past.wide().rules()).noneMatch(rule -> rule.kind().equals("today"));
    }

    @Test
    void a_period_wholly_outside_is_not_drawn() {
        var before = new Band("Long ago", LocalDate.of(2001, 1, 1), LocalDate.of(2002, 1, 1), Shade.SEA);
        assertThat(drawn(List.of(before), List.of()).bars()).isEmpty();
    }

    @Test
    void on_a_phone_a_number_stands_for_words_without_room_and_a_key_tells_which() {
        var lane = Lane.of(
                "Homes",
                List.of(
                        new Band("A long stay with one family", TODAY.minusYears(9), TODAY.minusDays(8), Shade.SUN),
                        new Band("Children's home, Saltmere", TODAY.minusDays(8), null, Shade.WARM)));
        var drawing = new TimeLine("t", "Line", TODAY.minusYears(9), TODAY.plusYears(1), TODAY, List.of(lane)).narrow();
        assertThat(texts(drawing, "inside")).containsExactly("A long stay with one family");
        assertThat(texts(drawing, "outside")).containsExactly("1");
        assertThat(texts(drawing, "key")).containsExactly("1  Children's home, Saltmere");
    }

    @Test
    void an_end_before_its_beginning_is_refused() {
        assertThatThrownBy(() -> new Band("Wrong", TODAY, TODAY.minusDays(1), Shade.SEA))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_words_stand_on_others_however_the_days_fall() {
        for (var seed = 0; seed < 300; seed++) {
            var days = new Random(seed).ints(1 + seed % 12, 0, 731).boxed().toList();
            var boxes = drawn(List.of(), marks(days)).words().stream()
                    .filter(words -> words.kind().equals("outside"))
                    .map(TimeLineTest::box)
                    .toList();
            assertThat(boxes)
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(boxes)
                            .as("on days %s, beside %s", days, one)
                            .filteredOn(one::meets)
                            .containsExactly(one))
                    .allSatisfy(one -> assertThat(one.right()).isBetween(0, 1080));
        }
    }

    private static List<Mark> marks(List<Integer> days) {
        return days.stream()
                .map(day -> new Mark("Event " + day, LocalDate.of(2025, 11, 23).plusDays(day)))
                .toList();
    }

    private static List<String> labels(LocalDate from, LocalDate to) {
        return new TimeLine("t", "Line", from, to, TODAY, List.of())
                .wide().words().stream()
                        .filter(words -> words.kind().equals("tick"))
                        .map(Drawing.Words::text)
                        .toList();
    }

    private static List<String> texts(Drawing drawing, String kind) {
        return drawing.words().stream()
                .filter(words -> words.kind().equals(kind))
                .map(Drawing.Words::text)
                .toList();
    }

    private static Drawing drawn(List<Band> bands, List<Mark> marks) {
        var lane = new Lane("Lane", bands, marks);
        return new TimeLine("t", "Line", LocalDate.of(2025, 11, 23), LocalDate.of(2027, 11, 23), TODAY, List.of(lane))
                .wide();
    }

    private static Box box(Drawing.Words words) {
        var width = words.text().length() * 8;
        var left = words.anchor().equals("end") ? words.x() - width : words.x();
        return new Box(left, left + width, words.y());
    }

    private record Box(int left, int right, int y) {
        boolean meets(Box other) {
            return y == other.y && left < other.right && other.left < right;
        }
    }
}
