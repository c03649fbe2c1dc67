package org.heard.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.heard.care.MissingEpisode;
import org.heard.care.MissingEpisode.Interview;
import org.heard.care.MissingEpisode.Kind;
import org.heard.care.MissingEpisodes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever gets a review ready reads when the child was missing since the one before.
class MissingBeforeAReviewTest extends AmirasPlanningPages {
    @Autowired
    private MissingEpisodes missing;

    @Test
    void what_ended_before_the_last_review_is_not_among_it() {
        told(
                time("2026-04-10", "2026-04-12", Interview.ACCEPTED),
                time("2026-05-03", "2026-05-04", Interview.NOT_OFFERED),
                time("2026-06-01", null, Interview.NOT_SAID));
        var words = visitor(anna).get(at + planned() + "/ready").words();
        assertThat(words)
                .contains("Missing since the last review", "The last review was held on 28 April 2026.")
                .contains("Missing from 3 May 2026 to 4 May 2026", "No return interview was offered")
                .contains("Missing since 1 June 2026", "Not told that they are back")
                .doesNotContain("10 April 2026");
        assertThat(visitor(sam).get("/children/" + amira.id()).words())
                .contains("Times missing", "Missing from 10 April 2026 to 12 April 2026");
    }

    @Test
    void where_nothing_is_told_nothing_is_claimed() {
        assertThat(visitor(anna).get(at + planned() + "/ready").words()).doesNotContain("Missing");
        assertThat(visitor(anna).get("/children/" + amira.id()).words()).doesNotContain("Times missing");
    }

    private MissingEpisode time(String began, @Nullable String ended, Interview interview) {
        return MissingEpisode.of(
                amira.id(),
                Kind.MISSING,
                LocalDate.parse(began),
                ended == null ? null : LocalDate.parse(ended),
                interview,
                "Made-up tables");
    }

    private void told(MissingEpisode... times) {
        here(() -> {
            missing.take(anna, NOW, "Made-up tables", List.of(times));
            return true;
        });
    }
}
