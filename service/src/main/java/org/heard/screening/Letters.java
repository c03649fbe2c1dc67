package org.heard.screening;

/// How letters are compared: a figure stands for the letter it looks like, a star for any, a letter written twice for
/// one, and longer words may have a letter wrong.
final class Letters {
    /// Looks like an i and like an l.
    private static final char UPRIGHT = '1';

    private static final char ANY = '*';

    private Letters() {}

    /// The letter a character stands for inside a word.
    static char meant(char character) {
        return switch (character) {
            case '0' -> 'o';
            case '!', '|', '1' -> UPRIGHT;
            case '3' -> 'e';
            case '4', '@' -> 'a';
            case '5', '$' -> 's';
            case '7' -> 't';
            default -> character;
        };
    }

    /// The word with each letter once where it stands several times in a row: "helllp" and "help" are one.
    static String squeezed(String word) {
        var squeezed = new StringBuilder();
        for (var at = 0; at < word.length(); at++) {
            var letter = word.charAt(at);
            if (squeezed.isEmpty() || squeezed.charAt(squeezed.length() - 1) != letter) {
                squeezed.append(letter);
            }
        }
        return squeezed.toString();
    }

    static boolean same(char written, char meant) {
        return written == meant || written == ANY || (written == UPRIGHT && (meant == 'i' || meant == 'l'));
    }

    static boolean same(String written, String meant) {
        return written.length() == meant.length() && startsWith(written, 0, meant);
    }

    static boolean startsWith(String written, int at, String meant) {
        if (written.length() < at + meant.length()) {
            return false;
        }
        for (var i = 0; i < meant.length(); i++) {
            if (!same(written.charAt(at + i), meant.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether a word may be that one, misspelt: one letter wrong, missing, too many or two swapped in words of four
    /// to seven letters, two such in longer ones; the first letter has to be right.
    static boolean alike(String written, String meant) {
        if (written.isEmpty() || !same(written.charAt(0), meant.charAt(0))) {
            return false;
        }
        var allowed = faults(meant);
        return Math.abs(written.length() - meant.length()) <= allowed && distance(written, meant) <= allowed;
    }

    /// Whether a word may begin with that stem, misspelt.
    static boolean beginsLike(String written, String stem) {
        if (startsWith(written, 0, stem)) {
            return true;
        }
        // Too many words begin nearly like a short one.
        if (stem.length() <= 4) {
            return false;
        }
        var allowed = faults(stem);
        for (var length = stem.length() - allowed; length <= stem.length() + allowed; length++) {
            if (length > 0 && length <= written.length() && alike(written.substring(0, length), stem)) {
                return true;
            }
        }
        return false;
    }

    private static int faults(String meant) {
        return meant.length() <= 3 ? 0 : meant.length() <= 7 ? 1 : 2;
    }

    /// How many letters must be put in, left out, exchanged or swapped with their neighbour.
    private static int distance(String written, String meant) {
        var rows = new int[written.length() + 1][meant.length() + 1];
        for (var i = 0; i <= written.length(); i++) {
            for (var j = 0; j <= meant.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, written, meant, i, j);
            }
        }
        return rows[written.length()][meant.length()];
    }

    private static int step(int[][] rows, String written, String meant, int i, int j) {
        var exchanged = rows[i - 1][j - 1] + (same(written.charAt(i - 1), meant.charAt(j - 1)) ? 0 : 1);
        var least = Math.min(exchanged, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        var swapped = i > 1
                && j > 1
                && same(written.charAt(i - 1), meant.charAt(j - 2))
                && same(written.charAt(i - 2), meant.charAt(j - 1));
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
