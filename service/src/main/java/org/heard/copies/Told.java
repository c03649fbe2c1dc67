package org.heard.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.decisions.Decision;
import org.heard.plain.AgeBand;
import org.heard.records.RecordText.Heading;
import org.jspecify.annotations.Nullable;

/// Which sentence of a letter tells the child of which decision. What is found here is a proposal: whoever lets the
/// letter go says so.
///
/// @param decisions those of the review that stand, to choose from
public record Told(List<Sentence> sentences, List<Decision> decisions) {
    /// Of a copy that is no letter.
    static final Told NOTHING = new Told(List.of(), List.of());

    private static final int SHORTEST_WORD = 3;
    private static final double ENOUGH = 0.5;

    public Told {
        sentences = List.copyOf(sentences);
        decisions = List.copyOf(decisions);
    }

    /// A line of what was agreed.
    ///
    /// @param decision the one it tells of, absent where it tells of none
    public record Sentence(int no, String text, @Nullable UUID decision) {}

    /// What the lines under "what we agreed" seem to tell of; each decision once.
    static Told in(List<Heading> text, List<Decision> decisions) {
        var agreed = text.stream()
                .filter(heading -> titles().contains(heading.title()))
                .flatMap(heading -> heading.text().lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        var free = new ArrayList<>(decisions);
        var sentences = new ArrayList<Sentence>();
        for (var line : agreed) {
            var best = best(line, free);
            best.ifPresent(free::remove);
            sentences.add(
                    new Sentence(sentences.size(), line, best.map(Decision::id).orElse(null)));
        }
        return new Told(sentences, decisions);
    }

    /// The same, where somebody said which sentence tells of which decision; one that is told twice stands below the
    /// first.
    Told as(Map<Integer, UUID> said) {
        var known = decisions.stream().map(Decision::id).collect(Collectors.toCollection(HashSet::new));
        return new Told(
                sentences.stream()
                        .map(one -> {
                            var decision = said.get(one.no());
                            return new Sentence(
                                    one.no(), one.text(), decision != null && known.remove(decision) ? decision : null);
                        })
                        .toList(),
                decisions);
    }

    /// Those decisions no sentence tells of.
    public List<Decision> left() {
        var told = byDecision().keySet();
        return decisions.stream().filter(one -> !told.contains(one.id())).toList();
    }

    /// The sentences that tell of a decision, by the decision, in the order of the letter.
    Map<UUID, Sentence> byDecision() {
        var told = new LinkedHashMap<UUID, Sentence>();
        for (var sentence : sentences) {
            if (sentence.decision() != null) {
                told.put(sentence.decision(), sentence);
            }
        }
        return told;
    }

    private static Set<String> titles() {
        return Arrays.stream(AgeBand.values())
                .map(band -> LetterWords.of(band).heading(LetterPart.AGREED))
                .collect(Collectors.toSet());
    }

    private static Optional<Decision> best(String line, List<Decision> decisions) {
        var words = words(line);
        return decisions.stream()
                .filter(one -> share(words, one) >= ENOUGH)
                .max(java.util.Comparator.comparingDouble(one -> share(words, one)));
    }

    /// How much of a decision a line says.
    private static double share(Set<String> line, Decision decision) {
        var words = words(decision.what());
        return words.isEmpty()
                ? 0
                : (double) words.stream().filter(line::contains).count() / words.size();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > SHORTEST_WORD)
                .collect(Collectors.toSet());
    }
}
