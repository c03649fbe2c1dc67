package org.heard.ssda903.reference;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The authorities of England that look after children, and those that were merged or divided while an
/// order of theirs may still be returned, as `authorities.csv` has them.
public final class Authorities {
    /// What one list writes and another leaves out: "Bristol, City of", "Bristol City Council", "Bristol".
    private static final Set<String> BESIDE_THE_NAME =
            Set.of("city", "of", "county", "council", "the", "borough", "metropolitan", "district", "royal", "unitary");

    /// By the name's words; the code is empty where the authority is no more.
    private static final Map<String, String> BY_NAME = new HashMap<>();

    private static final Set<String> CODES = new TreeSet<>();

    static {
        load();
    }

    private Authorities() {}

    /// Whether this is the three-digit code of an authority, of today or of earlier.
    public static boolean isCode(String code) {
        return CODES.contains(code);
    }

    /// The newest code that the Office for National Statistics gives the authority of this name, whatever
    /// its case, its signs and words like "Council"; empty where there is none such today.
    public static Optional<String> find(String name) {
        return Optional.ofNullable(BY_NAME.get(words(name))).filter(code -> !code.isEmpty());
    }

    private static String words(String name) {
        var plain = name.toLowerCase(Locale.ROOT).replace("&", " and ").replaceAll("[^a-z]+", " ");
        var words = plain.replaceAll("\\blondon borough\\b", " ");
        return Arrays.stream(words.strip().split(" +"))
                .filter(word -> !BESIDE_THE_NAME.contains(word))
                .collect(Collectors.joining(" "));
    }

    private static void load() {
        try (InputStream file = Objects.requireNonNull(Authorities.class.getResourceAsStream("authorities.csv"));
                var records = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : records) {
                CODES.add(row.getField("dfe"));
                BY_NAME.putIfAbsent(words(row.getField("name")), row.getField("ons"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
