package org.heard.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The service as somebody starts it: the launcher's own command, as a process of its own, with the database
/// it brings along.
final class Service implements AutoCloseable {
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(20);

    private final Path home;
    private final int port;
    private final Process process;
    private final double secondsToFirstPage;

    private Service(Path home, int port, Process process, double secondsToFirstPage) {
        this.home = home;
        this.port = port;
        this.process = process;
        this.secondsToFirstPage = secondsToFirstPage;
    }

    /// Starts it and waits for its first page, however long that takes.
    static Service start(Surroundings surroundings, Path home, String... words) throws Exception {
        var command =
                new ArrayList<>(List.of(surroundings.root().resolve("heard").toString()));
        command.addAll(List.of(words));
        return start(command, home);
    }

    /// The same with another command than the launcher's.
    static Service start(List<String> command, Path home) throws Exception {
        Files.createDirectories(home);
        var port = freePort();
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("said.log").toFile()));
        builder.environment().put("HEARD_HOME", home.toString());
        builder.environment().put("HEARD_PORT", Integer.toString(port));
        builder.environment().remove("HEARD_DATABASE_URL");
        var began = System.nanoTime();
        var process = builder.start();
        // Whoever breaks off a measure is not left with its service.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        try (var http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build()) {
            while (!answers(http, port)) {
                if (process.waitFor(10, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException(
                            "The service did not start; what it said is in " + home.resolve("said.log"));
                }
            }
        }
        return new Service(home, port, process, (System.nanoTime() - began) / 1e9);
    }

    private static boolean answers(HttpClient http, int port) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    String origin() {
        return "http://127.0.0.1:" + port;
    }

    double secondsToFirstPage() {
        return secondsToFirstPage;
    }

    /// The process of the service itself.
    ProcessHandle process() {
        return process.toHandle();
    }

    /// PostgreSQL's first process and all that it has started.
    List<ProcessHandle> database() throws IOException {
        var file = home.resolve("postgres").resolve("postmaster.pid");
        var first = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(file).getFirst().strip()))
                .orElseThrow();
        var all = new ArrayList<>(List.of(first));
        first.descendants().forEach(all::add);
        return all;
    }

    /// Asks it to stop, and says how long it took; one that does not stop is an error.
    double stop() {
        return stop(STOPS_WITHIN);
    }

    double stop(Duration within) {
        var began = System.nanoTime();
        process.destroy();
        process.onExit().orTimeout(within.toSeconds(), TimeUnit.SECONDS).join();
        return (System.nanoTime() - began) / 1e9;
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
