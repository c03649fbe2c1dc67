package org.heard.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.screening.DisclosurePhrases.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The published set against the screen: every plain disclosure is raised, and the figures in `docs/screening.md` are
/// those found here.
class DisclosurePhrasesTest {
    private static final List<String> HALVES = List.of("tuning", "kept");
    private static final int FEWEST = 6;
    private static final String[] CONCERNS =
            Arrays.stream(Concern.values()).map(Enum::name).toArray(String[]::new);

    @ParameterizedTest
    @ValueSource(strings = {"tuning", "kept"})
    void every_explicit_sentence_is_raised(String half) {
        assertThat(DisclosurePhrases.read(half).explicit())
                .hasSizeGreaterThan(100)
                .allSatisfy(sentence -> assertThat(Screening.of(sentence.text()).isRaised())
                        .as(sentence.text())
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuning", "kept"})
    void so_it_is_as_an_answer_where_a_word_or_two_need_not_be_english(String half) {
        assertThat(DisclosurePhrases.read(half).explicit())
                .allSatisfy(sentence -> assertThat(
                                Screening.ofAnswer(sentence.text()).isRaised())
                        .as(sentence.text())
                        .isTrue());
        assertThat(Stream.of("Zadie", "Kit Oosterhuis", "07700 900 111", "kit@example.org", "Minecraft"))
                .noneMatch(answer -> Screening.ofAnswer(answer).isRaised());
        assertThat(Stream.of("ليلى", "tata mnie bije", "\uD83D\uDE2D\uD83D\uDE2D"))
                .allMatch(answer -> Screening.ofAnswer(answer).isRaised());
    }

    /// What a half lacks, it says nothing of.
    @ParameterizedTest
    @ValueSource(strings = {"tuning", "kept"})
    void each_half_has_every_concern_and_each_way_in_which_children_write(String half) {
        var explicit = DisclosurePhrases.read(half).explicit();
        assertThat(explicit).extracting(Sentence::kind).contains(CONCERNS);
        var ways = explicit.stream().collect(Collectors.groupingBy(Sentence::how));
        assertThat(ways)
                .containsOnlyKeys("PLAIN", "MISSPELT", "LEET", "EMOJI", "NEGATED", "RUN_TOGETHER", "OTHER_LANGUAGE");
        ways.forEach((way, sentences) -> assertThat(sentences).as(way).hasSizeGreaterThanOrEqualTo(FEWEST));
        assertThat(ways.getOrDefault("EMOJI", List.of()))
                .allMatch(sentence -> sentence.text().codePoints().anyMatch(Character::isExtendedPictographic));
        assertThat(ways.getOrDefault("NEGATED", List.of()))
                .allMatch(sentence -> sentence.text().matches("(?i).*\\b(not|no|never|nobody|\\w+n['’]?t)\\b.*"));
    }

    @Test
    void the_figures_in_the_documentation_are_those_of_today() throws IOException {
        var documented = Files.readString(Path.of("..", "docs", "screening.md"));
        for (var half : HALVES) {
            var set = DisclosurePhrases.read(half);
            assertThat(documented)
                    .contains("| %s | %s | %s | %s | %s |"
                            .formatted(
                                    half,
                                    share(set.explicit()),
                                    named(set.explicit()),
                                    share(set.of("HINT")),
                                    share(set.of("ORDINARY"))));
        }
    }

    @Test
    void no_sentence_stands_in_both_halves() {
        assertThat(DisclosurePhrases.read("kept").sentences())
                .extracting(Sentence::text)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(DisclosurePhrases.read("tuning").sentences().stream()
                        .map(Sentence::text)
                        .toList());
    }

    private static String share(List<Sentence> sentences) {
        return sentences.stream()
                        .filter(one -> Screening.of(one.text()).isRaised())
                        .count() + " of " + sentences.size();
    }

    /// Raised for what it is about, not only raised.
    private static long named(List<Sentence> sentences) {
        return sentences.stream()
                .filter(one -> Screening.of(one.text()).concerns().contains(Concern.valueOf(one.kind())))
                .count();
    }
}
