package org.heard.ssda903.reference;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The authorities of England, by any code they have or had.
public final class Authorities {
    /// What one list writes and another leaves out.
    private static final Set<String> BESIDE_THE_NAME =
            Set.of("city", "of", "county", "council", "the", "borough", "metropolitan", "district", "royal", "unitary");

    private static final Map<String, Authority> BY_CODE = load();
    private static final Map<String, Authority> BY_NAME = BY_CODE.values().stream()
            .distinct()
            .collect(Collectors.toUnmodifiableMap(authority -> words(authority.name()), authority -> authority));
    private static final Map<String, String> OF_DISTRICTS = districts();

    private Authorities() {}

    /// The one with this code of the Office for National Statistics, today's or the one before, or this number of the
    /// Department for Education.
    public static Optional<Authority> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code.strip().toUpperCase(Locale.ROOT)));
    }

    /// The one of this name, whatever its case, its signs and words like "Council": "Bristol, City of", "Bristol
    /// City Council" and "Bristol" are one.
    static Optional<Authority> named(String name) {
        return Optional.ofNullable(BY_NAME.get(words(name)));
    }

    private static String words(String name) {
        var plain = name.toLowerCase(Locale.ROOT).replace("&", " and ").replaceAll("[^a-z]+", " ");
        return Arrays.stream(plain.replace("london borough", " ").strip().split(" +"))
                .filter(word -> !BESIDE_THE_NAME.contains(word))
                .collect(Collectors.joining(" "));
    }

    /// The code of the authority a district lies in; `SCO`, `WAL` or `NIR` for one of those countries, `NUK` for a
    /// place outside the United Kingdom.
    static String of(String district) {
        var authority = OF_DISTRICTS.get(district);
        if (authority != null) {
            return authority;
        }
        return switch (district.isEmpty() ? ' ' : district.charAt(0)) {
            case 'S' -> "SCO";
            case 'W' -> "WAL";
            case 'N' -> "NIR";
            default -> "NUK";
        };
    }

    private static Map<String, Authority> load() {
        var all = new LinkedHashMap<String, Authority>();
        read("authorities.csv", row -> {
            var authority = new Authority(row.getField("name"), row.getField("code"), row.getField("number"));
            all.put(authority.code(), authority);
            all.put(authority.number(), authority);
            if (!row.getField("before").isEmpty()) {
                all.put(row.getField("before"), authority);
            }
        });
        return Map.copyOf(all);
    }

    private static Map<String, String> districts() {
        var all = new LinkedHashMap<String, String>();
        read("districts.csv", row -> all.put(row.getField("district"), row.getField("authority")));
        return Map.copyOf(all);
    }

    private static void read(String file, Consumer<NamedCsvRecord> each) {
        try (InputStream in = Objects.requireNonNull(Authorities.class.getResourceAsStream(file));
                var rows = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(in)) {
            rows.forEach(each);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
