package org.heard.cards;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.plain.EnglishAlone;
import org.heard.plain.Phrase;

/// One of the sixteen pictures out of which a child chooses four, in order: 16 bits, beside the 128 of the
/// card. The word of each is what a screen reader says.
@EnglishAlone("The pictures are tapped at the door.")
public enum Picture implements Phrase {
    FISH,
    SUN,
    TREE,
    BOAT,
    STAR,
    HOUSE,
    CAT,
    APPLE,
    MOON,
    BALL,
    FLOWER,
    KEY,
    CLOUD,
    DRUM,
    LEAF,
    CUP;

    /// How many are chosen.
    public static final int CHOSEN = 4;

    /// As drawn: `fish`.
    public String drawn() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /// What came from a form; nothing for what is no picture of ours.
    public static Optional<Picture> parse(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    /// The four as they are hashed.
    static String joined(List<Picture> four) {
        return four.stream().map(Picture::name).collect(Collectors.joining(" "));
    }
}
