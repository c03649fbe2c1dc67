package org.heard.screening;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A text taken apart into words, each as it is compared and with where it stands. Words spelled out a letter at a time
/// are put together again, and a picture that means something is the word it means.
record Written(List<Word> words) {
    /// Pictures that say a word; the others say nothing here.
    private static final Map<Integer, String> PICTURES = Map.ofEntries(
            Map.entry(0x1F52A, "picknife"), // kitchen knife
            Map.entry(0x1F5E1, "picknife"), // dagger
            Map.entry(0x1FA92, "picrazor"), // razor
            Map.entry(0x1FA78, "picblood"), // drop of blood
            Map.entry(0x1F52B, "picgun"), // pistol
            Map.entry(0x1F4A3, "picbomb"), // bomb
            Map.entry(0x1F48A, "picpills"), // pill
            Map.entry(0x26B0, "picgrave"), // coffin
            Map.entry(0x1FAA6, "picgrave"), // headstone
            Map.entry(0x2620, "picdead"), // skull and crossbones
            Map.entry(0x1F480, "picskull"), // skull
            Map.entry(0x1F198, "picsos"), // SOS
            Map.entry(0x1F44A, "picfist"), // oncoming fist
            Map.entry(0x1F91C, "picfist"), // fist to the right
            Map.entry(0x1F91B, "picfist"), // fist to the left
            Map.entry(0x1F915, "picinjured"), // head bandaged
            Map.entry(0x1F346, "picsex"), // aubergine
            Map.entry(0x1F4A6, "picsex"), // sweat drops
            Map.entry(0x1FAA2, "picrope")); // knot

    /// One word.
    ///
    /// @param plain as written, in small letters
    /// @param meant   with figures read as letters and each letter once
    /// @param english whether it is a common English word as it stands
    record Word(String plain, String meant, int from, int to, boolean english) {
        Word(String plain, String meant, int from, int to) {
            this(plain, meant, from, to, English.knows(plain));
        }
    }

    static Written of(String text) {
        var words = new ArrayList<Word>();
        var at = 0;
        while (at < text.length()) {
            var point = text.codePointAt(at);
            var picture = PICTURES.get(point);
            if (picture != null) {
                words.add(new Word(picture, Letters.squeezed(picture), at, at + Character.charCount(point)));
                at += Character.charCount(point);
            } else if (belongs(point)) {
                var end = end(text, at);
                word(text, at, end).ifPresent(words::add);
                at = end;
            } else {
                at += Character.charCount(point);
            }
        }
        return new Written(spelledOut(words));
    }

    /// Whether the character can be part of a word.
    private static boolean belongs(int point) {
        return Character.isLetterOrDigit(point) || isMark(point) || "@$!|*".indexOf(point) >= 0;
    }

    private static boolean isMark(int point) {
        var type = Character.getType(point);
        // Joined letters, apostrophes and what cannot be seen do not end a word.
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT
                || "'’‘`´".indexOf(point) >= 0;
    }

    private static int end(String text, int from) {
        var at = from;
        while (at < text.length() && belongs(text.codePointAt(at)) && !PICTURES.containsKey(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static Optional<Word> word(String text, int start, int stop) {
        var from = start;
        var to = stop;
        while (from < to && !Character.isLetterOrDigit(text.codePointAt(from)) && "@$".indexOf(text.charAt(from)) < 0) {
            from++;
        }
        while (from < to && !Character.isLetterOrDigit(text.codePointBefore(to)) && text.charAt(to - 1) != '$') {
            to--;
        }
        if (from == to) {
            return Optional.empty();
        }
        var plain = new StringBuilder();
        text.substring(from, to)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(point -> !isMark(point) || Character.getType(point) == Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        var bare = Normalizer.normalize(plain, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return Optional.of(new Word(plain.toString(), meant(bare), from, to));
    }

    private static String meant(String bare) {
        if (bare.chars().noneMatch(Character::isLetter)) {
            return bare;
        }
        var meant = new StringBuilder();
        for (var at = 0; at < bare.length(); at++) {
            meant.append(Letters.meant(bare.charAt(at)));
        }
        return Letters.squeezed(meant.toString());
    }

    /// Three or more single letters in a row are one word more.
    private static List<Word> spelledOut(List<Word> words) {
        var all = new ArrayList<Word>();
        var at = 0;
        while (at < words.size()) {
            var end = at;
            while (end < words.size() && words.get(end).plain().length() == 1) {
                end++;
            }
            if (end - at >= 3) {
                var letters = new StringBuilder();
                words.subList(at, end).forEach(word -> letters.append(word.plain()));
                all.add(new Word(
                        letters.toString(),
                        meant(letters.toString()),
                        words.get(at).from(),
                        words.get(end - 1).to()));
                at = end;
            } else {
                all.add(words.get(at));
                at++;
            }
        }
        return List.copyOf(all);
    }
}
