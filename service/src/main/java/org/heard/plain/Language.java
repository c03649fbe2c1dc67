package org.heard.plain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A language in which the service can speak to a child. Every one but English has its words in files of its own,
/// beside the English ones, and is whole: `TranslationTest` names what is missing.
public enum Language {
    ENGLISH("en-GB", "English", "English", Direction.LTR),
    ARABIC("ar", "العربية", "Arabic", Direction.RTL);

    /// Where a line begins.
    enum Direction {
        LTR,
        RTL
    }

    private final String tag;
    private final String ownName;
    private final String englishName;
    private final Direction direction;

    Language(String tag, String ownName, String englishName, Direction direction) {
        this.tag = tag;
        this.ownName = ownName;
        this.englishName = englishName;
        this.direction = direction;
    }

    /// All but English.
    public static List<Language> others() {
        return Arrays.stream(values()).filter(one -> one != ENGLISH).toList();
    }

    /// The one with this tag.
    public static Optional<Language> tagged(String tag) {
        return Arrays.stream(values()).filter(one -> one.tag.equals(tag)).findFirst();
    }

    /// The one an adult wrote down as a child's: "Arabic", "Sudanese Arabic" or "العربية".
    public static Optional<Language> written(String words) {
        var typed = words.toLowerCase(Locale.UK);
        return others().stream()
                .filter(one -> typed.contains(one.englishName.toLowerCase(Locale.UK)) || typed.contains(one.ownName))
                .findFirst();
    }

    /// How a browser knows it: `ar`.
    public String tag() {
        return tag;
    }

    /// As those who speak it call it: العربية.
    public String ownName() {
        return ownName;
    }

    /// As a page of the staff's calls it.
    public String englishName() {
        return englishName;
    }

    /// `ltr` or `rtl`.
    public String direction() {
        return direction.name().toLowerCase(Locale.ROOT);
    }
}
