package org.heard.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// One half of the published set of sentences, `disclosures/tuning.txt` or `disclosures/kept.txt`.
record DisclosurePhrases(List<Sentence> sentences) {
    /// One sentence of the set.
    ///
    /// @param kind a concern, or HINT or ORDINARY
    /// @param how  how it is written: plainly, misspelt, denied …
    record Sentence(String kind, String how, String text) {
        boolean isExplicit() {
            return !kind.equals("HINT") && !kind.equals("ORDINARY");
        }
    }

    static DisclosurePhrases read(String half) {
        var file = "/disclosures/" + half + ".txt";
        try (var stream = Objects.requireNonNull(DisclosurePhrases.class.getResourceAsStream(file), file)) {
            return new DisclosurePhrases(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 3))
                    .map(parts -> new Sentence(parts[0], parts[1], parts[2]))
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<Sentence> explicit() {
        return sentences.stream().filter(Sentence::isExplicit).toList();
    }

    List<Sentence> of(String kind) {
        return sentences.stream().filter(one -> one.kind().equals(kind)).toList();
    }
}
