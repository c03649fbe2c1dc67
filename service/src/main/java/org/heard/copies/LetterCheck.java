package org.heard.copies;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.heard.access.Actor;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.springframework.stereotype.Component;

/// Holds a letter against every passage that must never stand in one (rule 8). It finds a sentence wherever it
/// was taken over, with other capitals and marks; what somebody put in other words only a person finds.
@Component
class LetterCheck {
    private static final int FEWEST_WORDS = 4;

    private final List<KeptOutOfLetters> kept;

    LetterCheck(List<KeptOutOfLetters> kept) {
        this.kept = List.copyOf(kept);
    }

    /// A sentence that stands in a text and must not.
    record Found(String sentence, String what) {}

    List<Found> in(Actor writer, String text, ChildId child, ReviewId review, LocalDate today) {
        var letter = " " + plain(text) + " ";
        return kept.stream()
                .flatMap(one -> one.passages(writer, child, review, today).stream())
                .flatMap(passage -> sentences(passage.text())
                        .filter(sentence -> letter.contains(" " + plain(sentence) + " "))
                        .map(sentence -> new Found(sentence.strip(), passage.what())))
                .distinct()
                .toList();
    }

    /// Each sentence long enough to be known again; a passage that has none, whole.
    private static Stream<String> sentences(String passage) {
        var enough = Arrays.stream(passage.split("(?<=[.!?])\\s+|\\R"))
                .filter(sentence -> plain(sentence).split(" ").length >= FEWEST_WORDS)
                .toList();
        return enough.isEmpty() && !plain(passage).isEmpty() ? Stream.of(passage) : enough.stream();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
