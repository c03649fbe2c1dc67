package org.heard.ssda903.files;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.heard.ssda903.problem.Problem;
import org.heard.ssda903.problem.ProblemCode;

/// Says what a file is when it is plainly not a CSV table, so that the person can give the right one.
final class WrongFile {
    private static final String AS_CSV = " Give the table saved as CSV.";

    private WrongFile() {}

    static Optional<Problem> find(String name, byte[] bytes) {
        if (isBlank(bytes)) {
            return refused(name, ProblemCode.EMPTY_FILE, "The file is empty. Export the table again.");
        }
        if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF) || everyOtherByteIsZero(bytes)) {
            return refused(
                    name,
                    ProblemCode.WRONG_ENCODING,
                    "The file is saved as “Unicode text” (UTF-16). Save it as “CSV UTF-8” and give it again.");
        }
        var kind = kind(bytes);
        if (!kind.isEmpty()) return refused(name, ProblemCode.NOT_A_CSV, "This is " + kind + "." + AS_CSV);
        // Only the first line: a NUL further down is damage to one row, and costs that row alone.
        for (int i = 0; i < bytes.length && bytes[i] != '\n' && bytes[i] != '\r'; i++) {
            if (bytes[i] == 0) return refused(name, ProblemCode.NOT_A_CSV, "This is not a text file." + AS_CSV);
        }
        return Optional.empty();
    }

    static boolean isZip(byte[] bytes) {
        return begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 'P', 'K', 5, 6);
    }

    private static String kind(byte[] bytes) {
        if (isZip(bytes)) return "a zip or workbook inside a zip";
        if (begins(bytes, '%', 'P', 'D', 'F')) return "a PDF";
        if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) return "an old Excel or Word document";
        if (begins(bytes, 0x89, 'P', 'N', 'G')
                || begins(bytes, 0xFF, 0xD8, 0xFF)
                || begins(bytes, 'G', 'I', 'F', '8')) {
            return "a picture";
        }
        if (begins(bytes, 0x1F, 0x8B) || begins(bytes, 0x37, 0x7A, 0xBC, 0xAF) || begins(bytes, 'R', 'a', 'r', '!')) {
            return "a packed file of a kind that is not read here (a zip is)";
        }
        if (begins(bytes, '{', '\\', 'r', 't', 'f')) return "a Word document (RTF)";
        var head = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (head.startsWith("<!doctype") || head.startsWith("<html")) return "a web page";
        return "";
    }

    private static Optional<Problem> refused(String name, ProblemCode code, String message) {
        return Optional.of(Problem.refused(name, code, message));
    }

    private static boolean begins(byte[] bytes, int... signature) {
        if (bytes.length < signature.length) return false;
        for (int i = 0; i < signature.length; i++) if ((bytes[i] & 0xFF) != signature[i]) return false;
        return true;
    }

    private static boolean everyOtherByteIsZero(byte[] bytes) {
        if (bytes.length < 8) return false;
        int odd = 0;
        int even = 0;
        for (int i = 0; i < 8; i++)
            if (bytes[i] == 0) {
                if (i % 2 == 0) even++;
                else odd++;
            }
        return (odd == 4 && even == 0) || (even == 4 && odd == 0);
    }

    private static boolean isBlank(byte[] bytes) {
        int from = begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        for (int i = from; i < bytes.length; i++) if (bytes[i] < 0 || bytes[i] > ' ') return false;
        for (int i = from; i < bytes.length; i++) if (bytes[i] == 0) return false;
        return true;
    }
}
