package org.heard.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heard.screening.Wording.Form;
import org.heard.screening.Wording.Part;

/// Reads the list of patterns, `wordings.txt`; the file says how it is written.
final class Wordings {
    private final Map<String, List<Form>> families = new HashMap<>();

    private Wordings() {}

    static List<Wording> read() {
        return new Wordings().read(lines("wordings.txt"));
    }

    /// The lines of a list that stands beside this class, without remarks of a line of their own.
    static List<String> lines(String file) {
        try (var stream = Objects.requireNonNull(Wordings.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<Wording> read(List<String> lines) {
        var wordings = new ArrayList<Wording>();
        Concern concern = null;
        for (var line : lines) {
            if (line.startsWith("[")) {
                concern = Concern.valueOf(line.substring(1, line.length() - 1));
            } else if (line.contains("=")) {
                var family = line.split("=", 2);
                families.put(family[0].strip(), forms(family[1].strip().split("\\s+")));
            } else {
                var pattern = line.split("#", 2);
                if (concern == null || pattern.length < 2) {
                    throw new IllegalStateException("says not what it is about or not what it is for: " + line);
                }
                wordings.add(new Wording(concern, parts(pattern[0].strip()), pattern[1].strip()));
            }
        }
        return List.copyOf(wordings);
    }

    private List<Part> parts(String pattern) {
        return Arrays.stream(pattern.split("\\s+")).map(this::part).toList();
    }

    private Part part(String text) {
        if (text.equals("..") || text.equals("...")) {
            return new Part.Gap(text.length() == 2 ? 3 : 6);
        }
        var optional = text.endsWith("?");
        var words = optional ? text.substring(0, text.length() - 1) : text;
        return new Part.OneOf(forms(words.split("/")), optional);
    }

    private List<Form> forms(String[] words) {
        var forms = new ArrayList<Form>();
        for (var word : words) {
            if (word.startsWith("{")) {
                var name = word.substring(1, word.length() - 1);
                forms.addAll(Objects.requireNonNull(families.get(name), name));
            } else {
                var stem = word.endsWith("*");
                var letters = stem ? word.substring(0, word.length() - 1) : word;
                forms.add(new Form(Letters.squeezed(letters), stem));
            }
        }
        return List.copyOf(forms);
    }
}
