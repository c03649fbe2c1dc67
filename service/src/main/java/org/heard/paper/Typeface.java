package org.heard.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/// The typefaces that PDFs carry, in the order in which a letter is looked for. Each is read when it is first needed.
enum Typeface {
    ATKINSON("Atkinson Hyperlegible Next", "AtkinsonHyperlegibleNext_400Regular", "AtkinsonHyperlegibleNext_700Bold"),
    NOTO_SANS("Noto Sans", "NotoSans_400Regular", "NotoSans_700Bold"),
    NOTO_SANS_ETHIOPIC("Noto Sans Ethiopic", "NotoSansEthiopic_400Regular", "NotoSansEthiopic_700Bold"),
    NOTO_EMOJI("Noto Emoji", "NotoEmoji_400Regular", "NotoEmoji_400Regular"),
    NOTO_SYMBOLS("Noto Sans Symbols", "NotoSansSymbols_400Regular", "NotoSansSymbols_400Regular"),
    NOTO_SYMBOLS_2("Noto Sans Symbols 2", "NotoSansSymbols2_400Regular", "NotoSansSymbols2_400Regular");

    private final String family;
    private final String regular;
    private final String bold;
    private volatile @Nullable BitSet letters;

    Typeface(String family, String regular, String bold) {
        this.family = family;
        this.regular = regular;
        this.bold = bold;
    }

    String family() {
        return family;
    }

    String regular() {
        return "fonts/" + regular + ".ttf";
    }

    String bold() {
        return "fonts/" + bold + ".ttf";
    }

    boolean has(int letter) {
        var known = letters;
        if (known == null) {
            known = read();
            letters = known;
        }
        return known.get(letter);
    }

    private BitSet read() {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(Stationery.open(regular())))) {
            var glyphs = font.getUnicodeCmapLookup();
            var found = new BitSet();
            for (var letter = 0x20; letter < 0x20000; letter++) {
                found.set(letter, glyphs.getGlyphId(letter) != 0);
            }
            return found;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
