package org.heard.paper;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.heard.paper.Printed.Why;

/// Which typefaces a text needs, and why it cannot be set in them where it cannot. A letter that would come out as a
/// box, or in the wrong shape or order, is never printed: a child's words are not altered.
///
/// @param missing empty where every letter can be set
record Letters(Set<Typeface> faces, Optional<Why> missing) {
    private static final Set<Character.UnicodeScript> PLAIN = EnumSet.of(
            Character.UnicodeScript.LATIN,
            Character.UnicodeScript.GREEK,
            Character.UnicodeScript.CYRILLIC,
            Character.UnicodeScript.ETHIOPIC,
            Character.UnicodeScript.COMMON,
            Character.UnicodeScript.INHERITED);

    /// Filled when a typeface is first asked: a service that prints nothing reads none.
    private static final Map<Typeface, BitSet> KNOWN = new ConcurrentHashMap<>();

    static Letters in(String text) {
        var accents = text.codePoints().anyMatch(Letters::isAccent);
        var faces = EnumSet.of(accents ? Typeface.NOTO_SANS : Typeface.ATKINSON);
        var missing = text.codePoints()
                .filter(Letters::isDrawn)
                .distinct()
                .mapToObj(letter -> why(letter, faces))
                .flatMap(Optional::stream)
                .min(Why::compareTo);
        return new Letters(faces, missing);
    }

    /// An accent for which there is no letter that bears it already, as in Yoruba: set after its letter, it
    /// must come to stand above or below. Noto's do, Atkinson's stand beside.
    private static boolean isAccent(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK
                && Character.UnicodeScript.of(letter) == Character.UnicodeScript.INHERITED
                && !Character.isEmoji(letter)
                && !(letter >= 0xFE00 && letter <= 0xFE0F);
    }

    /// Spaces need no glyph of their own, and what only joins other letters is left out by the press.
    private static boolean isDrawn(int letter) {
        return !Character.isWhitespace(letter)
                && !Character.isSpaceChar(letter)
                && Character.getType(letter) != Character.FORMAT;
    }

    private static Optional<Why> why(int letter, Set<Typeface> faces) {
        var direction = Character.getDirectionality(letter);
        if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
            return Optional.of(Why.RIGHT_TO_LEFT);
        }
        if (!PLAIN.contains(Character.UnicodeScript.of(letter))) {
            return Optional.of(Why.SCRIPT);
        }
        for (var face : Typeface.values()) {
            if (has(face, letter) && (face != Typeface.ATKINSON || faces.contains(face))) {
                faces.add(face);
                return Optional.empty();
            }
        }
        return Optional.of(Why.LETTERS);
    }

    private static boolean has(Typeface face, int letter) {
        return KNOWN.computeIfAbsent(face, Typeface::letters).get(letter);
    }
}
