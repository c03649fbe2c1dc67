package org.heard.database.web;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.heard.database.Tenancy;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;

/// Tells whoever watches over the service whether it can reach its database, and nothing else; no sign-in is needed.
@Controller
class HealthPage {
    /// A watcher that waits longer than this has already drawn its conclusion.
    private static final int SECONDS = 2;

    private final JdbcClient rows;
    private final TransactionTemplate transaction;

    HealthPage(JdbcClient rows, TransactionTemplate transaction) {
        this.rows = rows;
        this.transaction = transaction;
    }

    @GetMapping("/health")
    ResponseEntity<String> health() throws InterruptedException {
        return reachable()
                ? answer(HttpStatus.OK, "ok\n")
                : answer(HttpStatus.SERVICE_UNAVAILABLE, "the database cannot be reached\n");
    }

    private boolean reachable() throws InterruptedException {
        try (var apart = Executors.newVirtualThreadPerTaskExecutor()) {
            var answer = CompletableFuture.supplyAsync(this::asked, apart);
            try {
                return answer.get(SECONDS, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException unreachable) {
                apart.shutdownNow();
                return false;
            }
        }
    }

    private boolean asked() {
        return Tenancy.withinNone(() -> transaction.execute(
                status -> rows.sql("select true").query(Boolean.class).single()));
    }

    private static ResponseEntity<String> answer(HttpStatus status, String words) {
        return ResponseEntity.status(status).contentType(MediaType.TEXT_PLAIN).body(words);
    }
}
