package org.heard.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.ids.ReviewId;
import org.heard.records.Records.Answer;
import org.heard.records.Signatures.Signing;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// A review of Amira's case whose record her IRO writes and signs, or somebody else tries to.
abstract class AmirasRecord extends HeardTest {
    @Autowired
    Records records;

    @Autowired
    Signatures signatures;

    Actor anna;
    ChildStory amira;
    ReviewId review;

    @BeforeEach
    void anna_reviewed_amira_s_case() {
        anna = story.iro("Anna Example");
        amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .reviewedOn("2026-02-02", "PN1", anna);
        review = amira.lastReview();
    }

    Signing signing(Actor by) {
        var read = RecordText.fingerprint(get());
        return here(() -> signatures.sign(by, NOW, TODAY, amira.id(), review, read));
    }

    ReviewRecord get() {
        return here(() -> records.get(anna, TODAY, amira.id(), review));
    }

    void write(Written... parts) {
        assertThat(here(() -> records.write(anna, NOW, TODAY, amira.id(), review, List.of(parts))))
                .isEqualTo(new Answer.Saved());
    }

    void writeEverything() {
        writeEverythingBut(RecordPart.OWN_NOTES);
    }

    void writeEverythingBut(RecordPart left) {
        var parts = new ArrayList<Written>();
        for (var part : RecordPart.values()) {
            if (part == left || !part.isWritten()) {
                continue;
            }
            if (part.matter().isPresent()) {
                parts.add(new Written(part, Met.MET, null, "", List.of(Paragraph.of("Evidence")), 0, ""));
            } else if (part.isOfTheRecord()) {
                parts.add(said(part, "They said so"));
            }
        }
        write(parts.toArray(Written[]::new));
        here(() -> records.guests(
                anna,
                NOW,
                TODAY,
                amira.id(),
                review,
                0,
                List.of(new Guest("Mira Example", "Mother", Guest.Came.IN_PERSON, null))));
        here(() -> records.rights(
                anna, NOW, TODAY, amira.id(), review, 0, new Rights(Rights.Knows.YES, Rights.Knows.TOLD_NOW, "")));
    }

    Signature sign() {
        return ((Signing.Done) signing(anna)).signature();
    }

    static Written said(RecordPart part, String text) {
        return new Written(part, null, null, "", List.of(Paragraph.of(text)), 0, "");
    }
}
