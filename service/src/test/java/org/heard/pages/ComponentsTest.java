package org.heard.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.heard.pages.web.ComponentsPage;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// What holds of every part, seen on the page that shows them all.
class ComponentsTest {
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
}
