package org.heard.ssda903.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.heard.ssda903.problem.Problem;
import org.heard.ssda903.problem.ProblemCode;
import org.heard.ssda903.problem.Severity;

/// What a person gave as one year's return: a folder, a zip, or several files of which some may be zips.
///
/// Nothing is ever unpacked to disk, and nothing here throws for what was given: what cannot be opened is a problem.
public final class ReturnFiles {
    private final Limits limits;
    private final List<NamedFile> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private long bytes;

    private ReturnFiles(Limits limits) {
        this.limits = limits;
    }

    /// One file as it arrives from a browser.
    // The bytes are handed over.
    @SuppressWarnings("ArrayRecordComponent")
    public record Given(String name, byte[] bytes) {}

    /// A folder with the tables in it, a zip of them, or a single table.
    public static ReturnFiles at(Path path, Limits limits) {
        var given = new ReturnFiles(limits);
        if (Files.isDirectory(path)) {
            given.addFolder(path);
        } else {
            given.addPath(path);
        }
        return given;
    }

    /// Several files, each a table or a zip of tables.
    public static ReturnFiles of(List<Given> uploaded, Limits limits) {
        var given = new ReturnFiles(limits);
        for (var file : uploaded) given.addBytes(file.name(), file.bytes());
        return given;
    }

    /// One file, a table or a zip of tables, read no further than the limits allow. The caller closes the stream.
    public static ReturnFiles of(String name, InputStream stream, Limits limits) {
        var given = new ReturnFiles(limits);
        try {
            given.addBytes(name, stream.readNBytes(atMost(limits)));
        } catch (IOException e) {
            given.refuse(name, ProblemCode.CANNOT_BE_OPENED, "The file did not arrive whole. Give it again.");
        }
        return given;
    }

    public List<NamedFile> files() {
        return List.copyOf(files);
    }

    /// What was not taken, and why.
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    public Limits limits() {
        return limits;
    }

    private void addFolder(Path folder) {
        var inside = new ArrayList<Path>();
        try (var listing = Files.newDirectoryStream(folder)) {
            for (var path : listing) {
                inside.add(path);
                if (inside.size() > limits.files()) {
                    refuse(nameOf(folder), ProblemCode.TOO_MANY_FILES, tooManyFiles());
                    return;
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            refuse(nameOf(folder), ProblemCode.CANNOT_BE_OPENED, "The folder could not be opened.");
            return;
        }
        inside.sort(null);
        for (var path : inside) {
            if (isLeftByTheSystem(nameOf(path))) continue;
            if (Files.isSymbolicLink(path)) {
                refuse(
                        nameOf(path),
                        ProblemCode.LINK,
                        "This is a link to a file elsewhere. Put the file itself in the folder.");
            } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                problems.add(Problem.ofFile(
                        nameOf(path),
                        null,
                        Severity.NOTE,
                        ProblemCode.PASSED_OVER,
                        "Folders inside the folder are not looked into."));
            } else {
                addPath(path);
            }
        }
    }

    private void addPath(Path path) {
        var name = nameOf(path);
        try {
            if (!Files.isRegularFile(path)) {
                refuse(name, ProblemCode.CANNOT_BE_OPENED, "There is no such file or folder.");
                return;
            }
            long size = Files.size(path);
            byte[] head;
            try (var stream = Files.newInputStream(path)) {
                head = stream.readNBytes(4);
            }
            if (WrongFile.isZip(head)) {
                if (tooLarge(name, size)) return;
                try (var stream = Files.newInputStream(path)) {
                    addBytes(name, stream.readNBytes(atMost(limits)));
                }
            } else if (!tooLarge(name, size) && !tooMany(name)) {
                bytes += size;
                files.add(new NamedFile(name, () -> {
                    try (var stream = Files.newInputStream(path)) {
                        return new NamedFile.Opened(stream.readNBytes((int) size));
                    }
                }));
            }
        } catch (IOException e) {
            refuse(name, ProblemCode.CANNOT_BE_OPENED, "The file could not be opened.");
        }
    }

    private void addBytes(String name, byte[] content) {
        if (isLeftByTheSystem(name)) return;
        if (WrongFile.isZip(content)) {
            addZip(name, content);
        } else if (!tooLarge(name, content.length) && !tooMany(name)) {
            bytes += content.length;
            files.add(new NamedFile(name, () -> new NamedFile.Opened(content)));
        }
    }

    private void addZip(String name, byte[] content) {
        if (content.length > limits.totalBytes()) {
            refuse(name, ProblemCode.TOO_LARGE, tooLarge());
            return;
        }
        List<ZipEntry> entries;
        try {
            entries = Zip.list(name, content, limits);
        } catch (Zip.NotThisZip refused) {
            problems.add(refused.problem());
            return;
        }
        if (entries.stream().anyMatch(entry -> entry.path().equals("[Content_Types].xml"))) {
            refuse(
                    name,
                    ProblemCode.NOT_A_CSV,
                    "This is an Excel workbook or Word document. Save each table as CSV and give those files.");
            return;
        }
        for (var entry : entries) {
            if (!entry.isFolder() && !isLeftByTheSystem(entry.path())) addEntry(entry);
        }
    }

    private void addEntry(ZipEntry entry) {
        var name = entry.name();
        if (entry.link()) {
            refuse(name, ProblemCode.ZIP_LINK, "This is a link to a file elsewhere. Zip the file itself.");
        } else if (entry.leadsElsewhere()) {
            refuse(
                    name,
                    ProblemCode.ZIP_PATH,
                    "The name points outside the zip, as in a zip made to do harm. Make the zip again.");
        } else if (entry.path().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            refuse(name, ProblemCode.ZIP_IN_ZIP, "A zip inside a zip is not opened. Unpack it and give its files.");
        } else if (!tooLarge(name, entry.unpacked()) && !tooMany(name)) {
            bytes += entry.unpacked();
            files.add(new NamedFile(name, entry::open));
        }
    }

    private boolean tooLarge(String name, long size) {
        if (size <= limits.bytesPerFile() && bytes + size <= limits.totalBytes()) return false;
        refuse(name, ProblemCode.TOO_LARGE, tooLarge());
        return true;
    }

    private String tooLarge() {
        return "Files of up to %,d MB are taken, %,d MB in all. Give only the tables of the return."
                .formatted(limits.bytesPerFile() >> 20, limits.totalBytes() >> 20);
    }

    private boolean tooMany(String name) {
        if (files.size() < limits.files()) return false;
        refuse(name, ProblemCode.TOO_MANY_FILES, tooManyFiles());
        return true;
    }

    private String tooManyFiles() {
        return "More than the %,d files taken at most. Give only the tables of the return.".formatted(limits.files());
    }

    private void refuse(String name, ProblemCode code, String message) {
        problems.add(Problem.refused(name, code, message));
    }

    private static int atMost(Limits limits) {
        return (int) Math.min(Integer.MAX_VALUE - 16, limits.totalBytes() + 1);
    }

    private static String nameOf(Path path) {
        var last = path.getFileName();
        return last == null ? path.toString() : last.toString();
    }

    private static boolean isLeftByTheSystem(String name) {
        return Arrays.stream(name.replace('\\', '/').split("/"))
                .anyMatch(part -> part.equals("__MACOSX")
                        || part.equalsIgnoreCase("Thumbs.db")
                        || part.equalsIgnoreCase("desktop.ini")
                        || (part.startsWith(".") && part.length() > 1 && !part.equals("..")));
    }
}
