package org.heard.ssda903;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The code sets as they stand in `codes.csv`, read once.
final class PublishedCodes {
    private static final Map<CodeSet, Map<String, Code>> ALL = load();

    private PublishedCodes() {}

    static Map<String, Code> of(CodeSet set) {
        return Objects.requireNonNull(ALL.get(set));
    }

    private static Map<CodeSet, Map<String, Code>> load() {
        var all = new EnumMap<CodeSet, Map<String, Code>>(CodeSet.class);
        for (var set : CodeSet.values()) all.put(set, new LinkedHashMap<>());
        try (InputStream file = Objects.requireNonNull(PublishedCodes.class.getResourceAsStream("codes.csv"));
                var records = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : records) {
                var code = new Code(
                        row.getField("code"),
                        blankAsNull(row.getField("meaning")),
                        year(row, "first"),
                        year(row, "last"));
                Objects.requireNonNull(all.get(CodeSet.valueOf(row.getField("set"))))
                        .put(code.code(), code);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        all.replaceAll((set, codes) -> Collections.unmodifiableMap(codes));
        return all;
    }

    private static @Nullable CollectionYear year(NamedCsvRecord row, String column) {
        var text = row.getField(column);
        return text.isEmpty() ? null : CollectionYear.ending(Integer.parseInt(text));
    }

    private static @Nullable String blankAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
