package org.heard.plain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// How a text reads that is meant for a child: which of our own words are in it, which sentences are longer than their
/// age reads, and about which age reads it with ease. It advises whoever writes and stops nobody. What stands in
/// quotation marks is left alone.
///
/// The reading age is that of the Automated Readability Index, which counts nothing but letters, words and
/// sentences, so that anybody can count it again: 4.71 × letters a word + 0.5 × words a sentence − 21.43 is a
/// school year of the United States, whose first begins at six; five more is an age. It knows nothing of what
/// the words mean.
///
/// @param age absent for a text too short to tell
public record Reading(AgeBand band, int words, List<Found> found, List<LongSentence> tooLong, OptionalInt age) {
    private static final double LETTERS_A_WORD = 4.71;
    private static final double WORDS_A_SENTENCE = 0.5;
    private static final double LESS = 21.43;
    private static final int YEARS_BEFORE_SCHOOL = 5;
    private static final int YOUNGEST = 5;
    private static final int OLDEST = 18;
    private static final int ENOUGH_WORDS = 30;

    /// One of our own words, and what to say instead.
    public record Found(String word, String instead, int times) {}

    /// A sentence with more words than their age reads.
    public record LongSentence(String sentence, int words) {}

    public Reading {
        found = List.copyOf(found);
        tooLong = List.copyOf(tooLong);
    }

    /// How these texts read together, each a paragraph or more.
    public static Reading of(AgeBand band, Collection<String> texts, Collection<Jargon> jargon) {
        var text = Quoted.without(texts.stream().map(String::strip).collect(Collectors.joining("\n")));
        var sentences = Sentences.in(text);
        return new Reading(
                band,
                Sentences.words(text),
                found(text, jargon),
                sentences.stream()
                        .map(sentence -> new LongSentence(sentence, Sentences.words(sentence)))
                        .filter(sentence -> sentence.words() > band.wordsASentence())
                        .toList(),
                Sentences.words(text) < ENOUGH_WORDS ? OptionalInt.empty() : OptionalInt.of(age(text)));
    }

    /// Nothing is to be said of it.
    public boolean isPlain() {
        return found.isEmpty() && tooLong.isEmpty();
    }

    /// "About 9", "5 or younger", "18 or older".
    public String ageInWords() {
        var years = age.orElseThrow();
        return years <= YOUNGEST ? YOUNGEST + " or younger" : years >= OLDEST ? OLDEST + " or older" : "about " + years;
    }

    /// The age that reads a text with ease, from five to eighteen.
    static int age(String text) {
        var words = Sentences.words(text);
        var grade = LETTERS_A_WORD * Sentences.letters(text) / words
                + WORDS_A_SENTENCE * words / Sentences.in(text).size()
                - LESS;
        return Math.clamp(Math.round(grade) + YEARS_BEFORE_SCHOOL, YOUNGEST, OLDEST);
    }

    /// Each as it stands in the text for the first time; a longer one hides a shorter within it.
    private static List<Found> found(String text, Collection<Jargon> jargon) {
        var found = new LinkedHashMap<Integer, Found>();
        var left = text;
        var longestFirst = new ArrayList<>(jargon);
        longestFirst.sort((one, other) -> other.word().length() - one.word().length());
        for (var each : longestFirst) {
            var places =
                    Whole.word(each.word(), "(?:e?s)?").matcher(left).results().toList();
            if (each.inUse() && !places.isEmpty()) {
                var first = places.getFirst();
                found.put(first.start(), new Found(first.group(), each.instead(), places.size()));
                left = Whole.word(each.word(), "(?:e?s)?")
                        .matcher(left)
                        .replaceAll(place -> " ".repeat(place.group().length()));
            }
        }
        return found.entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(java.util.Map.Entry::getValue)
                .toList();
    }
}
