package org.heard.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.care.Alone;
import org.heard.children.Connection;
import org.heard.children.Relationship;
import org.heard.children.Siblings;
import org.heard.ids.Ids;
import org.heard.ids.ReviewId;
import org.heard.law.ReviewKind;
import org.heard.planning.Arranged;
import org.heard.planning.Plans;
import org.heard.records.FamilyTexts.Answer;
import org.heard.records.FamilyTexts.FamilyText;
import org.heard.records.FamilyTexts.Writing;
import org.heard.reviews.MeetTogether;
import org.heard.reviews.Review;
import org.heard.reviews.ReviewMeeting;
import org.heard.reviews.ReviewMeeting.Mode;
import org.heard.reviews.Reviews;
import org.heard.reviews.TookPart;
import org.heard.reviews.TookPart.Presence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A text written once for brothers and sisters who share a mother and not their fathers: it stands in each record, and
/// in each its own people read it.
class FamilyTextsTest extends HeardTest {
    private static final String TEXT = "Their mother wants them to see each other every week.";

    @Autowired
    private FamilyTexts texts;

    @Autowired
    private Records records;

    @Autowired
    private Signatures signatures;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Plans plans;

    @Autowired
    private MeetTogether together;

    @Autowired
    private Siblings siblings;

    private final UUID id = Ids.next();
    private Actor anna;
    private ChildStory amira;
    private ChildStory ben;
    private ChildStory gus;

    @BeforeEach
    void three_reviews_were_held_at_one_meeting() {
        anna = story.iro("Anna Example");
        amira = child("Amira", "Omar Stone");
        ben = child("Ben", "Omar Stone");
        gus = child("Gus", "Jack Rivers");
        here(() -> siblings.link(story.teller(), NOW, TODAY, amira.id(), ben.id(), Siblings.Kind.FULL));
        here(() -> siblings.link(story.teller(), NOW, TODAY, amira.id(), gus.id(), Siblings.Kind.HALF));
        var arranged = new Arranged(LocalTime.NOON, "", null, 0);
        here(() -> plans.plan(anna, NOW, TODAY, amira.id(), Set.of(ReviewKind.ORDINARY), TODAY, arranged));
        here(() -> plans.together(anna, NOW, TODAY, amira.id(), review(amira).id(), Set.of(ben.id(), gus.id())));
        var planned = review(amira).planned().orElseThrow();
        var meeting = new ReviewMeeting(
                planned.id(),
                TODAY,
                ReviewMeeting.Outcome.HELD,
                Mode.IN_PERSON,
                new ReviewMeeting.Chair(anna.person(), anna.name()),
                "");
        var parts = List.of(part(amira), part(ben), part(gus));
        assertThat(here(() -> together.record(anna, NOW, TODAY, new MeetTogether.Met(meeting, null, parts))))
                .isInstanceOf(MeetTogether.Answer.Recorded.class);
    }

    @Test
    void written_once_it_stands_in_each_record_with_that_child_s_own_readers() {
        var mother = gus.connection("Mira Brightwater");
        write("", TEXT, Map.of(amira, Readers.EVERYONE, ben, Readers.EVERYONE, gus, Readers.only(Set.of(mother))));
        assertThat(paragraph(amira).readers()).isEqualTo(Readers.EVERYONE);
        assertThat(paragraph(gus).readers().include(mother)).isTrue();
        assertThat(paragraph(gus).readers().include(gus.connection("Jack Rivers")))
                .isFalse();
        assertThat(standing().readers()).hasSize(3);
    }

    @Test
    void one_child_s_father_is_no_reader_in_another_child_s_record() {
        var gussFather = gus.connection("Jack Rivers");
        write("", TEXT, Map.of(amira, Readers.allBut(Set.of(amira.connection("Omar Stone")))));
        assertThat(records(gus)).isEmpty();
        assertThat(paragraph(amira).readers().include(amira.connection("Omar Stone")))
                .isFalse();
        assertThat(here(() -> records.get(anna, TODAY, gus.id(), review(gus).id()))
                        .readableBy(gussFather)
                        .part(RecordPart.FAMILY_TIME)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void changed_once_it_changes_in_every_record_that_is_not_signed() {
        write("", TEXT, Map.of(amira, Readers.EVERYONE, ben, Readers.EVERYONE));
        sign(amira);
        var better = "Their mother wants them to see each other every Saturday.";
        write(TEXT, better, Map.of(ben, Readers.EVERYONE, gus, Readers.EVERYONE));
        assertThat(paragraph(amira).text()).isEqualTo(TEXT);
        assertThat(paragraph(ben).text()).isEqualTo(better);
        assertThat(paragraph(gus).text()).isEqualTo(better);
        write(better, "", Map.of());
        assertThat(paragraph(amira).text()).isEqualTo(TEXT);
        assertThat(records(ben)).isEmpty();
        assertThat(records(gus)).isEmpty();
    }

    @Test
    void what_was_written_beside_it_stays() {
        var own = new Written(RecordPart.FAMILY_TIME, Met.MET, null, "", List.of(Paragraph.of("Ben's own")), 0, "");
        here(() -> records.write(anna, NOW, TODAY, ben.id(), review(ben).id(), List.of(own)));
        write("", TEXT, Map.of(ben, Readers.EVERYONE));
        assertThat(part(ben, RecordPart.FAMILY_TIME).text()).isEqualTo("Ben's own\n\n" + TEXT);
        assertThat(part(ben, RecordPart.FAMILY_TIME).met()).isEqualTo(Met.MET);
    }

    @Test
    void somebody_who_changed_it_meanwhile_is_asked_about() {
        write("", TEXT, Map.of(ben, Readers.EVERYONE));
        write(TEXT, "Somebody else's", Map.of(ben, Readers.EVERYONE));
        var answer = written(TEXT, "Mine", Map.of(ben, Readers.EVERYONE));
        assertThat(((Answer.ChangedMeanwhile) answer).now().text()).isEqualTo("Somebody else's");
        assertThat(paragraph(ben).text()).isEqualTo("Somebody else's");
    }

    @Test
    void it_is_for_no_record_of_nobody_and_for_no_reader_of_none() {
        assertThat(written("", TEXT, Map.of())).isInstanceOf(Answer.ReadersMissing.class);
        assertThat(written("", TEXT, Map.of(ben, Readers.only(Set.of())))).isInstanceOf(Answer.ReadersMissing.class);
    }

    @Test
    void a_child_s_own_words_are_never_shared_so() {
        for (var part : List.of(RecordPart.CHILD_SAID, RecordPart.WISHES, RecordPart.OWN_NOTES)) {
            var writing = new Writing(id, part, "", TEXT, Map.of(review(ben).id(), Readers.EVERYONE));
            assertThatThrownBy(() -> here(() -> texts.write(
                            anna, NOW, TODAY, amira.id(), review(amira).id(), writing)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void it_never_reaches_the_record_of_a_child_whom_the_writer_does_not_see() {
        var bob = story.iro("Bob Example");
        gus.has(RelationKind.IRO, bob, "2026-06-15");
        var gussReview = review(gus).id();
        assertThat(here(() ->
                        texts.places(anna, TODAY, amira.id(), review(amira).id())))
                .extracting(place -> place.review().child())
                .containsExactlyInAnyOrder(amira.id(), ben.id());
        var writing = new Writing(
                id,
                RecordPart.FAMILY_TIME,
                "",
                TEXT,
                Map.of(review(ben).id(), Readers.EVERYONE, gussReview, Readers.EVERYONE));
        here(() -> texts.write(anna, NOW, TODAY, amira.id(), review(amira).id(), writing));
        assertThat(here(() -> records.get(bob, TODAY, gus.id(), gussReview))
                        .part(RecordPart.FAMILY_TIME)
                        .isEmpty())
                .isTrue();
    }

    private ChildStory child(String name, String father) {
        return story.child(name)
                .born("2014-03-02")
                .enteredCare("2026-05-25", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-05-26")
                .knows(Connection.Facts.of("Mira Brightwater", Relationship.MOTHER))
                .knows(Connection.Facts.of(father, Relationship.FATHER));
    }

    private MeetTogether.Part part(ChildStory child) {
        var review = review(child);
        return new MeetTogether.Part.Held(
                child.id(),
                review.id(),
                review.version(),
                true,
                new TookPart(Presence.IN_PERSON, true, false, false, false),
                new Alone(Alone.Answer.YES, ""),
                "");
    }

    private Review review(ChildStory child) {
        return here(() -> reviews.list(story.teller(), TODAY, child.id())).getFirst();
    }

    private void write(String was, String text, Map<ChildStory, Readers> readers) {
        assertThat(written(was, text, readers)).isInstanceOf(Answer.Saved.class);
    }

    private Answer written(String was, String text, Map<ChildStory, Readers> readers) {
        Map<ReviewId, Readers> byReview = readers.entrySet().stream()
                .collect(Collectors.toMap(one -> review(one.getKey()).id(), Map.Entry::getValue));
        var writing = new Writing(id, RecordPart.FAMILY_TIME, was, text, byReview);
        return here(
                () -> texts.write(anna, NOW, TODAY, amira.id(), review(amira).id(), writing));
    }

    private FamilyText standing() {
        return here(() -> texts.list(anna, TODAY, amira.id(), review(amira).id()))
                .getFirst();
    }

    private Written part(ChildStory child, RecordPart part) {
        return here(() -> records.get(anna, TODAY, child.id(), review(child).id()))
                .part(part);
    }

    private List<Paragraph> records(ChildStory child) {
        return part(child, RecordPart.FAMILY_TIME).paragraphs();
    }

    private Paragraph paragraph(ChildStory child) {
        return records(child).getFirst();
    }

    /// Every part in which nothing stands yet is written, and the record signed.
    private void sign(ChildStory child) {
        var review = review(child).id();
        var open = Arrays.stream(RecordPart.values())
                .filter(part -> part.isWritten() && part.isOfTheRecord())
                .map(part -> {
                    var before = part(child, part);
                    var text = before.paragraphs().isEmpty() ? List.of(Paragraph.of("As it is")) : before.paragraphs();
                    var met = part.matter().isPresent() ? Met.MET : null;
                    return new Written(part, met, null, "", text, before.version(), "");
                })
                .toList();
        here(() -> records.write(anna, NOW, TODAY, child.id(), review, open));
        var guest = new Guest("Example Guest", "Friend", Guest.Came.IN_PERSON, null);
        here(() -> records.guests(anna, NOW, TODAY, child.id(), review, 0, List.of(guest)));
        var rights = new Rights(Rights.Knows.YES, Rights.Knows.YES, "");
        here(() -> records.rights(anna, NOW, TODAY, child.id(), review, 0, rights));
        var read = RecordText.fingerprint(here(() -> records.get(anna, TODAY, child.id(), review)));
        assertThat(here(() -> signatures.sign(anna, NOW, TODAY, child.id(), review, read)))
                .isInstanceOf(Signatures.Signing.Done.class);
    }
}
