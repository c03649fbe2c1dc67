package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Beside every text that goes to a child stands how it reads for one. Where the words of each box of the staff go is
/// said in `boxes.csv`; whatever an adult wrote and a child's page shows comes from one that has the panel.
class PanelForAChildTest {
    private static final Path TEMPLATES = Path.of("src", "main", "jte");
    private static final Pattern BOX =
            Pattern.compile("@template\\.pages\\.(?:textarea|input)\\(|<(?:textarea|input)\\b[^>]*>");
    private static final Pattern TAPPED = Pattern.compile("\\btype=\"(?:hidden|radio|checkbox|date|file)\"");
    private static final Pattern NAME = Pattern.compile("\\bname\\s*=\\s*(?:\"([^\"$]*)\"(?!\\s*\\+)|.)");
    private static final String OWN = "me.own(";
    private static final String PANEL = "@template.plain.reading(";

    /// What an adult wrote stands on a child's page through `me.own` or as written, and comes from one of these boxes.
    private static final Map<String, String> SHOWN = Map.ofEntries(
            Map.entry("people card.about()", "people/card about"),
            Map.entry("people card.answers()", "people/card answers"),
            Map.entry("became taken.words()", "voice/takeBack told"),
            Map.entry("became became.witnessed().get().words()", "voice/thread how"),
            Map.entry("meeting told.words()", "planning/people *"),
            Map.entry("meeting answered.words()", "planning/choices *"),
            Map.entry("matters done.words()", "matters/map *"),
            Map.entry("reply reply.words()", "councils/group *"),
            Map.entry("group issue.turnedBack()", "councils/group *"),
            Map.entry("together time.agreed()", "matters/together agreed"),
            Map.entry("together said.answer().words()", "matters/together *"),
            Map.entry("said answer.get().words()", "tellings/one words"),
            Map.entry("askedFor answer.get().reason()", "voice/answer reason"),
            Map.entry("translated translated.text()", "voice/inTheirLanguage translation"),
            Map.entry("side answered.words()", "advocacy/answer words"),
            Map.entry("explained mine.text()", "explained/explanation text"),
            Map.entry("explained mine.why()", "explained/explanation why"),
            Map.entry("explained mine.translation().text()", "explained/explanation translation"),
            Map.entry("letter heading.text()", "copies/letter *"),
            Map.entry("letter one.sentence()", "copies/letter *"));

    private static final Pattern AS_WRITTEN =
            Pattern.compile("class=\"as-written\"[^>]*>(?:<strong>.*?</strong><bdi>)?\\$\\{([^}]*)}");

    /// Where the words of a box go.
    private enum Goes {
        CHILD,
        SHORT,
        OWN,
        TRANSLATED,
        STAFF
    }

    private static Map<String, Goes> table() throws IOException {
        var goes = new TreeMap<String, Goes>();
        try (var file = Objects.requireNonNull(PanelForAChildTest.class.getResourceAsStream("/boxes.csv"))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("template,"))
                    .map(line -> line.split(","))
                    .forEach(cells ->
                            goes.put(cells[0] + " " + cells[1], Goes.valueOf(cells[2].toUpperCase(Locale.ROOT))));
        }
        return goes;
    }

    private static String read(String template) throws IOException {
        return Files.readString(TEMPLATES.resolve(template + ".jte"));
    }

    private static Set<String> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return new TreeSet<>(files.map(file -> TEMPLATES.relativize(file).toString())
                    .filter(file -> file.endsWith(".jte") && !file.startsWith("space/") && !file.startsWith("pages/"))
                    .map(file -> file.replace(".jte", ""))
                    .toList());
        }
    }

    /// The boxes of a template by name, each with the last place where it stands.
    private static Map<String, Integer> boxes(String template) throws IOException {
        var text = read(template);
        var boxes = new HashMap<String, Integer>();
        BOX.matcher(text)
                .results()
                .filter(found -> !TAPPED.matcher(found.group()).find())
                .forEach(found -> {
                    var name = NAME.matcher(text.substring(found.start()));
                    var says = name.find() && name.group(1) != null ? name.group(1) : "*";
                    boxes.put(template + " " + says, found.start());
                });
        return boxes;
    }

    @Test
    void every_box_is_on_the_list_and_the_list_has_no_other() throws IOException {
        var boxes = new TreeSet<String>();
        for (var template : templates()) {
            boxes.addAll(boxes(template).keySet());
        }
        assertThat(boxes)
                .as("a new box of the staff: say in boxes.csv where its words go")
                .containsExactlyElementsOf(table().keySet());
    }

    @Test
    void below_each_text_for_a_child_stands_how_it_reads_for_one() throws IOException {
        var withPanel = new TreeSet<String>();
        for (var template : templates()) {
            if (read(template).contains(PANEL)) {
                withPanel.add(template);
            }
        }
        var forAChild = new TreeSet<String>();
        for (var box : table().entrySet()) {
            if (box.getValue() == Goes.CHILD) {
                var template = box.getKey().split(" ")[0];
                forAChild.add(template);
                assertThat(read(template).lastIndexOf(PANEL))
                        .as("%s is for a child: show how it reads, by plain/reading", box.getKey())
                        .isGreaterThan(Objects.requireNonNull(boxes(template).get(box.getKey())));
            }
        }
        assertThat(withPanel).isEqualTo(forAChild);
    }

    @Test
    void what_an_adult_wrote_on_a_child_s_page_comes_from_a_box_with_the_panel() throws IOException {
        var shown = new TreeSet<String>();
        try (var files = Files.walk(TEMPLATES.resolve("space"))) {
            for (var file : files.filter(one -> one.toString().endsWith(".jte")).toList()) {
                var template = file.getFileName().toString().replace(".jte", "");
                var text = Files.readString(file);
                for (var at = text.indexOf(OWN); at >= 0; at = text.indexOf(OWN, at + 1)) {
                    shown.add(template + " " + inBrackets(text, at + OWN.length()));
                }
                AS_WRITTEN.matcher(text).results().forEach(found -> shown.add(template + " " + found.group(1)));
            }
        }
        assertThat(shown)
                .as("a new text of an adult's on a child's page: say from which box it comes, and put the panel there")
                .containsExactlyInAnyOrderElementsOf(SHOWN.keySet());
        var table = table();
        assertThat(SHOWN.values())
                .allSatisfy(box -> assertThat(table.get(box)).as(box).isIn(Goes.CHILD, Goes.TRANSLATED));
        assertThat(SHOWN.values())
                .containsAll(table.keySet().stream()
                        .filter(box -> table.get(box) == Goes.CHILD)
                        .toList());
    }

    private static String inBrackets(String text, int from) {
        var open = 1;
        var at = from;
        while (open > 0) {
            open += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            at++;
        }
        return text.substring(from, at - 1);
    }
}
