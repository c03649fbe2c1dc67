package org.heard;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// The service as a process of its own, started as the launcher starts it, so that it can be killed.
public final class ServiceProcess implements AutoCloseable {
    private final Path home;
    private final int port;
    private final Process process;
    private final List<String> said = new ArrayList<>();

    private ServiceProcess(Path home, int port, Process process) {
        this.home = home;
        this.port = port;
        this.process = process;
    }

    /// A folder for one test's data; PostgreSQL's programs are unpacked once for all of them.
    public static Path newHome() {
        try {
            var home = emptyHome();
            var programs = Files.createDirectories(Path.of("target", "postgres"));
            Files.createSymbolicLink(home.resolve("binaries"), programs.toAbsolutePath());
            return home;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// A folder in which not even PostgreSQL's programs are.
    public static Path emptyHome() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "homes")), "home-")
                    .toAbsolutePath();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Begins a start and does not wait for its end.
    public static ServiceProcess begin(Path home, String... arguments) {
        var port = freePort();
        var command = new ArrayList<>(List.of(
                "--server.port=" + port,
                "--heard.demo=true",
                "--heard.demo.children=0",
                "--logging.level.org.heard.Heard=info"));
        for (var argument : arguments) {
            command.removeIf(one -> one.startsWith(argument.split("=", 2)[0] + "="));
            command.add(argument);
        }
        return run(home, port, command);
    }

    /// Has a command of the launcher done, beside the service or without one, and waits for its end.
    public static ServiceProcess command(Path home, String... words) {
        var process = run(home, 0, List.of(words));
        process.saysBeforeItEnds("\0");
        process.process.onExit().join();
        return process;
    }

    private static ServiceProcess run(Path home, int port, List<String> arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx400m",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.timezone=UTC",
                "-cp",
                classPath(),
                "org.heard.Heard"));
        command.addAll(arguments);
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("HEARD_HOME", home.toString());
            builder.environment().remove("HEARD_DATABASE_URL");
            return new ServiceProcess(home, port, builder.start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Starts it and waits until it serves pages.
    public static ServiceProcess start(Path home, String... arguments) {
        var service = begin(home, arguments);
        if (!service.saysBeforeItEnds("Started Heard")) {
            throw new AssertionError("the service did not start:\n" + service.said());
        }
        service.readOn();
        return service;
    }

    /// Reads what it says up to these words; false where it ended without them.
    public boolean saysBeforeItEnds(String words) {
        try {
            var lines = process.inputReader();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                say(line);
                if (line.contains(words)) {
                    return true;
                }
            }
            return false;
        } catch (IOException ended) {
            return false;
        }
    }

    /// Whatever it said so far.
    public String said() {
        synchronized (said) {
            return String.join("\n", said);
        }
    }

    public int port() {
        return port;
    }

    /// Its own process, to be stopped or waited for.
    public Process process() {
        return process;
    }

    /// kill -9.
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /// The database's first process, while it runs.
    public Optional<ProcessHandle> findDatabase() {
        try {
            var file = home.resolve("postgres/postmaster.pid");
            return Files.exists(file)
                    ? ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(file).getFirst().strip()))
                    : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// kill -9 of the database.
    public void killDatabase() {
        findDatabase().ifPresent(database -> {
            database.destroyForcibly();
            database.onExit().join();
        });
    }

    /// Asks it to stop, as a service manager does, and says whether it had stopped in time.
    public boolean stopsWithin(long seconds) throws InterruptedException {
        process.destroy();
        return process.waitFor(seconds, TimeUnit.SECONDS);
    }

    /// A connection as one of the roles in its secrets: superuser, owner or application.
    public Connection connect(String user, String secret) throws SQLException {
        return DriverManager.getConnection(address(), user, secrets().getProperty(secret));
    }

    /// The address of its database.
    public String address() {
        return "jdbc:postgresql://127.0.0.1:" + secrets().getProperty("port") + "/heard";
    }

    private Properties secrets() {
        var secrets = new Properties();
        try (var file = Files.newBufferedReader(home.resolve("postgres.secrets"))) {
            secrets.load(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return secrets;
    }

    /// Stops it and its database, whichever of them still runs.
    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
        killDatabase();
    }

    private void readOn() {
        var lines = process.inputReader();
        Thread.ofVirtual().start(() -> readAll(lines));
    }

    private void readAll(BufferedReader lines) {
        try {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                say(line);
            }
        } catch (IOException killed) {
            say("(cut off)");
        }
    }

    private void say(String line) {
        synchronized (said) {
            said.add(line);
        }
    }

    /// The service as it is shipped: without the parts that only tests have.
    private static String classPath() {
        var tested = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(tested.split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
