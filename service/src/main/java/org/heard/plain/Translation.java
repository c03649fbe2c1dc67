package org.heard.plain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// All that the service says to a child in another language, beside the English it was made from.
///
/// @param version changes as soon as any word of either language does
public record Translation(Language language, List<Room> rooms, String version) {
    private static final Map<Language, Translation> ALL = new ConcurrentHashMap<>();

    /// The phrases of one room of the child's space.
    public record Room(String name, List<Line> lines) {}

    /// A phrase.
    ///
    /// @param english as said to a child of eight to eleven
    /// @param words   empty where it is said in English
    public record Line(String key, String english, String words) {}

    /// The words in a language.
    public static Translation of(Language language) {
        return ALL.computeIfAbsent(language, Translation::read);
    }

    /// How many phrases there are.
    public long phrases() {
        return rooms.stream().mapToLong(room -> room.lines().size()).sum();
    }

    /// How many of them are said in English.
    public long missing() {
        return rooms.stream()
                .flatMap(room -> room.lines().stream())
                .filter(line -> line.words().isEmpty())
                .count();
    }

    private static Translation read(Language language) {
        var rooms = PhraseRooms.translated().stream()
                .map(room -> room(room, language))
                .toList();
        return new Translation(language, rooms, version(rooms));
    }

    private static Room room(Class<? extends Phrase> room, Language language) {
        var words = Phrases.read(room, Phrases.file(room, language));
        var english = Phrases.of(AgeBand.EIGHT_TO_ELEVEN);
        var name = room.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return new Room(
                name,
                Arrays.stream(room.getEnumConstants())
                        .map(phrase -> new Line(
                                Phrases.key(phrase), english.say(phrase), words.getProperty(Phrases.key(phrase), "")))
                        .toList());
    }

    private static String version(List<Room> rooms) {
        var all = new ArrayList<String>();
        for (var room : rooms) {
            for (var line : room.lines()) {
                all.add(room.name() + "\t" + line.key() + "\t" + line.english() + "\t" + line.words());
            }
        }
        // What is said to the other ages is not shown beside the translation, and still it was made from it.
        for (var room : PhraseRooms.translated()) {
            for (var band : AgeBand.values()) {
                for (var phrase : room.getEnumConstants()) {
                    all.add(band + "\t" + Phrases.key(phrase) + "\t"
                            + Phrases.of(band).say(phrase));
                }
            }
        }
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", all).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
