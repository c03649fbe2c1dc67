package org.heard.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// WCAG 2.2, success criteria 1.4.3 and 1.4.11, for the colours in the style sheet that is served.
class PaletteTest {
    private static final Map<String, String> COLOURS = coloursServed();

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, card",
        "ink, sand",
        "ink, sand-deep",
        "ink, marigold",
        "ink-soft, paper",
        "ink-soft, card",
        "ink-soft, sand",
        "harbour, paper",
        "harbour, card",
        "harbour, sand",
        "harbour-deep, card",
        "harbour-deep, information-back",
        "card, harbour",
        "card, harbour-deep",
        "card, brick",
        "card, late-ink",
        "plum, paper",
        "plum, card",
        "brick, paper",
        "brick, card",
        "good-ink, good-back",
        "soon-ink, soon-back",
        "late-ink, late-back",
        "information-ink, information-back",
        "neutral-ink, neutral-back",
        "unknown-ink, unknown-back",
    })
    void words_can_be_read(String words, String ground) {
        assertThat(contrast(words, ground)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource({
        "field, paper",
        "field, card",
        "harbour, card",
        "leaf, paper",
        "brick, card",
        "ink, marigold",
        "ink-soft, paper",
        "late-ink, card",
        "good-ink, card",
        "soon-ink, card",
    })
    void edges_and_signs_can_be_seen(String edge, String ground) {
        assertThat(contrast(edge, ground)).isGreaterThanOrEqualTo(3);
    }

    private static double contrast(String one, String other) {
        var a = luminance(colour(one));
        var b = luminance(colour(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static String colour(String name) {
        return Objects.requireNonNull(COLOURS.get(name), name);
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int at) {
        var share = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> coloursServed() {
        try (var css = PaletteTest.class.getResourceAsStream("/static/assets/heard.css")) {
            assertThat(css).isNotNull();
            return Pattern.compile("--([a-z-]+): ?(#[0-9a-f]{3}(?:[0-9a-f]{3})?)[;}]")
                    .matcher(new String(css.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .collect(Collectors.toMap(
                            colour -> colour.group(1), colour -> full(colour.group(2)), (first, _) -> first));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static String full(String hex) {
        return hex.length() == 7 ? hex : hex.replaceAll("([0-9a-f])", "$1$1");
    }
}
