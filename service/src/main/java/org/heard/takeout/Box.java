package org.heard.takeout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A zip that is written file after file, none of them whole in memory, and knows what is in it.
final class Box implements AutoCloseable {
    private final ZipOutputStream zip;
    private final Instant at;
    private final List<FileOut> files = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    Box(OutputStream to, Instant at) {
        this.zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        this.at = at;
    }

    /// What writes the bytes of a file.
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    boolean holds(String name) {
        return names.contains(name);
    }

    /// One more file, made smaller where that is of use.
    FileOut put(String name, Content content) throws IOException {
        return put(name, Deflater.DEFAULT_COMPRESSION, content);
    }

    /// One more file that cannot be made smaller.
    FileOut putAsIs(String name, Content content) throws IOException {
        return put(name, Deflater.NO_COMPRESSION, content);
    }

    /// The digests of all files so far, in the form that `sha256sum -c` reads.
    void putSums() throws IOException {
        var sums = files.stream()
                .map(file -> file.sha256() + "  " + file.name() + "\n")
                .collect(Collectors.joining());
        put("SHA256SUMS", out -> out.write(sums.getBytes(StandardCharsets.UTF_8)));
    }

    private FileOut put(String name, int level, Content content) throws IOException {
        names.add(name);
        zip.setLevel(level);
        var entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(at));
        zip.putNextEntry(entry);
        var digesting = new Digesting(zip);
        content.writeTo(digesting);
        zip.closeEntry();
        var file = digesting.as(name);
        files.add(file);
        return file;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
