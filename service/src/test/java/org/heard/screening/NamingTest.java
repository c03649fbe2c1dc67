package org.heard.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether a text names somebody.
class NamingTest {
    @ParameterizedTest
    @CsvSource({
        "Jonathan hits me, true",
        "jonathan hits me, true",
        "I hate Jonathans shouting, true",
        "Jonathan's car, true",
        "jonothan shouts, true",
        "J0nathan shouts, true",
        "Mr Featherstone shouts, true",
        "fetherstone shouts, true",
        "my social worker shouts, true",
        "somebody shouts, false",
        "I like feathers and stones, false",
        "the worker is social, false",
    })
    void by_either_name_by_what_they_are_and_misspelt(String text, boolean names) {
        var called = List.of("Jonathan", "Featherstone", "social worker");
        assertThat(Naming.names(text, called)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource({
        "مسؤول المراجعة الخاص بي يصرخ علي, true",
        "ومسؤول المراجعة يصرخ, true",
        "لا أريد أن أقول للمسؤول عن البيت, false",
        "مسؤولة المراجعه لا تسمعني, true",
        "هذا ما فعله مسؤول المُراجَعة, true",
        "أعطيت الورقة لمسؤول المراجعة, true",
        "أحب المراجعة قبل الامتحان, false",
        "المسؤول الجديد لطيف, false",
    })
    void in_arabic_also_where_little_words_are_written_in_one_piece_with_it(String text, boolean names) {
        var called = List.of("مسؤول المراجعة", "مسؤولة المراجعة");
        assertThat(Naming.names(text, called)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource({"Ann is nice, true", "and then, false", "annoying, false"})
    void a_short_name_has_to_be_right(String text, boolean names) {
        assertThat(Naming.names(text, List.of("Ann"))).isEqualTo(names);
    }
}
