package org.heard.plain;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/// The words of one edition as children meet them. What cannot be said as it was brought is said in English.
final class BroughtWords {
    private final int edition;
    private final boolean vital;
    private final boolean current;
    private final Map<AgeBand, Phrases> bands = new EnumMap<>(AgeBand.class);

    BroughtWords(Language language, int edition, List<BroughtLine> lines) {
        this.edition = edition;
        this.vital = lines.stream().filter(line -> line.phrase().vital()).allMatch(BroughtLine::isCurrent);
        this.current = lines.stream().filter(BroughtLine::isSaid).allMatch(BroughtLine::isCurrent);
        var rooms = new HashMap<String, Properties>();
        for (var line : lines) {
            if (line.isSaid()) {
                rooms.computeIfAbsent(line.phrase().room(), _ -> new Properties())
                        .setProperty(line.phrase().key(), line.said());
            }
        }
        for (var band : AgeBand.values()) {
            bands.put(
                    band,
                    new Phrases(band, language, room -> rooms.getOrDefault(Phrases.name(room), new Properties())));
        }
    }

    int edition() {
        return edition;
    }

    /// Whether all words of safety and rights are said, as the English says them today.
    boolean vital() {
        return vital;
    }

    /// Whether nothing that is said was made from English that says something else today.
    boolean current() {
        return current;
    }

    Phrases at(AgeBand band) {
        return Objects.requireNonNull(bands.get(band));
    }
}
