package org.heard.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.care.CareAct;
import org.heard.care.CareActs;
import org.heard.children.Children;
import org.heard.children.Connection;
import org.heard.children.Identity;
import org.heard.children.Relationship;
import org.heard.children.Siblings;
import org.heard.law.FactKind;
import org.heard.law.Status;
import org.heard.records.Guest;
import org.heard.records.Paragraph;
import org.heard.records.Records;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who gets what of a review, and the letter the child keeps, over the real database.
class CopiesTest extends AmirasCopies {
    @Autowired
    private Records records;

    @Autowired
    private Children children;

    @Autowired
    private Siblings siblings;

    @Autowired
    private CareActs acts;

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
    void the_letter_speaks_of_people_as_a_child_does_and_of_decisions_as_sentences() {
        var sam = story.person("Sam Roe", Role.SOCIAL_WORKER);
        amira.has(RelationKind.SOCIAL_WORKER, sam, "2026-01-05")
                .who(identity -> new Identity(
                        "Amira Bickerstaffe", "", identity.pronouns(), "F", identity.ethnicity(), identity.number()))
                .decidedAtIt("2026-02-02", "Arrange respite", "Social worker", "2026-12-07")
                .decidedAtIt("2026-02-02", "Find her a club near her brother.", "Sam Roe", "2026-12-08")
                .decidedAtIt("2026-02-02", "Pocket money goes up", "Foster carer", "2026-12-09");
        here(() -> records.guests(
                anna,
                NOW,
                TODAY,
                amira.id(),
                review,
                0,
                List.of(
                        new Guest("Sam Roe", "Social worker", Guest.Came.IN_PERSON, null),
                        new Guest("Skye Bickerstaffe", "Brother or sister", Guest.Came.IN_PERSON, null),
                        new Guest("Mira Brightwater", "Mother", Guest.Came.BY_LINK, null),
                        new Guest("Anna Example", "IRO", Guest.Came.IN_PERSON, null))));
        var letter = here(() -> letters.get(anna, TODAY, amira.id(), review));
        assertThat(letter.part(LetterPart.WHO_WAS_THERE).lines())
                .containsExactly(
                        "Sam, your social worker, was there.",
                        "Skye was there.",
                        "Mira, your mum, was there.",
                        "I was there.");
        assertThat(letter.part(LetterPart.AGREED).lines())
                .containsExactlyInAnyOrder(
                        "By 7 December, Sam will arrange respite.",
                        "By 8 December, Sam will find you a club near your brother.",
                        "Pocket money goes up. Joan, your foster carer, will see to it by 9 December.");
        assertThat(letter.part(LetterPart.IF_UNHAPPY)).endsWith("Sam can ring me for you.");
        assertThat(LetterPeople.called(here(() -> children.get(anna, amira.id(), TODAY))))
                .isEqualTo("Amira");
    }

    @Test
    void business_support_sends_copies_and_is_not_given_what_the_child_said() {
        var bea = story.person("Bea Example", Role.BUSINESS_SUPPORT);
        amira.has(RelationKind.BUSINESS_SUPPORT, bea, "2026-01-06");
        var person = bea.person().value();
        assertThat(copy(person)).satisfies(proposed -> {
            assertThat(proposed.extent()).isEqualTo(Extent.NOTHING);
            assertThat(proposed.reason()).isEqualTo("They send the copies and do not receive one");
        });
        assertThat(decided(person, Extent.ALL, "", Way.HERE)).isEqualTo(new Answer.Refused(Why.ONLY_DISTRIBUTES));
        decide(person, Extent.NOTHING, copy(person).reason(), null);
    }

    @Test
    void all_that_is_proposed_is_decided_in_one_act_exactly_as_it_was_read() {
        var proposals = here(() -> copies.proposals(anna, TODAY, amira.id(), review));
        assertThat(proposals.copies()).hasSizeGreaterThan(3);
        var some = Set.of(mother, amira.id().value());
        assertThat(accept(some, "another")).isEqualTo(new Copies.Accepted.ReadAgain());
        assertThat(accept(some, proposals.fingerprint())).isEqualTo(new Copies.Accepted.Done(2));
        assertThat(copy(mother)).satisfies(decided -> {
            assertThat(decided.version()).isEqualTo(1);
            assertThat(decided.extent()).isEqualTo(Extent.ALL);
            assertThat(decided.way()).isEqualTo(Way.POST);
        });
        assertThat(copy(father).version()).isZero();
        assertThat(accept(Set.of(father), proposals.fingerprint())).isEqualTo(new Copies.Accepted.ReadAgain());
        var rest = here(() -> copies.proposals(anna, TODAY, amira.id(), review));
        accept(Set.of(father), rest.fingerprint());
        assertThat(copy(father).reason()).isEqualTo("Nobody has said yet what they may see");
    }

    private Copies.Accepted accept(Set<UUID> people, String fingerprint) {
        return here(() -> copies.accept(anna, NOW, TODAY, amira.id(), review, people, fingerprint));
    }

    @Test
    void a_copy_is_searched_for_guests_owners_schools_and_where_a_brother_lives() {
        var brother = story.child("José Zaman")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .knows(Connection.Facts.of("Petra Quill", Relationship.FOSTER_CARER));
        here(() -> siblings.link(anna, NOW, TODAY, amira.id(), brother.id(), Siblings.Kind.FULL));
        amira.decidedAtIt("2026-02-02", "Ring the club", "Tariq Orme, team manager", "2026-07-01");
        here(() -> acts.record(
                anna,
                NOW,
                TODAY,
                CareAct.of(
                        amira.id(),
                        CareAct.Kind.EDUCATION_PLAN_REVIEWED,
                        TODAY.minusDays(9),
                        "Thornfield Academy",
                        "story")));
        signedWith(
                Paragraph.of("She is happy at Thornfield. She saw José Zaman with Petra there. The team was in care"));
        decide(mother, Extent.ALL, "", Way.POST);
        assertThat(preview(mother).traces())
                .extracting(trace -> trace.kind() + " " + trace.text())
                .contains(
                        "PERSON Example Guest",
                        "PERSON Tariq Orme",
                        "SCHOOL Thornfield",
                        "PERSON José Zaman",
                        "SIBLING_HOME Petra")
                .noneMatch(found -> found.endsWith(" care") || found.endsWith(" team"));
        keepSecretFrom(mother);
        assertThat(preview(mother).needsSecond()).isTrue();
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
