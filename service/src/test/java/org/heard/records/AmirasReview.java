package org.heard.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.children.Connection;
import org.heard.children.Relationship;
import org.heard.ids.ReviewId;
import org.heard.records.Records.Answer;
import org.heard.reviews.HoldReview;
import org.heard.reviews.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// Amira, whose mother and foster carer are known, a review of her case, and the record that tells of it.
abstract class AmirasReview extends HeardTest {
    @Autowired
    Records records;

    @Autowired
    Signatures signatures;

    @Autowired
    Audiences audiences;

    @Autowired
    Reviews reviews;

    Actor anna;
    ChildStory amira;
    ReviewId review;
    UUID mother;
    UUID carer;

    @BeforeEach
    void anna_reviewed_amira_s_case() {
        anna = story.iro("Anna Example");
        amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .knows(Connection.Facts.of("Mira Example", Relationship.MOTHER))
                .knows(Connection.Facts.of("Joan Oakley", Relationship.FOSTER_CARER))
                .reviewedOn("2026-02-02", "PN1", anna);
        mother = amira.connection("Mira Example");
        carer = amira.connection("Joan Oakley");
        review = amira.lastReview();
    }

    void say(Map<RecordPart, Readers> parts, Map<String, Readers> guests) {
        assertThat(here(() -> audiences.say(
                        anna,
                        NOW,
                        TODAY,
                        amira.id(),
                        review,
                        get().audienceVersion(),
                        new Audiences.Given(parts, guests))))
                .isEqualTo(new Answer.Saved());
    }

    void sign() {
        amira.writtenRecord(anna);
        signWhatIsWritten();
    }

    void signWhatIsWritten() {
        var read = RecordText.fingerprint(get());
        assertThat(here(() -> signatures.sign(anna, NOW, TODAY, amira.id(), review, read)))
                .isInstanceOf(Signatures.Signing.Done.class);
    }

    void correct(HoldReview as) {
        assertThat(here(() -> reviews.correct(
                        anna, NOW, TODAY, new Reviews.Correction(review, review().version(), as, "It was otherwise"))))
                .isInstanceOf(Reviews.Answer.Recorded.class);
    }

    org.heard.reviews.Review review() {
        return here(() -> reviews.get(anna, TODAY, amira.id(), review));
    }

    ReviewRecord get() {
        return here(() -> records.get(anna, TODAY, amira.id(), review));
    }

    static String text(ReviewRecord record) {
        return String.join(
                "\n\n",
                RecordText.of(record).stream()
                        .map(heading -> heading.title() + "\n" + heading.text())
                        .toList());
    }
}
