package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.cards.CardInHand;
import org.heard.pages.Asset;
import org.heard.plain.AgeBand;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What a child on a slow line waits for who has never been here: the first page with everything it names, as it goes
/// over the line.
class FirstViewTest extends HeardTest {
    private static final int MOST = 50_000;

    /// Letters that are fetched where a page has any of them.
    private static final Pattern FONT =
            Pattern.compile("url\\(\"?([^\")]+\\.woff2)\"?\\)[^}]*?unicode-range:\\s*([^;}]+)");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource
    void the_first_view_at_every_age_is_small_fonts_included(AgeBand band) {
        var visitor = new Visitor(port).as(story.organisation(), child(band).id());
        small(visitor, "/me", "band-" + band.file());
    }

    @ParameterizedTest
    @EnumSource
    void so_it_is_in_arabic(AgeBand band) {
        var visitor = new Visitor(port).as(story.organisation(), child(band).id());
        visitor.get("/me/age");
        visitor.post("/me/language", Map.of("language", "ar"));
        assertThat(visitor.get("/me").page().select("html").attr("dir")).isEqualTo("rtl");
        small(visitor, "/me", "band-" + band.file());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/card", "/card/link", "/card/stop", "/visit/code"})
    void the_doors_are_small(String path) {
        small(new Visitor(port), path, "band-" + Doorway.WORDS.band().file());
    }

    @Test
    void so_is_the_door_of_a_visit_on_a_device_that_was_handed_over() {
        var ash = CardInHand.of(story, port);
        var desk = new Visitor(port).as(story.organisation(), ash.iro());
        desk.press(desk.get(ash.page()), "Sign me out and hand this device over", Map.of());
        small(desk, "/visit", "band-" + Doorway.WORDS.band().file());
    }

    private ChildStory child(AgeBand band) {
        return story.child("Ash Example")
                .born(
                        switch (band) {
                            case FOUR_TO_SEVEN -> "2020-03-02";
                            case EIGHT_TO_ELEVEN -> "2016-03-02";
                            case TWELVE_TO_SEVENTEEN -> "2012-03-02";
                            case SIXTEEN_AND_OVER -> "2008-03-02";
                        })
                .enteredCare("2026-01-05", "C1", "U6");
    }

    private void small(Visitor visitor, String path, String of) {
        var page = visitor.get(path).page();
        assertThat(page.body().className()).contains(of);
        var named = new LinkedHashSet<String>(List.of(path));
        named.addAll(page.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href"));
        named.addAll(page.select("script[src], img[src]").eachAttr("src"));
        var fonts = fonts(page);
        named.addAll(fonts);
        var bytes = named.stream().mapToInt(one -> weight(one, visitor)).sum();
        assertThat(fonts).as("a page has words").isNotEmpty();
        assertThat(named).hasSizeGreaterThanOrEqualTo(4);
        assertThat(bytes).as("bytes of " + named).isLessThan(MOST);
    }

    /// The fonts that the stylesheet names for any letter of the page.
    private Set<String> fonts(Document page) {
        var style = get(Asset.href("space.css"), new Visitor(port), "identity");
        var fonts = new LinkedHashSet<String>();
        var found = FONT.matcher(new String(style, StandardCharsets.UTF_8));
        while (found.find()) {
            var ranges = List.of(found.group(2).split(","));
            if (page.body()
                    .text()
                    .codePoints()
                    .anyMatch(letter ->
                            ranges.stream().anyMatch(range -> has(range.strip().substring(2), letter)))) {
                fonts.add(found.group(1));
            }
        }
        return fonts;
    }

    private static boolean has(String range, int letter) {
        var ends = List.of(range.split("-"));
        return letter >= Integer.parseInt(ends.getFirst(), 16) && letter <= Integer.parseInt(ends.getLast(), 16);
    }

    private int weight(String path, Visitor visitor) {
        return get(path, visitor, "gzip").length;
    }

    private byte[] get(String path, Visitor visitor, String encoding) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Encoding", encoding)
                .header("Cookie", String.join("; ", visitor.cookies()))
                .build();
        try {
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }
}
