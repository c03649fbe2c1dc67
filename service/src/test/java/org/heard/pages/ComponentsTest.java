package org.heard.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heard.pages.web.ComponentsPage;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// What holds of every part, seen on the page that shows them all.
class ComponentsTest {
    private static final Path JTE = Path.of("src/main/jte");
    private static final Pattern CALL = Pattern.compile("@template\\.([\\w.]+)\\(");
    private static final Pattern OWN_CLASS = Pattern.compile("\\.([a-z][\\w-]*)(?=[\\s,:.{)>+\\[])");

    /// Templates of this room that are pages, or frames of them, and no parts of one.
    private static final Set<String> PAGES = Set.of("pages/help", "pages/accessibility", "pages/outside");

    /// Set by the script on the whole page.
    private static final Set<String> BY_SCRIPT = Set.of("js-enabled", "leaving");

    private final Document page =
            Rendered.page("components", ComponentsPage.model(Rendered.frame(), Query.of("/components")));

    @Test
    void nothing_is_styled_or_scripted_in_line() {
        assertThat(page.select("[style], style, script:not([src])")).isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on")))
                .isEmpty();
    }

    @Test
    void every_posted_form_carries_the_token() {
        assertThat(page.select("form[method=post]"))
                .isNotEmpty()
                .allSatisfy(form -> assertThat(form.select("input[name=_csrf]")).hasSize(1));
        assertThat(page.select("form[method=get] input[name=_csrf]")).isEmpty();
    }

    @Test
    void there_is_one_main_heading_but_for_the_confirmation() {
        assertThat(page.select("h1:not(.govuk-panel__title)")).hasSize(1);
    }

    @Test
    void every_picture_is_named_or_hidden() {
        assertThat(page.select("svg:not([aria-hidden=true]):not([aria-label]):not([aria-labelledby])"))
                .isEmpty();
    }

    @Test
    void every_explanation_named_is_there() {
        var ids = new HashSet<>(page.select("[id]").eachAttr("id"));
        assertThat(page.select("[aria-describedby]").eachAttr("aria-describedby").stream()
                        .flatMap(names -> java.util.Arrays.stream(names.split(" "))))
                .isSubsetOf(ids);
    }

    @Test
    void every_part_there_is_stands_on_the_page() throws IOException {
        var shown = templates("pages/components", new HashSet<>());
        try (var files = Files.list(JTE.resolve("pages"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".jte"))
                            .map(name -> "pages/" + name.replace(".jte", ""))
                            .filter(name -> !PAGES.contains(name)))
                    .isSubsetOf(shown);
        }
    }

    @Test
    void every_style_of_our_own_is_seen_on_the_page() throws IOException {
        var drawn = page.getAllElements().stream()
                .flatMap(element -> element.classNames().stream())
                .collect(Collectors.toSet());
        var styled = new TreeSet<String>();
        try (var files = Files.list(Path.of("src/main/frontend/styles"))) {
            // The child's pages have a sheet of their own, which none of the staff's pages loads.
            for (var file : files.filter(one -> !one.endsWith("space.scss")).toList()) {
                OWN_CLASS
                        .matcher(withoutComments(file))
                        .results()
                        .map(found -> found.group(1))
                        .filter(name -> !name.startsWith("govuk-") && !name.startsWith("moj-") && !name.endsWith("-"))
                        .forEach(styled::add);
            }
        }
        styled.removeAll(BY_SCRIPT);
        assertThat(drawn).containsAll(styled);
    }

    private static Set<String> templates(String name, Set<String> seen) throws IOException {
        if (seen.add(name)) {
            var used = CALL.matcher(Files.readString(JTE.resolve(name + ".jte")))
                    .results()
                    .map(call -> call.group(1).replace('.', '/'))
                    .toList();
            for (var template : used) {
                templates(template, seen);
            }
        }
        return seen;
    }

    private static String withoutComments(Path file) throws IOException {
        return Files.readString(file).replaceAll("//[^\n]*", "").replaceAll("\"[^\"\n]*\"", "");
    }
}
