package org.heard.plain;

import java.util.Arrays;

/// Phrases by where they stand, for tests in the room that does not know those who say them.
final class TestWords {
    private TestWords() {}

    static Phrase phrase(String room, String key) {
        return PhraseRooms.translated().stream()
                .filter(one -> Phrases.name(one).equals(room))
                .flatMap(one -> Arrays.<Phrase>stream(one.getEnumConstants()))
                .filter(one -> Phrases.key(one).equals(key))
                .findFirst()
                .orElseThrow();
    }
}
