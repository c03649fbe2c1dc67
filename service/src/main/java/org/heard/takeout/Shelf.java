package org.heard.takeout;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.heard.database.Tenancy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where a file waits to be fetched: on the disk of the service, a folder an organisation, readable by the
/// service alone.
@Component
class Shelf {
    private static final String ENDING = ".zip";

    private final Path folder;

    /// @param folder as text: a path asked for as one is looked for among the files of the pages
    Shelf(@Value("${heard.takeout.folder}") String folder) {
        this.folder = Path.of(folder).toAbsolutePath();
    }

    /// A new file to write to; there is none under its name yet.
    OutputStream create(TakeoutId id) throws IOException {
        Files.createDirectories(place(), forNobodyElse("rwx------"));
        return create(file(id));
    }

    /// How many bytes the disk it lies on still takes.
    long room() {
        return room(folder);
    }

    /// The same of the disk on which something is to lie that need not be there yet.
    static long room(Path at) {
        var there = at;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            return Files.getFileStore(there).getUsableSpace();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// A file that nobody else on the machine reads; a `FileAlreadyExistsException` where there is one.
    static OutputStream create(Path file) throws IOException {
        return Channels.newOutputStream(FileChannel.open(
                file, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), forNobodyElse("rw-------")));
    }

    boolean holds(TakeoutId id) {
        return Files.isRegularFile(file(id));
    }

    void copy(TakeoutId id, OutputStream out) throws IOException {
        Files.copy(file(id), out);
    }

    void remove(TakeoutId id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Takes away whatever of this organisation's is none of these and was last written to before.
    void keepOnly(Set<TakeoutId> these, Instant before) {
        if (!Files.isDirectory(place())) {
            return;
        }
        try (var files = Files.newDirectoryStream(place())) {
            for (var file : files) {
                var name = file.getFileName().toString();
                if (these.stream().noneMatch(one -> name.equals(one + ENDING))
                        && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path place() {
        return folder.resolve(Tenancy.current().toString());
    }

    Path file(TakeoutId id) {
        return place().resolve(id + ENDING);
    }

    private static FileAttribute<?>[] forNobodyElse(String rights) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
