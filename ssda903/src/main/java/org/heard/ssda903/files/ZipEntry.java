package org.heard.ssda903.files;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.heard.ssda903.problem.Problem;
import org.heard.ssda903.problem.ProblemCode;

/// One file inside a zip.
///
/// @param from     where its part of the zip begins
/// @param start    where its packed bytes begin
/// @param unpacked the size it states; unpacking stops there
// The zip's bytes are shared by its entries and never changed.
@SuppressWarnings("ArrayRecordComponent")
record ZipEntry(
        String zip,
        String path,
        byte[] bytes,
        int from,
        int start,
        int packed,
        long unpacked,
        long checksum,
        int method,
        boolean link) {
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    int end() {
        return start + packed;
    }

    String name() {
        return zip + ": " + path;
    }

    boolean isFolder() {
        return path.endsWith("/");
    }

    /// Whether the path points out of the zip, as only a trick does.
    boolean leadsElsewhere() {
        var plain = path.replace('\\', '/');
        return plain.startsWith("/")
                || plain.indexOf('\0') >= 0
                || plain.matches("[A-Za-z]:.*")
                || Arrays.asList(plain.split("/")).contains("..");
    }

    NamedFile.Opening open() {
        if (method == STORED) {
            if (packed != unpacked) return damaged();
            return checked(Arrays.copyOfRange(bytes, start, end()));
        }
        if (method != DEFLATED) {
            return new NamedFile.Refused(
                    Problem.refused(
                            name(),
                            ProblemCode.ZIP_DAMAGED,
                            "The file is packed in a way that is not read here. Make the zip again with the usual compression."));
        }
        var content = new byte[(int) unpacked];
        try (var inflater = new Inflater(true)) {
            inflater.setInput(bytes, start, packed);
            int filled = 0;
            while (filled < content.length) {
                int more = inflater.inflate(content, filled, content.length - filled);
                if (more == 0 && (inflater.finished() || inflater.needsInput() || inflater.needsDictionary())) break;
                filled += more;
            }
            if (filled < content.length) return damaged();
            if (!inflater.finished() && inflater.inflate(new byte[1]) > 0) {
                return new NamedFile.Refused(
                        Problem.refused(
                                name(),
                                ProblemCode.ZIP_BOMB,
                                "Unpacked, the file is larger than the zip says, as in a zip made to do harm. Make the zip again."));
            }
            return checked(content);
        } catch (DataFormatException e) {
            return damaged();
        }
    }

    private NamedFile.Opening checked(byte[] content) {
        var sum = new CRC32();
        sum.update(content);
        return sum.getValue() == checksum ? new NamedFile.Opened(content) : damaged();
    }

    private NamedFile.Opening damaged() {
        return new NamedFile.Refused(Problem.refused(
                name(),
                ProblemCode.ZIP_DAMAGED,
                "The file is damaged inside the zip. Make the zip again, or give the file itself."));
    }
}
