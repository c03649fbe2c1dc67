package org.heard.copies;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/// The words a letter to a child is made of that are ours and not the IRO's: headings, how it begins and ends, what a
/// child can always do. One file an age band; tests hold each against its reading gate.
final class LetterWords {
    private static final Map<AgeBand, LetterWords> ALL = new EnumMap<>(AgeBand.class);

    static {
        for (var band : AgeBand.values()) {
            ALL.put(band, new LetterWords(band));
        }
    }

    private final Properties words = new Properties();

    private LetterWords(AgeBand band) {
        var name = "letter-en-" + band.file() + ".properties";
        try (var file = LetterWords.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing");
            }
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static LetterWords of(AgeBand band) {
        var found = ALL.get(band);
        if (found == null) {
            throw new IllegalStateException("no words for " + band);
        }
        return found;
    }

    /// The heading of a part, as the child reads it.
    String heading(LetterPart part) {
        return get("heading." + part.address());
    }

    String greeting(String name) {
        return get("greeting").formatted(name);
    }

    String goodbye(String iro) {
        return get("goodbye").formatted(iro);
    }

    /// What the child can do who is not happy: always the same, never forgotten.
    String ifUnhappy() {
        return get("if-unhappy");
    }

    /// "Mira, your mum, came." and so on, one line a person.
    String cameInPerson(String name) {
        return get("came").formatted(name);
    }

    String didNotCome(String name) {
        return get("did-not-come").formatted(name);
    }

    /// "Sam will ask the school by 3 May 2026."
    String agreed(String owner, String what) {
        return get("agreed").formatted(owner, what);
    }

    String agreedBy(String owner, String what, String day) {
        return get("agreed-by").formatted(owner, what, day);
    }

    String seeYou(String day) {
        return get("see-you").formatted(day);
    }

    String seeYouUnknown() {
        return get("see-you-unknown");
    }

    /// Every sentence of ours, for the reading gate.
    Iterable<String> all() {
        return words.stringPropertyNames().stream().sorted().map(this::get).toList();
    }

    private String get(String key) {
        var text = words.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no words for " + key);
        }
        return text;
    }
}
