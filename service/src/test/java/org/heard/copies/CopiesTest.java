package org.heard.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.law.FactKind;
import org.heard.law.Status;
import org.heard.records.Paragraph;
import org.junit.jupiter.api.Test;

/// Who gets what of a review, and the letter the child keeps, over the real database.
class CopiesTest extends AmirasCopies {
    @Test
    void nobody_in_the_child_s_life_gets_anything_until_somebody_decides() {
        assertThat(copy(mother).extent()).isEqualTo(Extent.ALL);
        assertThat(copy(father).extent()).isEqualTo(Extent.NOTHING);
        assertThat(copy(amira.id().value())).satisfies(child -> {
            assertThat(child.extent()).isEqualTo(Extent.ALL);
            assertThat(child.way()).isEqualTo(Way.IN_PERSON);
        });
    }

    @Test
    void less_than_all_stands_only_with_its_reason() {
        assertThat(decided(father, Extent.NOTHING, "", null)).isEqualTo(new Answer.Refused(Why.REASON_MISSING));
        assertThat(decided(father, Extent.DECISIONS, "He asked for no more", null))
                .isEqualTo(new Answer.Refused(Why.WAY_MISSING));
        assertThat(decided(father, Extent.PART, "The rest is not about him", Way.POST))
                .isEqualTo(new Answer.Refused(Why.PARTS_MISSING));
        assertThat(decided(father, Extent.NOTHING, "The court said so", null)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void the_letter_begins_with_what_the_record_has_and_is_the_iro_s_to_finish() {
        signedWith(Paragraph.of("Amira is well"));
        var letter = here(() -> letters.get(anna, TODAY, amira.id(), review));
        assertThat(letter.part(LetterPart.YOU_TOLD_ME)).startsWith("“").endsWith("”");
        assertThat(letter.part(LetterPart.IF_UNHAPPY)).contains("advocate").contains("0800 1111");
        assertThat(letter.part(LetterPart.SEE_YOU)).isEqualTo("I will tell you as soon as the day is known.");
        assertThat(write(new Letter(Map.of(LetterPart.YOU_TOLD_ME, "That you like it"), 0, true, ""), true))
                .isEqualTo(new Letters.Answer.Missing(
                        List.of(LetterPart.AGREED, LetterPart.IF_UNHAPPY, LetterPart.SEE_YOU)));
        var parts = new java.util.EnumMap<>(letter.parts());
        parts.put(LetterPart.AGREED, "Sam will ask the school");
        assertThat(write(new Letter(parts, 0, true, ""), true)).isEqualTo(new Letters.Answer.Saved());
        decide(amira.id().value(), Extent.ALL, "", Way.IN_PERSON);
        assertThat(text(amira.id().value()))
                .startsWith("Dear Amira,")
                .contains("Sam will ask the school")
                .endsWith("Best wishes from Anna Example");
    }

    @Test
    void two_who_write_one_letter_see_both_texts() {
        var one = new Letter(Map.of(LetterPart.YOU_TOLD_ME, "One"), 0, false, "");
        assertThat(write(one, false)).isEqualTo(new Letters.Answer.Saved());
        assertThat(write(new Letter(Map.of(LetterPart.YOU_TOLD_ME, "Other"), 0, false, ""), false))
                .isInstanceOfSatisfying(
                        Letters.Answer.ChangedMeanwhile.class,
                        clash -> assertThat(clash.theirs().part(LetterPart.YOU_TOLD_ME))
                                .isEqualTo("One"));
    }

    @Test
    void the_record_counts_as_sent_when_the_last_of_them_has_it() {
        story.holds(FactKind.RECORD_SENT, "2026-01-01");
        signedWith(Paragraph.of("Amira is well"));
        var letter = here(() -> letters.get(anna, TODAY, amira.id(), review));
        var parts = new java.util.EnumMap<>(letter.parts());
        parts.put(LetterPart.AGREED, "Nothing new");
        write(new Letter(parts, 0, true, ""), true);
        decide(mother, Extent.ALL, "", Way.POST);
        decide(amira.id().value(), Extent.ALL, "", Way.IN_PERSON);
        for (var recipient : List.of(mother, amira.id().value())) {
            assertThat(status("REC-4")).isInstanceOf(Status.Overdue.class);
            release(anna, recipient, preview(recipient).fingerprint(), true);
            assertThat(sent(anna, recipient)).isInstanceOf(Answer.Done.class);
        }
        assertThat(status("REC-4")).isInstanceOf(Status.MetLate.class);
    }

    @Test
    void the_case_line_neither_sees_nor_decides_who_gets_what() {
        var worker = story.person("Sam Example", Role.SOCIAL_WORKER);
        amira.has(RelationKind.SOCIAL_WORKER, worker, "2026-01-05");
        assertThatThrownBy(() -> here(() -> copies.list(worker, TODAY, amira.id(), review)))
                .isInstanceOf(NotFound.class);
    }
}
