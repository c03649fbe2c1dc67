package org.heard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The database the service brings along: how it is set, who may reach it, and what starts and stops do to it.
class BuiltInPostgresTest {
    private static final String HALF = "PG-half";

    @Test
    void it_waits_for_the_disk_hears_only_this_machine_asks_for_a_password_and_stops_in_time() throws Exception {
        var home = ServiceProcess.newHome();
        try (var service = ServiceProcess.start(home)) {
            try (var rows = service.connect("heard_app", "application");
                    var statement = rows.createStatement()) {
                for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                    try (var answer = statement.executeQuery("show " + setting)) {
                        answer.next();
                        assertThat(answer.getString(1)).as(setting).isEqualTo("on");
                    }
                }
                try (var answer = statement.executeQuery("show listen_addresses")) {
                    answer.next();
                    assertThat(answer.getString(1)).isEqualTo("127.0.0.1");
                }
            }
            for (var role : new String[] {"postgres", "heard_owner", "heard_app"}) {
                assertThatThrownBy(() -> DriverManager.getConnection(service.address(), role, ""))
                        .as(role)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password");
                assertThatThrownBy(() -> DriverManager.getConnection(service.address(), role, "postgres"))
                        .as(role)
                        .hasMessageContaining("password authentication failed");
            }
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("postgres.secrets"))))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
                    .isEqualTo("rwx------");

            var second = ServiceProcess.begin(home);
            assertThat(second.saysBeforeItEnds("Heard is already running with the data in " + home))
                    .as(second.said())
                    .isTrue();
            assertThat(second.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(second.process().exitValue()).isNotZero();

            service.killDatabase();
            assertThat(status(service, "/health")).isEqualTo(503);
            assertThat(status(service, "/sign-in"))
                    .as("a page that needs no row")
                    .isEqualTo(200);
        }
        try (var service = ServiceProcess.start(home)) {
            var database = service.findDatabase().orElseThrow();
            service.kill();
            assertThat(database.isAlive())
                    .as("it outlives the service that started it")
                    .isTrue();
            try (var next = ServiceProcess.start(home)) {
                assertThat(next.findDatabase()).as("the next one takes it over").contains(database);
                assertThat(status(next, "/health")).isEqualTo(200);
                assertThat(next.stopsWithin(10)).isTrue();
                assertThat(next.findDatabase()).as("and stops it").isEmpty();
            }
        }
    }

    @Test
    void a_first_start_cut_off_at_any_moment_leaves_nothing_half_made_and_no_programs_unpacked_by_half()
            throws Exception {
        cutOff(2, new Random());
    }

    @Test
    @Tag("deep")
    @Timeout(value = 90, unit = TimeUnit.MINUTES)
    void and_so_do_forty() throws Exception {
        cutOff(40, new Random(40));
    }

    private static void cutOff(int rounds, Random chance) throws Exception {
        for (int round = 0; round < rounds; round++) {
            var home = round % 2 == 0 ? homeWithProgramsUnpackedByHalf() : ServiceProcess.newHome();
            var first = ServiceProcess.begin(home);
            new CountDownLatch(1).await(500 + chance.nextInt(6_000), TimeUnit.MILLISECONDS);
            first.kill();
            if (chance.nextBoolean()) {
                first.killDatabase();
            }
            try (var next = ServiceProcess.start(home);
                    var rows = next.connect("heard_app", "application")) {
                assertThat(rows.isValid(5)).isTrue();
                assertThat(home.resolve("binaries").resolve(HALF)).doesNotExist();
                assertThat(status(next, "/health")).isEqualTo(200);
                assertThatThrownBy(() -> DriverManager.getConnection(next.address(), "postgres", ""))
                        .hasMessageContaining("password");
            }
        }
    }

    /// As an earlier start leaves them that was cut off while it unpacked: they must be unpacked anew.
    private static Path homeWithProgramsUnpackedByHalf() throws IOException {
        var home = ServiceProcess.emptyHome();
        var programs =
                Files.createDirectories(home.resolve("binaries").resolve(HALF).resolve("lib"));
        Files.createSymbolicLink(programs.resolve("libicuuc.so"), Path.of("libicuuc.so.60"));
        return home;
    }

    private static int status(ServiceProcess service, String path) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(java.net.URI.create("http://127.0.0.1:" + service.port() + path))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
