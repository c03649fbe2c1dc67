package org.heard.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.care.Alone;
import org.heard.chronicle.Chronicle;
import org.heard.clock.StatutoryClock;
import org.heard.voice.Contact.How;
import org.heard.voice.Contacts.Answer;
import org.heard.voice.Contacts.NewContact;
import org.heard.voice.Wish.Answered;
import org.heard.voice.Wish.Outcome;
import org.heard.voice.Wishes.Done;
import org.heard.voice.Words.Correction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What a child said and asked for, and who may read it, over the real database.
class VoiceTest extends HeardTest {
    private static final LocalDate MAY_3 = LocalDate.of(2026, 5, 3);
    private static final String HER_WORDS = "I don't want to move again!\nNot ever.";

    @Autowired
    private Contacts contacts;

    @Autowired
    private Wishes wishes;

    @Autowired
    private Chronicle chronicle;

    @Autowired
    private StatutoryClock statutoryClock;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    private Actor anna;
    private Actor worker;
    private Actor support;
    private ChildStory amira;

    @BeforeEach
    void amira_and_those_around_her() {
        anna = story.iro("Anna Example");
        worker = story.person("Sam Example", Role.SOCIAL_WORKER);
        support = story.person("Bea Example", Role.BUSINESS_SUPPORT);
        amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, worker, "2026-01-05")
                .has(RelationKind.BUSINESS_SUPPORT, support, "2026-01-05");
    }

    @Test
    void a_child_s_words_are_kept_to_the_letter_with_who_heard_them_and_how() {
        assertThat(note(How.VIDEO, Alone.YES, said(HER_WORDS))).isInstanceOf(Answer.Recorded.class);
        assertThat(contactsFor(worker)).singleElement().satisfies(contact -> {
            assertThat(contact.how()).isEqualTo(How.VIDEO);
            assertThat(contact.iro()).isEqualTo("Anna Example");
            assertThat(contact.words()).isInstanceOfSatisfying(Words.Said.class, words -> {
                assertThat(words.words()).isEqualTo(said(HER_WORDS));
                assertThat(words.on()).isEqualTo(MAY_3);
            });
        });
    }

    @Test
    void business_support_sees_that_they_spoke_and_never_what_was_said() {
        note(How.VISIT, Alone.YES, said(HER_WORDS));
        wish("A dog of my own");
        assertThat(contactsFor(support)).singleElement().satisfies(contact -> {
            assertThat(contact.on()).isEqualTo(MAY_3);
            assertThat(contact.words()).isEqualTo(new Words.Hidden());
        });
        assertThat(wishesFor(support)).singleElement().satisfies(wish -> {
            assertThat(wish.words()).isEqualTo(new Words.Hidden());
            assertThat(wish.answers()).isEmpty();
        });
        assertThat(here(() -> chronicle.list(amira.id(), 50)).toString())
                .contains("Visited by Anna Example on 3 May 2026")
                .doesNotContain("move again")
                .doesNotContain("dog");
    }

    @Test
    void nobody_can_edit_what_a_child_said_not_even_in_the_database() {
        note(How.VISIT, Alone.YES, said(HER_WORDS));
        for (var statement : List.of("update exact_words set words = 'fine'", "delete from exact_words")) {
            assertThatThrownBy(() -> here(() ->
                            transaction.execute(status -> rows.sql(statement).update())))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_correction_stands_beside_the_words_and_the_words_stay() {
        note(How.VISIT, Alone.YES, said("I like it hear"));
        var words = (Words.Said) contactsFor(anna).getFirst().words();
        var correction = new Correction(TODAY, "I like it here", "She read it again with me", "Anna Example");
        assertThat(here(() -> wishes.correct(anna, NOW, TODAY, amira.id(), words.id(), correction)))
                .isEqualTo(Done.RECORDED);
        assertThat(contactsFor(anna).getFirst().words()).isInstanceOfSatisfying(Words.Said.class, after -> {
            assertThat(after.words().words()).isEqualTo("I like it hear");
            assertThat(after.corrections()).containsExactly(correction);
        });
        var elsewhere =
                story.child("Bo").enteredCare("2026-01-05", "C1", "U6").has(RelationKind.IRO, anna, "2026-01-06");
        assertThatThrownBy(() -> here(() -> wishes.correct(anna, NOW, TODAY, elsewhere.id(), words.id(), correction)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void why_the_child_was_not_spoken_with_alone_is_said_unless_the_child_did_not_want_to() {
        assertThat(note(How.VISIT, new Alone(Alone.Answer.NOT_POSSIBLE, " "), null))
                .isEqualTo(new Answer.Refused(Set.of(Contacts.Refusal.WHY_NOT_ALONE_MISSING)));
        assertThat(note(How.VISIT, new Alone(Alone.Answer.REFUSED, ""), null)).isInstanceOf(Answer.Recorded.class);
    }

    @Test
    void the_iro_has_met_a_child_they_saw_and_not_one_they_rang() {
        var january = LocalDate.of(2026, 1, 20);
        for (var how : List.of(How.CALL, How.MESSAGE)) {
            meet(how, january);
            assertThat(metOn()).isNull();
        }
        meet(How.VIDEO, january);
        assertThat(metOn()).isEqualTo(january);
    }

    @Test
    void a_conversation_noted_in_error_is_withdrawn() {
        var noted = (Answer.Recorded) note(How.VIDEO, Alone.YES, said(HER_WORDS));
        here(() -> contacts.withdraw(anna, NOW, TODAY, amira.id(), noted.contact(), "Her sister"));
        assertThat(contactsFor(anna)).isEmpty();
        assertThat(metOn()).isNull();
    }

    @Test
    void a_wish_is_answered_more_than_once_and_no_answer_is_lost() {
        wish("A dog of my own");
        var wish = wishesFor(worker).getFirst();
        assertThat(wish.answers()).isEmpty();
        var notYet =
                new Answered(LocalDate.of(2026, 5, 10), Outcome.NOT_YET, "The landlord is being asked", "Sam Example");
        var yes = new Answered(TODAY, Outcome.YES, "", "Sam Example");
        assertThat(answer(worker, wish, notYet)).isEqualTo(Done.RECORDED);
        assertThat(answer(worker, wish, yes)).isEqualTo(Done.RECORDED);
        assertThat(wishesFor(anna).getFirst().answers()).containsExactly(notYet, yes);
        assertThat(wishesFor(anna).getFirst().answer(NOW))
                .as("noted for staff alone")
                .isEmpty();
    }

    @Test
    void no_and_not_yet_need_their_reason_and_an_answer_comes_after_the_question() {
        wish("A dog of my own");
        var wish = wishesFor(worker).getFirst();
        assertThat(answer(worker, wish, new Answered(TODAY, Outcome.NO, "", "Sam")))
                .isEqualTo(Done.REASON_MISSING);
        assertThat(answer(worker, wish, new Answered(MAY_3.minusDays(1), Outcome.YES, "", "Sam")))
                .isEqualTo(Done.BEFORE_THE_WISH);
        assertThat(answer(worker, wish, new Answered(TODAY.plusDays(1), Outcome.YES, "", "Sam")))
                .isEqualTo(Done.NOT_YET);
    }

    @Test
    void the_social_worker_answers_and_does_not_speak_for_the_iro() {
        assertThatThrownBy(() -> here(() -> contacts.record(worker, NOW, TODAY, contact(How.VISIT, Alone.YES, null))))
                .isInstanceOf(NotFound.class);
        wish("A dog of my own");
        var wish = wishesFor(anna).getFirst();
        assertThatThrownBy(() -> answer(support, wish, new Answered(TODAY, Outcome.YES, "", "Bea")))
                .isInstanceOf(NotFound.class);
    }

    private Answer note(How how, Alone alone, @Nullable ExactWords words) {
        return here(() -> contacts.record(anna, NOW, TODAY, contact(how, alone, words)));
    }

    private NewContact contact(How how, Alone alone, @Nullable ExactWords words) {
        return new NewContact(amira.id(), MAY_3, how, anna.person(), anna.name(), alone, words);
    }

    private void meet(How how, LocalDate on) {
        here(() -> contacts.record(
                anna, NOW, TODAY, new NewContact(amira.id(), on, how, anna.person(), anna.name(), Alone.YES, null)));
    }

    private void wish(String words) {
        amira.wished("2026-05-03", words);
    }

    private Done answer(Actor actor, Wish wish, Answered answered) {
        return here(() -> wishes.answer(actor, NOW, TODAY, amira.id(), wish.id(), answered));
    }

    private List<Contact> contactsFor(Actor actor) {
        return here(() -> contacts.list(actor, TODAY, amira.id(), 10));
    }

    private List<Wish> wishesFor(Actor actor) {
        return here(() -> wishes.list(actor, TODAY, amira.id()));
    }

    private @Nullable LocalDate metOn() {
        return here(() -> statutoryClock.duties(amira.id(), TODAY)).stream()
                .filter(duty -> duty.rule().id().toString().equals("IRO-17"))
                .findFirst()
                .orElseThrow()
                .metOn();
    }

    private static ExactWords said(String words) {
        return new ExactWords(words, "Anna Example", ExactWords.How.SPOKEN, "");
    }
}
