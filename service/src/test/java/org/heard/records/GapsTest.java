package org.heard.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.junit.jupiter.api.Test;

/// Which answers of a child leave no gap in a record, and which gaps a note-taker sees.
class GapsTest extends AmirasReview {
    @Test
    void a_child_who_is_not_sure_or_did_not_want_to_talk_about_it_leaves_no_gap() {
        amira.writtenRecord(anna);
        here(() -> records.rights(
                anna,
                NOW,
                TODAY,
                amira.id(),
                review,
                get().rightsVersion(),
                new Rights(Rights.Knows.NOT_SURE, Rights.Knows.DID_NOT_SAY, "")));
        assertThat(here(() -> signatures.gaps(anna, TODAY, amira.id(), review))).isEmpty();
        assertThat(text(get()))
                .contains("Knows that they may ask a court: The child is not sure")
                .contains("Knows that they may complain: The child did not want to talk about it");
    }

    @Test
    void a_note_taker_sees_the_gaps_they_can_fill_and_no_other() {
        var business = story.person("Bea Example", Role.BUSINESS_SUPPORT);
        amira.has(RelationKind.BUSINESS_SUPPORT, business, "2026-01-05");
        here(() -> records.write(
                anna,
                NOW,
                TODAY,
                amira.id(),
                review,
                List.of(new Written(
                        RecordPart.HEALTH, Met.MET, null, "", List.of(Paragraph.of("Seen by the dentist")), 0, ""))));
        assertThat(here(() -> signatures.gaps(business, TODAY, amira.id(), review)))
                .contains(
                        new Gap.NobodyCame(),
                        new Gap.RightsOpen(),
                        new Gap.NothingSaid(RecordPart.PARENTS_SAID),
                        new Gap.MatterOpen(RecordPart.EDUCATION))
                .doesNotContain(
                        new Gap.NothingSaid(RecordPart.CHILD_SAID),
                        new Gap.MatterOpen(RecordPart.WISHES),
                        new Gap.MatterOpen(RecordPart.HEALTH));
    }
}
