package org.heard.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.function.IntSupplier;

/// The built-in PostgreSQL's port and passwords, made once and kept in a file that only its owner can read.
record Secrets(int port, String superuser, String owner, String application) {
    private static final String FILE = "postgres.secrets";

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    Secrets at(int newPort) {
        return new Secrets(newPort, superuser, owner, application);
    }

    static Secrets readOrMake(Path home, IntSupplier freePort) throws IOException {
        return Files.exists(home.resolve(FILE))
                ? read(home)
                : new Secrets(freePort.getAsInt(), password(), password(), password());
    }

    static Secrets read(Path home) throws IOException {
        var kept = new Properties();
        try (var file = Files.newBufferedReader(home.resolve(FILE))) {
            kept.load(file);
        }
        return new Secrets(
                Integer.parseInt(kept.getProperty("port")),
                kept.getProperty("superuser"),
                kept.getProperty("owner"),
                kept.getProperty("application"));
    }

    /// Written beside and moved into place, so that a fall in between leaves the old file whole.
    void write(Path home) throws IOException {
        var beside = home.resolve(FILE + ".new");
        Files.deleteIfExists(beside);
        if (posix()) {
            Files.createFile(
                    beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(
                beside,
                "port=%d%nsuperuser=%s%nowner=%s%napplication=%s%n".formatted(port, superuser, owner, application));
        toDisk(beside);
        Files.move(beside, home.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        toDisk(home);
    }

    /// Waits until what was written to a file, or which files a folder holds, will be there after the power fails.
    static void toDisk(Path fileOrFolder) throws IOException {
        if (posix()) {
            try (var channel = FileChannel.open(fileOrFolder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    static void privateFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (posix()) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static boolean posix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private static String password() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
