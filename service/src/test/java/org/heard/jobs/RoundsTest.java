package org.heard.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.heard.HeardTest;
import org.heard.database.Tenancy;
import org.heard.ids.OrganisationId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Jobs that go from organisation to organisation.
class RoundsTest extends HeardTest {
    @Autowired
    private Rounds rounds;

    @Autowired
    private HikariDataSource pool;

    @Test
    void what_fails_for_one_organisation_is_done_for_the_others() {
        var done = new ArrayList<OrganisationId>();
        var job = Job.every(Duration.ofMinutes(1), "Failing on purpose", (organisation, now) -> {
            assertThat(Tenancy.current()).isEqualTo(organisation);
            if (!organisation.equals(story.organisation())) {
                throw new IllegalStateException("broken on purpose");
            }
            done.add(organisation);
        });
        anotherStory();
        assertThatThrownBy(() -> rounds.go(job)).hasMessageStartingWith("Failing on purpose failed for");
        assertThat(done).containsExactly(story.organisation());
    }

    @Test
    void a_job_comes_round_by_itself() throws InterruptedException {
        var came = new CountDownLatch(2);
        var job = Job.every(Duration.ofMillis(1), "Coming round", (organisation, now) -> {
            if (organisation.equals(story.organisation())) {
                came.countDown();
            }
        });
        var timetable = new Timetable(pool, List.of(job), rounds, Duration.ofMillis(50));
        timetable.start();
        try {
            assertThat(came.await(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            timetable.stop();
        }
        assertThat(timetable.isRunning()).isFalse();
    }
}
