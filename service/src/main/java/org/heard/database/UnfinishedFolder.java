package org.heard.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a first start that was cut off leaves behind: a folder nobody has saved anything in, and perhaps the server
/// that was making it.
final class UnfinishedFolder {
    private static final Logger log = LoggerFactory.getLogger(UnfinishedFolder.class);
    private static final String PREFIX = "postgres.new-";

    private UnfinishedFolder() {}

    /// A new one, under a name of its own: whoever was making the last one may not have noticed that it is over.
    static Path in(Path home) {
        return home.resolve(PREFIX + Long.toString(System.currentTimeMillis(), Character.MAX_RADIX));
    }

    /// Clears away what can be; the rest waits for another start.
    static void clearAwayIn(Path home) throws IOException {
        try (var folders = Files.newDirectoryStream(home, PREFIX + "*")) {
            for (var folder : folders) {
                try {
                    clearAway(folder);
                } catch (IOException stillInUse) {
                    log.info("{} was left by a start that was cut off and could not be cleared away", folder);
                }
            }
        }
    }

    /// PostgreSQL's programs, unpacked half: whoever unpacks them marks the folder when it is whole, and cannot
    /// go on in one that is not.
    static void clearAwayProgramsIn(Path binaries) throws IOException {
        if (!Files.isDirectory(binaries)) {
            return;
        }
        try (var folders = Files.newDirectoryStream(binaries, "PG-*")) {
            for (var folder : folders) {
                if (Files.isDirectory(folder) && !Files.exists(folder.resolve(".exists"))) {
                    Files.walkFileTree(folder, new Deleting());
                }
            }
        }
    }

    private static void clearAway(Path folder) throws IOException {
        postmaster(folder).ifPresent(server -> {
            server.destroyForcibly();
            server.onExit().join();
        });
        Files.walkFileTree(folder, new Deleting());
    }

    /// The server that runs on this folder.
    static Optional<ProcessHandle> postmaster(Path rows) throws IOException {
        var file = rows.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(process -> process.info().command().orElse("").contains("postgres"));
    }

    private static final class Deleting extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
