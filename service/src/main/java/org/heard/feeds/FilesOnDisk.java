package org.heard.feeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.heard.comparison.GivenFile;
import org.heard.comparison.Part;

/// Files as they stand in a folder, taken as they would be from a browser. The folders in it are not looked into.
final class FilesOnDisk {
    /// More than any return or set of tables has.
    static final int MOST_FILES = 100;

    private FilesOnDisk() {}

    /// Whether there are more files than are taken: it cannot be said which of them were meant.
    static boolean areTooMany(Path place) {
        return list(place).size() > MOST_FILES;
    }

    /// Empty where there is nothing that could be taken.
    static List<GivenFile> in(Path place, Part part) {
        try {
            var files = new ArrayList<GivenFile>();
            for (var path : list(place)) {
                files.add(file(path, part));
            }
            files.sort(Comparator.comparing(GivenFile::name));
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The files there are: what a link points to is not in the folder, and what is hidden is not meant.
    static List<Path> list(Path place) {
        if (Files.isRegularFile(place)) {
            return List.of(place);
        }
        var files = new ArrayList<Path>();
        if (Files.isDirectory(place)) {
            try (var inside = Files.newDirectoryStream(place)) {
                for (var path : inside) {
                    if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                            && !path.getFileName().toString().startsWith(".")) {
                        files.add(path);
                    }
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return files;
    }

    /// How large they are together, so that nothing too large is taken into memory.
    static long size(Path place) {
        try {
            var size = 0L;
            for (var path : list(place)) {
                size += Files.size(path);
            }
            return size;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static GivenFile file(Path path, Part part) throws IOException {
        return new GivenFile(part, path.getFileName().toString(), Files.readAllBytes(path));
    }
}
