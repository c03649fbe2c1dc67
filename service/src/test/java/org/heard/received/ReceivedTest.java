package org.heard.received;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// Who read something a child said stands against the words that were read.
class ReceivedTest extends HeardTest {
    private static final String TALK = "talk";

    @Autowired
    private Received received;

    @Autowired
    private TransactionTemplate transaction;

    private Actor anna;
    private ChildStory amira;

    @BeforeEach
    void amira_and_her_iro() {
        anna = story.iro("Anna Example");
        amira = story.child("Amira Example")
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06");
    }

    private void says(Saying saying) {
        here(() -> transaction.executeWithoutResult(status -> received.said(amira.id(), TODAY, Kind.MEETING, saying)));
    }

    private void reads(Actor actor, UUID piece) {
        here(() -> transaction.executeWithoutResult(
                status -> received.read(actor, NOW, TODAY, amira.id(), Kind.MEETING, List.of(piece))));
    }

    private Piece talk() {
        return here(() -> Objects.requireNonNull(transaction.execute(status ->
                Objects.requireNonNull(received.list(amira.id(), Kind.MEETING).get(TALK)))));
    }

    @Test
    void what_the_child_says_while_somebody_reads_the_old_words_is_not_read() {
        says(Saying.of(TALK));
        var old = talk();
        says(Saying.of(TALK));
        reads(anna, old.id());
        assertThat(talk().read()).isNull();
        reads(anna, talk().id());
        assertThat(talk().read()).isEqualTo(new ReadBy("Anna Example", NOW));
    }

    @Test
    void the_first_who_reads_it_stays_who_read_it_first() {
        var cover = story.iro("Cora Cover");
        amira.has(RelationKind.COVER, cover, "2026-06-01");
        says(Saying.of(TALK));
        reads(cover, talk().id());
        reads(anna, talk().id());
        assertThat(talk().read()).isEqualTo(new ReadBy("Cora Cover", NOW));
    }

    @Test
    void whoever_must_not_read_it_has_not() {
        says(Saying.of(TALK).notFor(List.of(anna.person().value())));
        reads(anna, talk().id());
        assertThat(talk().read()).isNull();
    }
}
