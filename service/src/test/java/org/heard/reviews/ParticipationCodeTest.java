package org.heard.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heard.reviews.ParticipationCode.PN0;
import static org.heard.reviews.ParticipationCode.PN1;
import static org.heard.reviews.TookPart.Impossible.SHOWED_WITHOUT_BEING_THERE;
import static org.heard.reviews.TookPart.Impossible.SPOKE_WITHOUT_BEING_THERE;

import java.time.LocalDate;
import org.heard.reviews.TookPart.Presence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// SSDA903 REVIEW_CODE: every combination of the five facts the day before, on and the day after the fourth birthday,
/// against the meanings of the codes as the return gives them.
///
/// | Code | Meaning                                                                             |
/// |------|-------------------------------------------------------------------------------------|
/// | PN0  | under four on the day of the review                                                 |
/// | PN1  | there, and spoke for themselves                                                     |
/// | PN2  | there, and an advocate spoke for them                                               |
/// | PN3  | there, and conveyed their view symbolically, not in words                           |
/// | PN4  | there, and neither spoke nor conveyed a view symbolically nor asked for an advocate |
/// | PN5  | not there, but had briefed an advocate to speak                                     |
/// | PN6  | not there, but conveyed their feelings by some other medium                         |
/// | PN7  | not there, and no views conveyed                                                    |
class ParticipationCodeTest {
    private static final LocalDate BORN = LocalDate.of(2022, 3, 10);
    private static final LocalDate DAY_BEFORE = LocalDate.of(2026, 3, 9);
    private static final LocalDate BIRTHDAY = LocalDate.of(2026, 3, 10);
    private static final LocalDate DAY_AFTER = LocalDate.of(2026, 3, 11);

    /// Under four the age alone decides. Whoever was not there neither spoke nor showed anything: such facts are never
    /// recorded, and have no code.
    private static final String TABLE = """
            presence,   spoke, briefed, showed, sent, before, birthday, after
            in person,  no,    no,      no,     no,   PN0,    PN4,      PN4
            in person,  no,    no,      no,     yes,  PN0,    PN4,      PN4
            in person,  no,    no,      yes,    no,   PN0,    PN3,      PN3
            in person,  no,    no,      yes,    yes,  PN0,    PN3,      PN3
            in person,  no,    yes,     no,     no,   PN0,    PN2,      PN2
            in person,  no,    yes,     no,     yes,  PN0,    PN2,      PN2
            in person,  no,    yes,     yes,    no,   PN0,    PN2,      PN2
            in person,  no,    yes,     yes,    yes,  PN0,    PN2,      PN2
            in person,  yes,   no,      no,     no,   PN0,    PN1,      PN1
            in person,  yes,   no,      no,     yes,  PN0,    PN1,      PN1
            in person,  yes,   no,      yes,    no,   PN0,    PN1,      PN1
            in person,  yes,   no,      yes,    yes,  PN0,    PN1,      PN1
            in person,  yes,   yes,     no,     no,   PN0,    PN1,      PN1
            in person,  yes,   yes,     no,     yes,  PN0,    PN1,      PN1
            in person,  yes,   yes,     yes,    no,   PN0,    PN1,      PN1
            in person,  yes,   yes,     yes,    yes,  PN0,    PN1,      PN1
            by link,    no,    no,      no,     no,   PN0,    PN4,      PN4
            by link,    no,    no,      no,     yes,  PN0,    PN4,      PN4
            by link,    no,    no,      yes,    no,   PN0,    PN3,      PN3
            by link,    no,    no,      yes,    yes,  PN0,    PN3,      PN3
            by link,    no,    yes,     no,     no,   PN0,    PN2,      PN2
            by link,    no,    yes,     no,     yes,  PN0,    PN2,      PN2
            by link,    no,    yes,     yes,    no,   PN0,    PN2,      PN2
            by link,    no,    yes,     yes,    yes,  PN0,    PN2,      PN2
            by link,    yes,   no,      no,     no,   PN0,    PN1,      PN1
            by link,    yes,   no,      no,     yes,  PN0,    PN1,      PN1
            by link,    yes,   no,      yes,    no,   PN0,    PN1,      PN1
            by link,    yes,   no,      yes,    yes,  PN0,    PN1,      PN1
            by link,    yes,   yes,     no,     no,   PN0,    PN1,      PN1
            by link,    yes,   yes,     no,     yes,  PN0,    PN1,      PN1
            by link,    yes,   yes,     yes,    no,   PN0,    PN1,      PN1
            by link,    yes,   yes,     yes,    yes,  PN0,    PN1,      PN1
            not there,  no,    no,      no,     no,   PN0,    PN7,      PN7
            not there,  no,    no,      no,     yes,  PN0,    PN6,      PN6
            not there,  no,    no,      yes,    no,   PN0,    never,    never
            not there,  no,    no,      yes,    yes,  PN0,    never,    never
            not there,  no,    yes,     no,     no,   PN0,    PN5,      PN5
            not there,  no,    yes,     no,     yes,  PN0,    PN5,      PN5
            not there,  no,    yes,     yes,    no,   PN0,    never,    never
            not there,  no,    yes,     yes,    yes,  PN0,    never,    never
            not there,  yes,   no,      no,     no,   PN0,    never,    never
            not there,  yes,   no,      no,     yes,  PN0,    never,    never
            not there,  yes,   no,      yes,    no,   PN0,    never,    never
            not there,  yes,   no,      yes,    yes,  PN0,    never,    never
            not there,  yes,   yes,     no,     no,   PN0,    never,    never
            not there,  yes,   yes,     no,     yes,  PN0,    never,    never
            not there,  yes,   yes,     yes,    no,   PN0,    never,    never
            not there,  yes,   yes,     yes,    yes,  PN0,    never,    never
            """;

    @ParameterizedTest
    @CsvSource(textBlock = TABLE, useHeadersInDisplayName = true)
    void five_facts_and_the_fourth_birthday_give_the_code(
            String presence,
            String spoke,
            String briefed,
            String showed,
            String sent,
            String before,
            String birthday,
            String after) {
        var facts = facts(presence, spoke, briefed, showed, sent);
        assertThat(facts.impossible().isEmpty()).isEqualTo(!birthday.equals("never"));
        assertCode(facts, DAY_BEFORE, before);
        assertCode(facts, BIRTHDAY, birthday);
        assertCode(facts, DAY_AFTER, after);
    }

    @Test
    void the_table_leaves_no_combination_out_and_has_none_twice() {
        var rows = TABLE.lines()
                .skip(1)
                .map(row -> row.split(",\\s*"))
                .map(row -> facts(row[0].strip(), row[1], row[2], row[3], row[4]))
                .toList();
        assertThat(rows).doesNotHaveDuplicates().hasSize(Presence.values().length * 2 * 2 * 2 * 2);
    }

    private static void assertCode(TookPart facts, LocalDate day, String code) {
        if (code.equals("never")) {
            assertThatThrownBy(() -> ParticipationCode.of(facts, BORN, day))
                    .isInstanceOf(IllegalArgumentException.class);
        } else {
            assertThat(ParticipationCode.of(facts, BORN, day)).contains(ParticipationCode.valueOf(code));
        }
    }

    private static TookPart facts(String presence, String spoke, String briefed, String showed, String sent) {
        var there = switch (presence) {
            case "in person" -> Presence.IN_PERSON;
            case "by link" -> Presence.BY_LINK;
            case "not there" -> Presence.NOT_THERE;
            default -> throw new AssertionError(presence);
        };
        return new TookPart(
                there, spoke.equals("yes"), briefed.equals("yes"), showed.equals("yes"), sent.equals("yes"));
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
