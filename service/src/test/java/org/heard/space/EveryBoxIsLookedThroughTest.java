package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.choices.Question;
import org.heard.space.Boxes.Words;
import org.heard.tellings.Place;
import org.junit.jupiter.api.Test;

/// No box on a child's pages takes words that nobody looks through, and before each stands who reads them, that
/// others are told if somebody may not be safe, and help now.
class EveryBoxIsLookedThroughTest {
    private static final Path TEMPLATES = Path.of("src", "main", "jte", "space");
    private static final Pattern BOX = Pattern.compile("<textarea\\b[^>]*>|<input\\b[^>]*>|contenteditable[^>]*>");
    private static final Pattern TYPE = Pattern.compile("\\btype=\"(\\w+)\"");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]+)\"");

    /// What takes no words.
    private static final Set<String> TAPPED = Set.of("hidden", "radio", "checkbox", "date", "file");

    private static String read(String template) {
        try {
            return Files.readString(TEMPLATES.resolve(template + ".jte"));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Stream<String> templates() throws IOException {
        try (var files = Files.list(TEMPLATES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".jte"))
                    .map(file -> file.replace(".jte", ""))
                    .toList()
                    .stream();
        }
    }

    private static Stream<String> boxes(String template) {
        return BOX.matcher(read(template))
                .results()
                .map(found -> found.group())
                .filter(box -> !isTapped(box))
                .map(box -> template + " " + name(box));
    }

    private static boolean isTapped(String box) {
        return first(TYPE.matcher(box)).filter(TAPPED::contains).isPresent();
    }

    private static String name(String box) {
        return first(NAME.matcher(box))
                .map(name -> name.contains("$") ? "*" : name)
                .orElse("without a name");
    }

    private static Optional<String> first(Matcher matcher) {
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    @Test
    void every_box_is_on_the_list_and_the_list_has_no_other() throws IOException {
        var boxes = templates().flatMap(EveryBoxIsLookedThroughTest::boxes).collect(Collectors.toSet());
        assertThat(boxes)
                .as("a new box on a child's page: have it looked through (tellings.Noticed), and say so in Boxes")
                .containsExactlyInAnyOrderElementsOf(Boxes.ALL.keySet());
    }

    @Test
    void before_each_the_child_is_told_who_reads_it_and_where_help_is_now() {
        Boxes.ALL.forEach((box, words) -> {
            var template = box.split(" ")[0];
            switch (words) {
                case Words.Sent(var told) -> assertThat(read(told)).as(box).contains("@template.space.beforeWriting(");
                case Words.Noticed _ -> {
                    var text = read(template);
                    var said = Math.max(text.indexOf("@template.space.readers("), text.indexOf("writing = true"));
                    assertThat(said).as(box).isPositive();
                    assertThat(said)
                            .as(box + ", before it")
                            .isLessThan(BOX.matcher(text)
                                    .results()
                                    .filter(found -> !isTapped(found.group()))
                                    .findFirst()
                                    .orElseThrow()
                                    .start());
                }
                case Words.None(var why) -> assertThat(why).isNotBlank();
            }
        });
        assertThat(read("readers")).contains("Say.NOT_SAFE", "Say.LIST", "href=\"/me/help\"");
    }

    @Test
    void each_place_has_a_box_and_each_question_about_the_meeting_a_place() {
        var places = Boxes.ALL.values().stream()
                .flatMap(words -> words instanceof Words.Noticed(var of) ? of.stream() : Stream.empty())
                .toList();
        assertThat(places).containsExactlyInAnyOrder(Place.values());
        assertThat(List.of(Place.values()))
                .extracting(Place::name)
                .containsAll(Stream.of(Question.values())
                        .map(one -> "MEETING_" + one.name())
                        .toList());
    }
}
