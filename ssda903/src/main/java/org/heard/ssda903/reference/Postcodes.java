package org.heard.ssda903.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The postcodes that Heard carries. The file that is searched is made once, in a folder of the caller's choice, when a
/// postcode is first asked for.
public final class Postcodes implements PostcodeDirectory {
    /// Changes with the list or the shape of the file.
    private static final String FILE = "postcodes-2025-11-2.bin";

    private static final String BEGINS = "postcodes-";

    private final Path folder;
    private volatile Optional<PostcodeFile> opened = Optional.empty();

    private Postcodes(Path folder) {
        this.folder = folder;
    }

    /// Those kept where everything of Heard's on this machine finds them: `HEARD_CACHE`, else `.heard/cache` at home.
    public static Postcodes ofThisMachine() {
        var given = System.getenv("HEARD_CACHE");
        return in(
                given == null || given.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".heard", "cache")
                        : Path.of(given));
    }

    /// @param folder where the file is made and found again; where it cannot be written, the directory is held
    /// in memory
    public static Postcodes in(Path folder) {
        return new Postcodes(folder);
    }

    @Override
    public Optional<Place> find(String postcode) {
        return file().find(postcode);
    }

    private PostcodeFile file() {
        var here = opened;
        return here.isPresent() ? here.get() : open();
    }

    private synchronized PostcodeFile open() {
        if (opened.isEmpty()) {
            opened = Optional.of(found().orElseGet(this::made));
        }
        return opened.get();
    }

    private Optional<PostcodeFile> found() {
        try {
            return Optional.of(PostcodeFile.open(folder.resolve(FILE)));
        } catch (IOException missingOrCutShort) {
            return Optional.empty();
        }
    }

    private PostcodeFile made() {
        try {
            var bytes = PostcodeBuilding.carried();
            try {
                write(bytes);
                return PostcodeFile.open(folder.resolve(FILE));
            } catch (IOException notWritten) {
                return PostcodeFile.of(bytes.rewind());
            }
        } catch (IOException damaged) {
            throw new UncheckedIOException("The postcodes that Heard carries cannot be read", damaged);
        }
    }

    /// Another Heard that looks for it finds it whole or not at all. Files of earlier lists are not needed any more.
    private void write(ByteBuffer bytes) throws IOException {
        Files.createDirectories(folder);
        var making = Files.createTempFile(folder, BEGINS, ".making");
        try {
            try (var channel = FileChannel.open(making, StandardOpenOption.WRITE)) {
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            }
            Files.move(making, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(making);
        }
        try (var earlier = Files.newDirectoryStream(folder, BEGINS + "*.bin")) {
            for (var file : earlier) {
                if (!file.endsWith(FILE)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
