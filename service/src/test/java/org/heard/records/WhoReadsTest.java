package org.heard.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.records.Records.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What stands line by line has its readers too, a child's refusal is told to nobody, and own notes are their writer's.
class WhoReadsTest extends AmirasReview {
    @Autowired
    private OwnNotes notes;

    @Test
    void nobody_reads_that_a_child_did_not_want_them_there() {
        var worker = story.person("Sam Example", Role.SOCIAL_WORKER);
        var business = story.person("Bea Example", Role.BUSINESS_SUPPORT);
        amira.has(RelationKind.SOCIAL_WORKER, worker, "2026-01-05")
                .has(RelationKind.BUSINESS_SUPPORT, business, "2026-01-05");
        amira.writtenRecord(anna);
        guests(guest("Mira Example", "Mother", Guest.Came.CHILD_SAID_NO, mother));
        assertThat(text(get()))
                .doesNotContain("wished")
                .contains("Mira Example, Mother: did not take part in the meeting");
        assertThat(RecordText.blocks(get()))
                .flatExtracting(RecordText.Block::pieces)
                .extracting(RecordText.Piece::aside)
                .contains("Was not asked to the meeting, as the child wished.");
        var taker = here(() -> records.get(business, TODAY, amira.id(), review));
        assertThat(taker.guests()).extracting(Guest::came).containsExactly(Guest.Came.DID_NOT_COME);
        here(() -> records.guests(business, NOW, TODAY, amira.id(), review, taker.peopleVersion(), taker.guests()));
        assertThat(get().guests())
                .as("kept where the note-taker left it")
                .extracting(Guest::came)
                .containsExactly(Guest.Came.CHILD_SAID_NO);
        signWhatIsWritten();
        var read = here(() -> records.read(worker, NOW, TODAY, amira.id(), review));
        assertThat(read.guests()).extracting(Guest::came).containsExactly(Guest.Came.DID_NOT_COME);
        assertThat(text(read)).doesNotContain("wished");
        assertThat(text(get().readableBy(mother))).doesNotContain("wished");
        assertThat(RecordText.blocks(get().readableBy(mother)))
                .flatExtracting(RecordText.Block::pieces)
                .extracting(RecordText.Piece::aside)
                .containsOnly("");
    }

    @Test
    void what_stands_line_by_line_reaches_only_its_readers() {
        amira.decidedAtIt("2026-02-02", "See the dentist", "The carer", "2026-05-01");
        amira.writtenRecord(anna);
        guests(
                guest("Mira Example", "Mother", Guest.Came.IN_PERSON, mother),
                guest("Joan Oakley", "Foster carer", Guest.Came.IN_PERSON, carer));
        say(
                Map.of(
                        RecordPart.RIGHTS,
                        Readers.allBut(Set.of(mother)),
                        RecordPart.DECISIONS,
                        Readers.only(Set.of(carer)),
                        RecordPart.THE_REVIEW,
                        Readers.allBut(Set.of(mother))),
                Map.of(carer.toString(), Readers.allBut(Set.of(mother))));
        signWhatIsWritten();
        var hers = get().readableBy(mother);
        assertThat(text(hers))
                .contains("Mira Example, Mother: came in person")
                .doesNotContain("Oakley", "Knows that they may", "dentist", "chaired by");
        assertThat(text(get().readableBy(carer)))
                .contains("Joan Oakley, Foster carer", "Knows that they may", "dentist", "chaired by");
        assertThat(RecordText.decisions(hers)).isEmpty();
    }

    @Test
    void readers_stay_with_their_line_when_the_list_changes_and_two_who_say_it_see_both() {
        amira.writtenRecord(anna);
        guests(guest("Joan Oakley", "Foster carer", Guest.Came.IN_PERSON, carer));
        var before = get();
        say(Map.of(), Map.of(carer.toString(), Readers.allBut(Set.of(mother))));
        guests(
                guest("Mira Example", "Mother", Guest.Came.IN_PERSON, mother),
                guest("Joan Oakley", "Foster carer", Guest.Came.BY_LINK, carer));
        assertThat(get().guests())
                .extracting(Guest::readers)
                .containsExactly(Readers.EVERYONE, Readers.allBut(Set.of(mother)));
        assertThat(here(() -> audiences.say(
                        anna,
                        NOW,
                        TODAY,
                        amira.id(),
                        review,
                        before.audienceVersion(),
                        new Audiences.Given(Map.of(), Map.of()))))
                .isInstanceOf(Answer.OthersChanged.class);
    }

    @Test
    void own_notes_are_read_by_their_writer_alone() {
        here(() -> notes.write(anna, NOW, TODAY, amira.id(), review, new OwnNotes.Noted("Ask about the dog", 0)));
        assertThat(here(() -> notes.get(anna, TODAY, amira.id(), review)).text())
                .isEqualTo("Ask about the dog");
        var ben = story.iro("Ben Example");
        amira.has(RelationKind.COVER, ben, "2026-06-01");
        for (var other : List.of(story.teller(), ben)) {
            assertThat(here(() -> notes.get(other, TODAY, amira.id(), review)).text())
                    .isEmpty();
        }
        here(() -> notes.write(ben, NOW, TODAY, amira.id(), review, new OwnNotes.Noted("His", 0)));
        assertThat(here(() -> notes.write(
                        anna, NOW, TODAY, amira.id(), review, new OwnNotes.Noted("From another window", 0))))
                .isFalse();
        assertThat(here(() -> notes.get(anna, TODAY, amira.id(), review)))
                .isEqualTo(new OwnNotes.Noted("Ask about the dog", 1));
    }

    private static Guest guest(String name, String capacity, Guest.Came came, UUID id) {
        return new Guest(name, capacity, came, new Guest.Known(Guest.Known.Kind.CONNECTION, id));
    }

    private void guests(Guest... guests) {
        assertThat(here(() ->
                        records.guests(anna, NOW, TODAY, amira.id(), review, get().peopleVersion(), List.of(guests))))
                .isEqualTo(new Answer.Saved());
    }
}
