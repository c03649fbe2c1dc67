package org.heard.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.children.Connection;
import org.heard.children.Connection.MaySee;
import org.heard.children.Relationship;
import org.heard.clock.StatutoryClock;
import org.heard.copies.Copy.Outcome;
import org.heard.copies.Copy.Sending;
import org.heard.ids.Ids;
import org.heard.ids.ReviewId;
import org.heard.law.Status;
import org.heard.records.Met;
import org.heard.records.Paragraph;
import org.heard.records.RecordPart;
import org.heard.records.Written;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// Amira, whose parents do not live together, the review whose record they may get, and those who let copies of it go.
abstract class AmirasCopies extends HeardTest {
    @Autowired
    Copies copies;

    @Autowired
    Releases releases;

    @Autowired
    HandingOver handing;

    @Autowired
    NonDisclosures nonDisclosures;

    @Autowired
    Letters letters;

    @Autowired
    StatutoryClock statutoryClock;

    Actor anna;
    ChildStory amira;
    UUID mother;
    UUID father;
    ReviewId review;

    @BeforeEach
    void amira_has_two_parents_who_do_not_live_together() {
        anna = story.iro("Anna Example");
        amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .knows(Connection.Facts.of("Mira Brightwater", Relationship.MOTHER)
                        .seeing(MaySee.ALL, ""))
                .knows(Connection.Facts.of("Femi Stone", Relationship.FATHER))
                .knows(Connection.Facts.of("Joan Oakley", Relationship.FOSTER_CARER))
                .knows(Connection.Facts.of("Larkesmere Primary", Relationship.SCHOOL))
                .reviewedOn("2026-02-02", "PN1", anna);
        mother = amira.connection("Mira Brightwater");
        father = amira.connection("Femi Stone");
        review = amira.lastReview();
    }

    void signedWith(Paragraph... paragraphs) {
        amira.signedRecord(new Written(RecordPart.HEALTH, Met.MET, null, "", List.of(paragraphs), 0, ""));
    }

    Letters.Answer write(Letter letter, boolean finish) {
        return here(() -> letters.write(anna, NOW, TODAY, amira.id(), review, letter, finish));
    }

    Copy copy(UUID recipient) {
        return here(() -> copies.get(anna, TODAY, amira.id(), review, recipient));
    }

    void decide(UUID recipient, Extent extent, String reason, @org.jspecify.annotations.Nullable Way way) {
        assertThat(decided(recipient, extent, reason, way)).isInstanceOf(Answer.Done.class);
    }

    Answer decided(UUID recipient, Extent extent, String reason, @org.jspecify.annotations.Nullable Way way) {
        return decided(recipient, extent, Set.of(), reason, way);
    }

    Answer decided(
            UUID recipient,
            Extent extent,
            Set<RecordPart> parts,
            String reason,
            @org.jspecify.annotations.Nullable Way way) {
        var before = copy(recipient);
        var copy = new Copy(
                before.id(),
                review,
                amira.id(),
                before.recipient(),
                extent,
                parts,
                reason,
                way,
                List.of(),
                before.decided(),
                before.version());
        return here(() -> copies.decide(anna, NOW, TODAY, copy));
    }

    Releases.Preview preview(UUID recipient) {
        return here(() -> releases.preview(anna, NOW, TODAY, amira.id(), review, recipient));
    }

    Answer release(Actor actor, UUID recipient, String fingerprint, boolean looked) {
        return here(() -> releases.release(actor, NOW, TODAY, amira.id(), review, recipient, fingerprint, looked));
    }

    Answer look(Actor actor, boolean clears, String why) {
        return here(() -> releases.look(actor, NOW, TODAY, amira.id(), review, mother, clears, why));
    }

    /// From today on this person must not be told where Amira lives.
    void keepSecretFrom(UUID recipient) {
        here(() -> nonDisclosures.forbid(
                anna, NOW, TODAY, amira.id(), NonDisclosure.from(Ids.next(), recipient, "Threats", TODAY, "")));
    }

    HandingOver.OnPaper paper(UUID recipient) {
        return here(() -> handing.onPaper(anna, NOW, TODAY, amira.id(), review, recipient));
    }

    Answer sent(Actor actor, UUID recipient) {
        return became(actor, recipient, Outcome.SENT);
    }

    Answer became(Actor actor, UUID recipient, Outcome outcome) {
        return here(() ->
                handing.sent(actor, NOW, TODAY, amira.id(), review, recipient, new Sending(TODAY, outcome, "", "")));
    }

    String text(UUID recipient) {
        return String.join(
                "\n",
                preview(recipient).text().stream()
                        .map(heading -> (heading.title() + "\n" + heading.text()).strip())
                        .toList());
    }

    Status status(String rule) {
        return here(() -> statutoryClock.duties(amira.id(), TODAY)).stream()
                .filter(duty -> duty.rule().id().toString().equals(rule))
                .findFirst()
                .orElseThrow()
                .status(TODAY);
    }
}
