package org.heard.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Two versions of one form, and what becomes of them.
class ClashTest {
    private static final List<ClashField> FIELDS = List.of(
            ClashField.line("name", "Name"),
            ClashField.choice("sex", "Sex", List.of(Option.of("F", "Female"), Option.of("M", "Male"))),
            ClashField.day("born", "Birth date"),
            ClashField.text("note", "Note"));

    private final Form theirs = Form.filled(Map.of("name", "Amira", "sex", "F", "note", "Theirs"))
            .put("born", java.time.LocalDate.of(2014, 3, 2))
            .editing(7);
    private final Form mine = Form.filled(Map.of("name", "Ameera", "sex", "F", "note", "Mine", "because", "A letter"))
            .put("born", java.time.LocalDate.of(2014, 3, 4))
            .editing(6);

    @Test
    void only_what_differs_is_asked_in_words_and_in_the_order_of_the_page() {
        assertThat(Clash.between(theirs, mine, FIELDS).differences())
                .extracting(Clash.Difference::label, Clash.Difference::theirs, Clash.Difference::mine)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Name", "Amira", "Ameera"),
                        org.assertj.core.groups.Tuple.tuple("Birth date", "2 March 2014", "4 March 2014"),
                        org.assertj.core.groups.Tuple.tuple("Note", "Theirs", "Mine"));
    }

    @Test
    void the_picks_make_one_form_of_the_newer_version_and_nothing_else_of_the_two_is_left() {
        var merged = sent(Map.of(
                "_pick-name",
                "theirs",
                "_pick-born-day",
                "mine",
                "_pick-note",
                "both",
                "_both-note",
                "Theirs and mine"));
        assertThat(merged.typed("name")).isEqualTo("Amira");
        assertThat(merged.day("born")).contains(java.time.LocalDate.of(2014, 3, 4));
        assertThat(merged.typed("note")).isEqualTo("Theirs and mine");
        assertThat(merged.typed("because")).as("what only one of them has").isEqualTo("A letter");
        assertThat(merged.version()).hasValue(7);
        assertThat(merged.merged()).isTrue();
        assertThat(merged.kept().keySet())
                .containsExactlyInAnyOrder(
                        "name", "sex", "born-day", "born-month", "born-year", "note", "because", "_version");
    }

    @Test
    void theirs_left_empty_empties_mine() {
        var emptied = Form.filled(Map.of("name", "Amira")).editing(7);
        var clash = Clash.between(emptied, mine, FIELDS);
        var merged = posted(
                clash,
                Map.of(
                        "_pick-name",
                        "mine",
                        "_pick-sex",
                        "theirs",
                        "_pick-born-day",
                        "theirs",
                        "_pick-note",
                        "theirs"));
        assertThat(merged.typed("sex")).isEmpty();
        assertThat(merged.day("born")).isEmpty();
        assertThat(merged.typed("note")).isEmpty();
    }

    @Test
    void with_one_pick_missing_it_stays_the_older_version_and_mine() {
        var open = sent(Map.of("_pick-name", "theirs", "_pick-note", "mine"));
        assertThat(open.version()).hasValue(6);
        assertThat(open.typed("name")).isEqualTo("Ameera");
        var again = Clash.between(theirs, open, FIELDS);
        assertThat(again.differences().stream().filter(again::leftOpen).map(Clash.Difference::label))
                .containsExactly("Birth date");
    }

    @Test
    void a_field_nobody_thought_of_is_shown_all_the_same() {
        assertThat(Clash.between(theirs, mine, List.of()).differences())
                .extracting(Clash.Difference::label)
                .contains("name", "note");
    }

    @Test
    void space_around_a_text_and_line_ends_of_a_browser_are_no_difference() {
        var same = Form.filled(Map.of("name", " Amira ", "sex", "F", "note", "Theirs\n"))
                .put("born", java.time.LocalDate.of(2014, 3, 2));
        assertThat(Clash.between(theirs, same, FIELDS).differences()).isEmpty();
    }

    private Form sent(Map<String, String> picks) {
        return posted(Clash.between(theirs, mine, FIELDS), picks);
    }

    private static Form posted(Clash clash, Map<String, String> picks) {
        var sent = new LinkedHashMap<String, String[]>();
        clash.carried().forEach((name, values) -> sent.put(name, values.toArray(String[]::new)));
        picks.forEach((name, value) -> sent.put(name, new String[] {value}));
        return Form.posted(sent);
    }
}
