package org.heard.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Entering, correcting and withdrawing by hand, over the real database.
class CareHistoryKeepingTest extends HeardTest {
    @Autowired
    private Children children;

    @Test
    void what_was_entered_reads_as_rows_of_the_return() {
        var amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .moved("2026-03-01", "U4")
                .statusChanged("2026-05-01", "C2")
                .leftCare("2026-06-01", "E4A");
        assertThat(rows(amira))
                .containsExactly(
                        "2026-01-05 S C1 U6 to 2026-03-01 X1 CARPL",
                        "2026-03-01 P C1 U4 to 2026-05-01 X1",
                        "2026-05-01 L C2 U4 to 2026-06-01 E4A");
        assertThat(history(amira).periods()).singleElement().satisfies(period -> {
            assertThat(period.ended()).isEqualTo("2026-06-01");
            assertThat(period.endReason()).isEqualTo("E4A");
        });
    }

    private List<String> rows(ChildStory child) {
        return history(child).episodes().stream().map(CareSequenceTest::row).toList();
    }

    private CareHistory history(ChildStory child) {
        return here(() -> children.history(story.teller(), child.id(), TODAY));
    }
}
