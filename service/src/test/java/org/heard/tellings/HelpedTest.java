package org.heard.tellings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.heard.cards.Picture;
import org.heard.tellings.Helped.Beside;
import org.heard.tellings.Helped.Mark;
import org.junit.jupiter.api.Test;

/// Who is asked about first, and what staff are told of it.
class HelpedTest {
    @Test
    void nobody_from_home_or_family_is_offered_before_anybody_else() {
        var close = Arrays.stream(Beside.values()).filter(Beside::isClose).toList();
        assertThat(close).containsExactly(Beside.CARER, Beside.PARENT, Beside.BROTHER_OR_SISTER);
        assertThat(Beside.values()).startsWith(Beside.TEACHER, Beside.IRO, Beside.ADVOCATE);
        assertThat(Beside.values())
                .containsSubsequence(Beside.NOBODY, Beside.CARER, Beside.PARENT, Beside.BROTHER_OR_SISTER);
    }

    @Test
    void no_mark_is_one_of_the_pictures_that_open_a_card() {
        assertThat(Arrays.stream(Mark.values()).map(Enum::name))
                .doesNotContainAnyElementsOf(
                        Arrays.stream(Picture.values()).map(Enum::name).toList());
    }

    @Test
    void staff_are_told_both_in_a_sentence() {
        assertThat(new Helped(Beside.ADVOCATE, Optional.of(Mark.KITE)).sentence())
                .isEqualTo("Written with an advocate beside the child; marked with a kite.");
        assertThat(new Helped(Beside.NOBODY, Optional.empty()).sentence())
                .isEqualTo("The child says that nobody was beside them; not marked.");
        assertThat(new Helped(Beside.NOT_SAID, Optional.empty()).sentence())
                .isEqualTo("The child did not say who was beside them; not marked.");
    }
}
