package org.heard.plain;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A phrase a child meets in their own pages, as a translator needs to know it.
///
/// @param room    the part of the pages, `my-people`
/// @param key     which phrase of that part
/// @param english as said to a child of eight to eleven
/// @param ending  what stands after it where something follows in the same line: a space
/// @param where   the part in words
/// @param vital   whether it is one of safety or of rights
record EveryPhrase(String room, String key, String english, String ending, String where, boolean vital) {
    private static final List<EveryPhrase> ALL = read();
    private static final Map<Place, EveryPhrase> BY_PLACE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(EveryPhrase::place, Function.identity()));

    /// Which phrase, whatever it says.
    record Place(String room, String phrase) {}

    /// Each of them, room by room.
    static List<EveryPhrase> all() {
        return ALL;
    }

    static Map<Place, EveryPhrase> byPlace() {
        return BY_PLACE;
    }

    Place place() {
        return new Place(room, key);
    }

    private static List<EveryPhrase> read() {
        var where = Phrases.read(EveryPhrase.class, "where-phrases-stand.properties");
        return PhraseRooms.translated().stream()
                .flatMap(room -> Arrays.stream(room.getEnumConstants()).map(phrase -> of(room, phrase, where)))
                .toList();
    }

    private static EveryPhrase of(Class<? extends Phrase> room, Phrase phrase, Properties where) {
        var name = Phrases.name(room);
        var english = Phrases.of(AgeBand.EIGHT_TO_ELEVEN).say(phrase);
        return new EveryPhrase(
                name,
                Phrases.key(phrase),
                english.strip(),
                english.substring(english.stripTrailing().length()),
                where.getProperty(name, ""),
                vital(room, phrase));
    }

    private static boolean vital(Class<? extends Phrase> room, Phrase phrase) {
        try {
            return room.isAnnotationPresent(Vital.class)
                    || room.getField(phrase.name()).isAnnotationPresent(Vital.class);
        } catch (NoSuchFieldException never) {
            throw new IllegalStateException(never);
        }
    }
}
