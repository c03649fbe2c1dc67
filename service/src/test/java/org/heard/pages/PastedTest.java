package org.heard.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is pasted from a word processor, as it comes into a form.
class PastedTest {
    @Test
    void the_lists_of_word_come_as_lists() {
        assertThat(come("Agreed:\r\n\uF0B7\tsee the dentist\r\n\uF0A7\task the school\r\no\tby May\r\n-\tring Sam"))
                .isEqualTo("Agreed:\n• see the dentist\n▪ ask the school\n• by May\n- ring Sam");
    }

    @Test
    void line_breaks_and_hyphens_of_its_own_are_those_of_a_page() {
        assertThat(come("Dear Amira,\u000Byou live with Joan\u2028and Ben.\fThe half\u001Eterm"))
                .isEqualTo("Dear Amira,\nyou live with Joan\nand Ben.\nThe half-term");
    }

    @Test
    void what_nobody_sees_is_gone_and_hides_no_name() {
        assertThat(come("Larkes\u00ADmere Pri\u001Fmary, Jo\u200Ban\u2060 \uFEFFOakley\u0007\u0000"))
                .isEqualTo("Larkesmere Primary, Joan Oakley");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“I don’t want to move” – she said…",
                "a table\twith columns",
                "no\u00A0break, no\u202Fbreak",
                "می\u200Cخواهم 👩\u200D👧 नमस्ते Ọmọ́",
                "of my own\n\n\n  accord  ",
                "on\tto"
            })
    void words_and_spaces_stay_as_they_are(String words) {
        assertThat(come(words)).isEqualTo(words);
    }

    private static String come(String value) {
        return Form.posted(Map.of("text", new String[] {value})).typed("text");
    }
}
