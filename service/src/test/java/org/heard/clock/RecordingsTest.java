package org.heard.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.HeardTest;
import org.heard.access.Act;
import org.heard.ids.ChildId;
import org.heard.law.FactKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Each kind of fact the law asks about has one place in which it is recorded, or is said to have none yet.
class RecordingsTest extends HeardTest {
    /// What a later part of Heard will record: disputes, complaints, homes, short breaks day by day; and what a
    /// record or a plan of a review already holds in words and does not tell the clock yet.
    private static final Set<FactKind> NOT_YET = EnumSet.of(
            FactKind.DISPUTES,
            FactKind.COMPLAINTS,
            FactKind.COMPLAINT_INTENDED,
            FactKind.IRO_TOLD_OF_COMPLAINT,
            FactKind.HOME,
            FactKind.HOME_VISITED,
            FactKind.HOME_VISIT_REPORTED,
            FactKind.HOME_QUALITY_REVIEWED,
            FactKind.HOME_QUALITY_REPORTED,
            FactKind.HOME_LOCATION_REVIEWED,
            FactKind.HOME_CHALLENGED_AUTHORITY,
            FactKind.HOME_CHALLENGE_ANSWERED,
            FactKind.SHORT_BREAK_STAYS,
            FactKind.PLACEMENT_DISTANCE,
            FactKind.CHILD_AGREEMENT,
            FactKind.INTERPRETER_NEEDED,
            FactKind.INTERPRETER_ARRANGED,
            // Calendars are shipped, not recorded.
            FactKind.BANK_HOLIDAYS);

    @Autowired
    private Recordings recordings;

    @Test
    void every_kind_of_fact_has_its_place_or_is_known_to_have_none_yet() {
        var without = EnumSet.noneOf(FactKind.class);
        for (var kind : FactKind.values()) {
            if (recordings.of(kind).isEmpty()) {
                without.add(kind);
            }
        }
        assertThat(without).isEqualTo(NOT_YET);
    }

    @Test
    void two_places_for_one_kind_of_fact_stop_the_start() {
        assertThatThrownBy(() -> new Recordings(List.of(source("/one"), source("/other"))))
                .hasMessageContaining("STATUTORY_VISIT");
    }

    private static FactSource source(String below) {
        return new FactSource() {
            @Override
            public void gather(Set<ChildId> children, Gathering into) {}

            @Override
            public Map<FactKind, Recording> recorded() {
                return Map.of(FactKind.STATUTORY_VISIT, new Recording(below, Act.RECORD_VISIT));
            }
        };
    }
}
