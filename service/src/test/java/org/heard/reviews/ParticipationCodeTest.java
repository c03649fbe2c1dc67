package org.heard.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heard.reviews.ParticipationCode.PN0;
import static org.heard.reviews.ParticipationCode.PN1;
import static org.heard.reviews.TookPart.Impossible.SHOWED_WITHOUT_BEING_THERE;
import static org.heard.reviews.TookPart.Impossible.SPOKE_WITHOUT_BEING_THERE;

import java.time.LocalDate;
import java.util.Set;
import org.heard.reviews.TookPart.Presence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// SSDA903 REVIEW_CODE, every combination of the five facts on both sides of the fourth birthday.
class ParticipationCodeTest {
    private static final LocalDate BORN = LocalDate.of(2022, 3, 10);
    private static final LocalDate DAY_BEFORE = LocalDate.of(2026, 3, 9);
    private static final LocalDate BIRTHDAY = LocalDate.of(2026, 3, 10);
    private static final LocalDate DAY_AFTER = LocalDate.of(2026, 3, 11);

    /// The sixteen ways to be there and the sixteen not to; whether in person or by link changes nothing.
    @ParameterizedTest
    @CsvSource(textBlock = """
            there, spoke, briefed, showed, sent, code
            yes,   no,    no,      no,     no,   PN4
            yes,   no,    no,      no,     yes,  PN4
            yes,   no,    no,      yes,    no,   PN3
            yes,   no,    no,      yes,    yes,  PN3
            yes,   no,    yes,     no,     no,   PN2
            yes,   no,    yes,     no,     yes,  PN2
            yes,   no,    yes,     yes,    no,   PN2
            yes,   no,    yes,     yes,    yes,  PN2
            yes,   yes,   no,      no,     no,   PN1
            yes,   yes,   no,      no,     yes,  PN1
            yes,   yes,   no,      yes,    no,   PN1
            yes,   yes,   no,      yes,    yes,  PN1
            yes,   yes,   yes,     no,     no,   PN1
            yes,   yes,   yes,     no,     yes,  PN1
            yes,   yes,   yes,     yes,    no,   PN1
            yes,   yes,   yes,     yes,    yes,  PN1
            no,    no,    no,      no,     no,   PN7
            no,    no,    no,      no,     yes,  PN6
            no,    no,    no,      yes,    no,   impossible
            no,    no,    no,      yes,    yes,  impossible
            no,    no,    yes,     no,     no,   PN5
            no,    no,    yes,     no,     yes,  PN5
            no,    no,    yes,     yes,    no,   impossible
            no,    no,    yes,     yes,    yes,  impossible
            no,    yes,   no,      no,     no,   impossible
            no,    yes,   no,      no,     yes,  impossible
            no,    yes,   no,      yes,    no,   impossible
            no,    yes,   no,      yes,    yes,  impossible
            no,    yes,   yes,     no,     no,   impossible
            no,    yes,   yes,     no,     yes,  impossible
            no,    yes,   yes,     yes,    no,   impossible
            no,    yes,   yes,     yes,    yes,  impossible
            """, useHeadersInDisplayName = true)
    void five_facts_and_the_fourth_birthday_give_the_code(
            String there, String spoke, String briefed, String showed, String sent, String code) {
        for (var presence : Presence.values()) {
            if ((presence == Presence.NOT_THERE) == there.equals("yes")) {
                continue;
            }
            var facts = new TookPart(
                    presence, spoke.equals("yes"), briefed.equals("yes"), showed.equals("yes"), sent.equals("yes"));
            assertThat(facts.impossible().isEmpty()).isEqualTo(!code.equals("impossible"));
            assertThat(ParticipationCode.of(facts, BORN, DAY_BEFORE)).contains(PN0);
            for (var day : Set.of(BIRTHDAY, DAY_AFTER)) {
                if (code.equals("impossible")) {
                    assertThatThrownBy(() -> ParticipationCode.of(facts, BORN, day))
                            .isInstanceOf(IllegalArgumentException.class);
                } else {
                    assertThat(ParticipationCode.of(facts, BORN, day)).contains(ParticipationCode.valueOf(code));
                }
            }
        }
    }

    @Test
    void a_child_who_was_not_there_neither_spoke_nor_showed() {
        assertThat(new TookPart(Presence.NOT_THERE, true, false, true, false).impossible())
                .containsExactly(SPOKE_WITHOUT_BEING_THERE, SHOWED_WITHOUT_BEING_THERE);
    }

    @Test
    void a_child_under_four_has_a_code_even_if_nobody_said_how_they_took_part() {
        assertThat(ParticipationCode.of(null, BORN, DAY_BEFORE)).contains(PN0);
        assertThat(ParticipationCode.of(null, BORN, BIRTHDAY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Presence.class)
    void without_a_birth_date_nobody_can_tell(Presence presence) {
        assertThat(ParticipationCode.of(new TookPart(presence, false, true, false, false), null, BIRTHDAY))
                .isEmpty();
    }

    @Test
    void a_child_born_on_a_leap_day_turns_four_on_one() {
        var facts = new TookPart(Presence.BY_LINK, true, false, false, false);
        var born = LocalDate.of(2024, 2, 29);
        assertThat(ParticipationCode.of(facts, born, LocalDate.of(2028, 2, 28))).contains(PN0);
        assertThat(ParticipationCode.of(facts, born, LocalDate.of(2028, 2, 29))).contains(PN1);
    }
}
