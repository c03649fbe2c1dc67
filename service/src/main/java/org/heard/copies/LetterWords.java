package org.heard.copies;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.heard.plain.AgeBand;

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
        load("letter-en-" + band.file() + ".properties");
        load("letter-en-people.properties");
    }

    private void load(String name) {
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
        return begun(get("came").formatted(name));
    }

    String didNotCome(String name) {
        return get("did-not-come").formatted(name);
    }

    String iCame() {
        return get("I-came");
    }

    /// What somebody is to a child: "your mum"; empty where a first name says enough.
    Optional<String> person(String address) {
        return Optional.ofNullable(words.getProperty("person." + address));
    }

    /// "Sam will ask the school."
    String agreed(String owner, String what) {
        return begun(get("agreed").formatted(owner, what));
    }

    /// "By 3 May, Sam will ask the school."
    String agreedBy(String owner, String what, String day) {
        return begun(get("agreed-by").formatted(owner, what, day));
    }

    /// "You see your brother every week. Sam will see to it."
    String seesTo(String owner, String sentence) {
        return get("see-to").formatted(begun(owner), sentence);
    }

    String seesToBy(String owner, String sentence, String day) {
        return get("see-to-by").formatted(begun(owner), sentence, day);
    }

    /// How the child reaches whoever writes.
    String ring(String phone) {
        return get("tell-ring").formatted(phone);
    }

    String write(String address) {
        return get("tell-write").formatted(address);
    }

    /// Who can do it for the child; without a name, anybody they trust.
    String ask(Optional<String> who) {
        return who.map(one -> begun(get("tell-ask").formatted(one))).orElseGet(() -> get("tell-anyone"));
    }

    private static String begun(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.UK) + sentence.substring(1);
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
