package org.heard.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A real PostgreSQL in one folder, for a single machine: started with the service, stopped with it, adopted where an
/// earlier service died and left it running. It listens on the loopback address only, asks every role for its
/// password, and waits for the disk before it says a save is done.
final class BuiltInPostgres implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(BuiltInPostgres.class);

    private final Secrets secrets;
    private final @Nullable EmbeddedPostgres server;
    private final @Nullable FileLock lock;

    private BuiltInPostgres(Secrets secrets, @Nullable EmbeddedPostgres server, @Nullable FileLock lock) {
        this.secrets = secrets;
        this.server = server;
        this.lock = lock;
    }

    /// Starts it, or with `join` uses the one that a running service of this folder has started; what is not there yet
    /// is then made only with `begin`.
    static BuiltInPostgres open(Path home, boolean join, boolean begin) {
        try {
            if (join && !begin && !Files.exists(home.resolve("postgres"))) {
                throw new CannotStart(
                        "There is no database in " + home + ".",
                        "Set HEARD_HOME to the folder that ./heard run or ./heard demo was started with. "
                                + "./heard load begins a new one with --create \"Name of the authority\".");
            }
            Secrets.privateFolder(home);
            var lock = lock(home.resolve("heard.lock"));
            if (lock == null) {
                if (!join) {
                    throw new CannotStart(
                            "Heard is already running with the data in " + home + ".",
                            "Stop it first, or set HEARD_HOME to another folder.");
                }
                return new BuiltInPostgres(Secrets.read(home), null, null);
            }
            return start(home, lock);
        } catch (IOException | SQLException failure) {
            throw new CannotStart(
                    "The database in " + home + " could not be started.",
                    "What PostgreSQL said stands at the end of " + home.resolve("postgres.log") + ".",
                    failure);
        }
    }

    private static BuiltInPostgres start(Path home, FileLock lock) throws IOException, SQLException {
        var began = System.nanoTime();
        var rows = home.resolve("postgres");
        var secrets = Secrets.readOrMake(home, BuiltInPostgres::freePort);
        var adopted = running(rows);
        if (!adopted && !free(secrets.port())) {
            secrets = secrets.at(freePort());
        }
        secrets.write(home);
        UnfinishedFolder.clearAwayProgramsIn(home.resolve("binaries"));
        if (!Files.exists(rows)) {
            make(home, rows, secrets);
        }
        var server = serve(home, rows, secrets);
        if (adopted) {
            endWhatWasBegun(secrets);
        }
        log.info("PostgreSQL is up in {} ms, data in {}", (System.nanoTime() - began) / 1_000_000, home);
        return new BuiltInPostgres(secrets, server, lock);
    }

    /// Made ready in a folder beside and moved into place when whole: a fall in between leaves nothing half made, and
    /// no folder in which somebody has saved anything is ever cleared away.
    private static void make(Path home, Path rows, Secrets secrets) throws IOException, SQLException {
        UnfinishedFolder.clearAwayIn(home);
        var unfinished = UnfinishedFolder.in(home);
        try (var server = serve(home, unfinished, secrets)) {
            settle(server, unfinished, secrets);
        }
        Files.move(unfinished, rows, StandardCopyOption.ATOMIC_MOVE);
        Secrets.toDisk(home);
    }

    /// A server that outlived its service may still be changing tables for it, and would do so after the next one has
    /// looked at them. It is told to stop, and waited for; what it had not finished is undone.
    private static void endWhatWasBegun(Secrets secrets) throws SQLException {
        try (var connection = DriverManager.getConnection(secrets.url("postgres"), "postgres", secrets.superuser());
                var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid, "
                    + Duration.ofSeconds(30).toMillis() + ") from pg_stat_activity where usename = 'heard_owner'");
        }
    }

    private static EmbeddedPostgres serve(Path home, Path rows, Secrets secrets) throws IOException {
        var messages =
                ProcessBuilder.Redirect.appendTo(home.resolve("postgres.log").toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(rows)
                .setOverrideWorkingDirectory(home.resolve("binaries").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(
                        false) // Spring closes it, after the pool: its own hook would pull it away first
                .setPort(secrets.port())
                .setConnectConfig("password", secrets.superuser())
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("max_connections", "60")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_min_error_statement", "panic")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "en-GB")
                .setPGStartupWait(Duration.ofSeconds(60))
                .setErrorRedirector(messages)
                .setOutputRedirector(messages)
                .start();
    }

    /// The roles, the database, and from then on a password for everybody.
    private static void settle(EmbeddedPostgres server, Path rows, Secrets secrets) throws SQLException, IOException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + secrets.superuser() + "'");
            statement.execute("create role heard_owner login password '" + secrets.owner() + "'");
            statement.execute("create role heard_app login nobypassrls password '" + secrets.application() + "'");
            statement.execute("create database heard owner heard_owner");
        }
        Files.writeString(rows.resolve("pg_hba.conf"), """
                # Heard: the loopback address only, and a password for everybody.
                host all all 127.0.0.1/32 scram-sha-256
                """);
        Secrets.toDisk(rows.resolve("pg_hba.conf"));
    }

    /// Whoever joins a service that is running leaves its tables as they are.
    Connections connections() {
        return new Connections(
                new Connections.Role(secrets.url("heard"), "heard_app", secrets.application()),
                server == null ? null : new Connections.Role(secrets.url("heard"), "heard_owner", secrets.owner()));
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
        if (lock != null) {
            lock.acquiredBy().close();
        }
    }

    private static @Nullable FileLock lock(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        if (lock == null) {
            channel.close();
        }
        return lock;
    }

    private static boolean running(Path rows) throws IOException {
        return UnfinishedFolder.postmaster(rows).isPresent();
    }

    private static boolean free(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new IllegalStateException("no free port for the database", failure);
        }
    }
}
