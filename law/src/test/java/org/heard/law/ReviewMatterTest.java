package org.heard.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

/// What every review goes into: regulation 35 and Schedule 7, and what this service adds.
class ReviewMatterTest {
    @Test
    void each_has_a_title_of_its_own_a_question_and_a_source_and_only_the_schedules_are_law() {
        var titles = new HashSet<String>();
        for (var matter : ReviewMatter.values()) {
            assertThat(matter.title()).as("%s", matter).isNotBlank();
            assertThat(titles.add(matter.title())).as("%s", matter).isTrue();
            assertThat(matter.question()).as("%s", matter).isNotBlank();
            assertThat(matter.source().words())
                    .isEqualTo(matter.standing().isLaw() ? "SI 2010/959, Schedule 7" : "Heard, asked at every review");
        }
        assertThat(ReviewMatter.values())
                .extracting(ReviewMatter::standing)
                .contains(Standing.STATUTE, Standing.DESIGN);
    }
}
