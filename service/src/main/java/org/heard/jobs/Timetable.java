package org.heard.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Runs each job when it is due, on one server at a time however many there are. The timetable itself belongs to no
/// organisation, so it is read past the wall's data source; the work goes through it like any other.
@Component
@ConditionalOnProperty("heard.jobs")
class Timetable implements SmartLifecycle {
    private final HikariDataSource pool;
    private final List<Job> jobs;
    private final Rounds rounds;
    private final Duration lookEvery;
    private @Nullable Scheduler scheduler;

    @Autowired
    Timetable(HikariDataSource pool, List<Job> jobs, Rounds rounds) {
        this(pool, jobs, rounds, Duration.ofSeconds(5));
    }

    Timetable(HikariDataSource pool, List<Job> jobs, Rounds rounds, Duration lookEvery) {
        this.lookEvery = lookEvery;
        this.pool = pool;
        this.jobs = jobs;
        this.rounds = rounds;
    }

    @Override
    public void start() {
        var tasks = jobs.stream()
                .map(job -> Tasks.recurring(job.key(), job.when()).execute((instance, context) -> rounds.go(job)))
                .toList();
        var begun = Scheduler.create(pool)
                .startTasks(tasks)
                .threads(2)
                .pollingInterval(lookEvery)
                .failureLogging(LogLevel.WARN, false)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
        begun.start();
        scheduler = begun;
    }

    @Override
    public void stop() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
