package org.heard.madeup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The word lists and tables that lie beside this package. A line that starts with `#` is a remark.
final class Resource {
    private Resource() {}

    static List<String> lines(String file) {
        try (var in = Resource.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("No " + file + " beside " + Resource.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Lists under headings such as `[home]`.
    static Map<String, List<String>> sections(String file) {
        var sections = new LinkedHashMap<String, List<String>>();
        var current = new ArrayList<String>();
        for (var line : lines(file)) {
            if (line.startsWith("[")) {
                current = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), current);
            } else {
                current.add(line);
            }
        }
        return sections;
    }

    /// Lists whose entries stand on one line, parted by spaces.
    static Map<String, List<String>> words(String file) {
        var words = new LinkedHashMap<String, List<String>>();
        sections(file)
                .forEach((name, lines) -> words.put(
                        name,
                        lines.stream()
                                .flatMap(line -> List.of(line.split(" ")).stream())
                                .toList()));
        return words;
    }

    /// Rows of a comma-separated table without its heading.
    static List<List<String>> rows(String file, char separator) {
        return lines(file).stream()
                .skip(1)
                .map(line -> List.of(line.split(java.util.regex.Pattern.quote(String.valueOf(separator)), -1)))
                .toList();
    }
}
