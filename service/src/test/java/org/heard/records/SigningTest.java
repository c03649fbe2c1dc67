package org.heard.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.heard.access.RelationKind;
import org.heard.clock.StatutoryClock;
import org.heard.decisions.Decision;
import org.heard.decisions.Decision.Mark;
import org.heard.decisions.Decisions;
import org.heard.decisions.Issuing;
import org.heard.law.Duty;
import org.heard.law.FactKind;
import org.heard.law.Status;
import org.heard.records.Signatures.Signing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who signs the record of a review, what must be there before, and which clock it stops, over the real database.
class SigningTest extends AmirasRecord {
    @Autowired
    private Decisions decisions;

    @Autowired
    private Issuing issuing;

    @Autowired
    private StatutoryClock statutoryClock;

    @Test
    void signing_names_everything_that_is_missing() {
        assertThat(signing(anna))
                .isInstanceOfSatisfying(
                        Signing.Missing.class,
                        missing -> assertThat(missing.gaps())
                                .contains(
                                        new Gap.NobodyCame(),
                                        new Gap.NothingSaid(RecordPart.CHILD_SAID),
                                        new Gap.NothingSaid(RecordPart.PARENTS_SAID),
                                        new Gap.MatterOpen(RecordPart.HEALTH),
                                        new Gap.RightsOpen())
                                .doesNotContain(new Gap.NothingSaid(RecordPart.OTHERS_SAID)));
        assertThat(get().signed()).isFalse();
    }

    @Test
    void a_matter_that_does_not_apply_needs_no_evidence_and_any_other_answer_does() {
        write(matter(RecordPart.VISITS, Met.NOT_APPLICABLE), matter(RecordPart.HEALTH, Met.MET));
        assertThat(here(() -> signatures.gaps(anna, TODAY, amira.id(), review)))
                .contains(new Gap.MatterOpen(RecordPart.HEALTH))
                .doesNotContain(new Gap.MatterOpen(RecordPart.VISITS));
    }

    @Test
    void only_the_child_s_iro_or_whoever_covers_signs_and_not_their_manager() {
        writeEverything();
        assertThat(signing(story.teller())).isInstanceOf(Signing.NotYours.class);
        var cover = story.iro("Cora Example");
        amira.has(RelationKind.COVER, cover, "2026-06-01");
        assertThat(signing(cover))
                .isInstanceOfSatisfying(
                        Signing.Done.class,
                        done -> assertThat(done.signature().name()).isEqualTo("Cora Example"));
    }

    @Test
    void issuing_decisions_and_signing_are_acts_with_clocks_of_their_own() {
        story.holds(FactKind.DECISIONS_ISSUED, "2026-01-01").holds(FactKind.RECORD_COMPLETED, "2026-01-01");
        assertThat(status("REC-1")).isInstanceOf(Status.Overdue.class);
        assertThat(status("REC-3")).isInstanceOf(Status.Overdue.class);
        amira.decidedAtIt("2026-02-02", "Find a piano teacher", "Sam Example", "2026-05-01");
        here(() -> issuing.issue(anna, NOW, TODAY, amira.id(), review));
        assertThat(status("REC-1")).isInstanceOf(Status.MetLate.class);
        assertThat(status("REC-3")).isInstanceOf(Status.Overdue.class);
        writeEverything();
        sign();
        assertThat(status("REC-3")).isInstanceOf(Status.MetLate.class);
    }

    @Test
    void a_text_that_changed_since_it_was_read_is_not_signed_unread() {
        writeEverything();
        var read = RecordText.fingerprint(get());
        amira.decidedAtIt("2026-02-02", "See the dentist", "The carer", "2026-05-01");
        assertThat(here(() -> signatures.sign(anna, NOW, TODAY, amira.id(), review, read)))
                .isEqualTo(new Signing.ChangedSinceRead());
        assertThat(get().signed()).isFalse();
        assertThat(signing(anna)).isInstanceOf(Signing.Done.class);
    }

    @Test
    void what_was_decided_before_is_looked_at_before_signing_and_stands_in_the_record() {
        amira.decided("2026-01-20", "Find a piano teacher", "Sam Example", "2026-02-01")
                .decided("2026-01-20", "Choose a school", "Sam Example", "2026-09-01");
        writeEverything();
        assertThat(signing(anna)).isEqualTo(new Signing.Missing(List.of(new Gap.EarlierDecisions(1))));
        var marks = here(() -> records.earlierDecisions(anna, TODAY, amira.id(), review)).stream()
                .filter(decision -> decision.what().contains("piano"))
                .collect(Collectors.toMap(
                        Decision::id,
                        decision -> new Mark(
                                LocalDate.of(2026, 2, 2), Decision.Status.PARTLY, "Two asked, none free", "Anna")));
        here(() -> decisions.mark(anna, NOW, TODAY, amira.id(), marks));
        sign();
        assertThat(RecordText.of(get()))
                .filteredOn(heading -> heading.title().equals("What came of earlier decisions"))
                .singleElement()
                .satisfies(heading -> assertThat(heading.text())
                        .contains("Partly done, 2 February 2026: Two asked, none free")
                        .contains("Choose a school")
                        .contains("Nobody has said how far it got"));
    }

    private Status status(String rule) {
        return here(() -> statutoryClock.duties(amira.id(), TODAY)).stream()
                .filter(duty -> duty.rule().id().toString().equals(rule))
                .findFirst()
                .map((Duty duty) -> duty.status(TODAY))
                .orElseThrow();
    }

    private static Written matter(RecordPart part, Met met) {
        return new Written(part, met, null, "", List.of(), 0, "");
    }
}
