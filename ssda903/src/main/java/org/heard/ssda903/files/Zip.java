package org.heard.ssda903.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.heard.ssda903.problem.Problem;
import org.heard.ssda903.problem.ProblemCode;

/// What a zip says it holds, read from its own list and believed only as far as it can be checked.
///
/// Every entry must lie alone in the file, so that no byte is unpacked twice; the sizes it states are held against the
/// limits here and against the unpacked bytes in `ZipEntry`.
final class Zip {
    private static final int END = 0x06054b50;
    private static final int LISTED = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final long FOR_VERY_LARGE_ZIPS = 0xFFFFFFFFL;

    private final String name;
    private final byte[] bytes;
    private final ByteBuffer zip;

    private Zip(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
        zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static List<ZipEntry> list(String name, byte[] bytes, Limits limits) throws NotThisZip {
        try {
            return new Zip(name, bytes).entries(limits);
        } catch (IndexOutOfBoundsException pointsOutsideItself) {
            throw damaged(name);
        }
    }

    /// Why a zip is not opened; caught where the files are gathered, and never leaves this package.
    static final class NotThisZip extends Exception {
        private final transient Problem problem;

        private NotThisZip(String name, ProblemCode code, String message) {
            super(message, null, false, false);
            problem = Problem.refused(name, code, message);
        }

        Problem problem() {
            return problem;
        }
    }

    private List<ZipEntry> entries(Limits limits) throws NotThisZip {
        int end = findEnd();
        int count = zip.getShort(end + 10) & 0xFFFF;
        if (count > limits.files()) {
            throw new NotThisZip(
                    name,
                    ProblemCode.TOO_MANY_FILES,
                    "The zip holds %,d files; %,d are taken at most. Zip only the tables of the return."
                            .formatted(count, limits.files()));
        }
        int at = position(zip.getInt(end + 16));
        int listStart = at;
        var entries = new ArrayList<ZipEntry>();
        for (int i = 0; i < count; i++) {
            if (zip.getInt(at) != LISTED) throw damaged(name);
            int nameLength = zip.getShort(at + 28) & 0xFFFF;
            entries.add(entry(at, nameLength, listStart));
            at += 46 + nameLength + (zip.getShort(at + 30) & 0xFFFF) + (zip.getShort(at + 32) & 0xFFFF);
        }
        if (at > end) throw damaged(name);
        refuseOverlap(entries);
        refuseBomb(entries, limits);
        return List.copyOf(entries);
    }

    private int findEnd() throws NotThisZip {
        for (int at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xFFFF); at--) {
            if (zip.getInt(at) == END) return at;
        }
        throw damaged(name);
    }

    private ZipEntry entry(int at, int nameLength, int listStart) throws NotThisZip {
        if ((zip.getShort(at + 8) & 1) != 0) {
            throw new NotThisZip(
                    name,
                    ProblemCode.ZIP_ENCRYPTED,
                    "The zip is locked with a password. Unpack it and give the files, or a zip without a password.");
        }
        long packed = zip.getInt(at + 20) & 0xFFFFFFFFL;
        long unpacked = zip.getInt(at + 24) & 0xFFFFFFFFL;
        long local = zip.getInt(at + 42) & 0xFFFFFFFFL;
        if (packed == FOR_VERY_LARGE_ZIPS || unpacked == FOR_VERY_LARGE_ZIPS || local == FOR_VERY_LARGE_ZIPS) {
            throw new NotThisZip(
                    name,
                    ProblemCode.TOO_LARGE,
                    "The zip is of the kind made for very large files. Give the files themselves, or an ordinary zip.");
        }
        int from = position((int) local);
        if (zip.getInt(from) != LOCAL) throw damaged(name);
        long start = from + 30L + (zip.getShort(from + 26) & 0xFFFF) + (zip.getShort(from + 28) & 0xFFFF);
        if (start + packed > listStart) throw damaged(name);
        boolean madeOnUnix = (zip.getShort(at + 4) >> 8 & 0xFF) == 3;
        return new ZipEntry(
                name,
                new String(bytes, at + 46, nameLength, StandardCharsets.UTF_8),
                bytes,
                from,
                (int) start,
                (int) packed,
                unpacked,
                zip.getInt(at + 16) & 0xFFFFFFFFL,
                zip.getShort(at + 10) & 0xFFFF,
                madeOnUnix && (zip.getInt(at + 38) >>> 28) == 0xA);
    }

    private void refuseOverlap(List<ZipEntry> entries) throws NotThisZip {
        var inOrder =
                entries.stream().sorted(Comparator.comparingInt(ZipEntry::from)).toList();
        for (int i = 1; i < inOrder.size(); i++) {
            if (inOrder.get(i).from() < inOrder.get(i - 1).end()) {
                throw new NotThisZip(
                        name,
                        ProblemCode.ZIP_OVERLAP,
                        "The files in the zip lie over one another, as in a zip made to do harm. Make the zip again.");
            }
        }
    }

    private void refuseBomb(List<ZipEntry> entries, Limits limits) throws NotThisZip {
        long total = 0;
        for (var entry : entries) {
            total += entry.unpacked();
            if (limits.expandsTooMuch(entry.packed(), entry.unpacked())) {
                throw new NotThisZip(
                        name,
                        ProblemCode.ZIP_BOMB,
                        "“%s” would become more than %d times larger when unpacked, which no return does. Make the zip again from the return's own files."
                                .formatted(entry.path(), limits.ratio()));
            }
            if (entry.unpacked() > limits.bytesPerFile() || total > limits.totalBytes()) {
                throw new NotThisZip(
                        name,
                        ProblemCode.TOO_LARGE,
                        "Unpacked, the zip is larger than the %,d MB taken at most. Zip only the tables of the return."
                                .formatted(limits.totalBytes() >> 20));
            }
        }
    }

    private static int position(int offset) {
        if (offset < 0) throw new IndexOutOfBoundsException();
        return offset;
    }

    private static NotThisZip damaged(String name) {
        return new NotThisZip(
                name,
                ProblemCode.ZIP_DAMAGED,
                "The zip is damaged or incomplete and cannot be opened. Make it again, or give the files themselves.");
    }
}
