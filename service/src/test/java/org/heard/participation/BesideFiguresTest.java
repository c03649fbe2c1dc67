package org.heard.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.children.CareEntry;
import org.heard.children.Placement;
import org.heard.law.FactKind;
import org.heard.participation.Beside.Led;
import org.heard.participation.Beside.Means;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Who led, by which means, what was not wanted, what was tried, seen together by age, placement and disability; and
/// what feedback was about: with how many stand behind each, and without a word.
class BesideFiguresTest extends HeardTest {
    private static final String AGE = "Age at the review";
    private static final String PLACEMENT = "Where they lived";
    private static final String DISABILITY = "Whether the child is disabled";

    @LocalServerPort
    private int port;

    @Autowired
    private Participation participation;

    @Autowired
    private BesideTheCode beside;

    private Actor anna;
    private Actor mary;

    @BeforeEach
    void an_iro_and_a_manager() {
        story.holds(FactKind.REVIEWS, "2015-01-01");
        anna = story.iro("Anna Example");
        mary = story.manager("Mary Example");
    }

    private ChildStory reviewed(String born, String placement, String need, String on, Beside noted) {
        var child = story.child("Ash Example")
                .born(born)
                .enter(new CareEntry.Began(
                        LocalDate.parse("2024-01-08"), "C1", need, Placement.of(placement), "", null))
                .has(RelationKind.IRO, anna, "2024-01-09")
                .reviewedOn(on, "PN1", anna);
        here(() -> beside.note(anna, NOW, TODAY, child.id(), child.lastReview(), noted));
        return child;
    }

    private static Beside noted(Led led, String refused, Means... means) {
        return new Beside(led, Set.of(means), refused, "A walk first", 0, "");
    }

    private static String told(Map<String, List<Trend.Row>> groups, String group, String measure) {
        return groups.getOrDefault(group, List.of()).stream()
                .filter(row -> row.group().equals(measure))
                .map(row -> row.now().words() + " / " + row.before().words())
                .findFirst()
                .orElseThrow();
    }

    private void a_town() {
        for (var i = 0; i < 10; i++) {
            reviewed("2009-03-02", "K2", "N2", "2026-05-01", noted(i < 5 ? Led.ALL : Led.NO, "", Means.SPOKEN));
            reviewed(
                    "2012-03-02",
                    "U6",
                    "N1",
                    "2026-05-01",
                    noted(Led.PART, i < 2 ? "Not Sam, ever" : "", Means.SIGNED));
        }
        for (var i = 0; i < 3; i++) {
            reviewed("2020-03-02", "P1", "N1", "2026-05-01", noted(Led.NO, "", Means.PLAY));
            reviewed("2017-03-02", "U1", "N1", "2026-05-01", noted(Led.NO, "", Means.PLAY));
        }
    }

    @Test
    void it_is_seen_by_age_placement_and_disability_and_small_groups_are_withheld() {
        a_town();
        var figures = here(() -> participation.figures(mary, TODAY));
        var all = Objects.requireNonNull(figures.beside().get("All children"));
        assertThat(told(all, "All", Led.ALL.words())).isEqualTo("19% (n = 26) / Fewer than 10");
        assertThat(told(all, "All", "The child did not want something")).isEqualTo("8% (n = 26) / Fewer than 10");
        assertThat(told(all, "All", "Something was tried so that they could take part"))
                .isEqualTo("100% (n = 26) / Fewer than 10");
        var ages = Objects.requireNonNull(figures.beside().get(AGE));
        assertThat(ages.keySet()).containsExactly("12 to 15", "16 and over", "4 to 7", "8 to 11");
        assertThat(told(ages, "16 and over", Led.ALL.words())).startsWith("50% (n = 10)");
        assertThat(told(ages, "12 to 15", Led.PART.words())).startsWith("100% (n = 10)");
        assertThat(told(ages, "12 to 15", "The child did not want something")).startsWith("20% (n = 10)");
        assertThat(told(ages, "4 to 7", Means.PLAY.words())).startsWith("Fewer than 10");
        var placements = Objects.requireNonNull(figures.beside().get(PLACEMENT));
        assertThat(told(placements, "Children’s homes and secure homes", Led.ALL.words()))
                .startsWith("50% (n = 10)");
        assertThat(told(placements, "Other foster carers", Means.SIGNED.words()))
                .startsWith("100% (n = 10)");
        assertThat(told(placements, "With parents", Means.PLAY.words())).startsWith("Fewer than 10");
        var disability = Objects.requireNonNull(figures.beside().get(DISABILITY));
        assertThat(told(disability, "Disabled", Means.SPOKEN.words())).startsWith("100% (n = 10)");
        assertThat(told(disability, "Not known", Means.SPOKEN.words())).startsWith("0% (n = 16)");
        assertThat(figures.noted().now().words()).isEqualTo("100% (n = 26)");
        assertThat(figures.trends())
                .extracting(Trend::title, trend -> trend.rows().size())
                .as("codes, by placement and disability too")
                .contains(tuple(PLACEMENT, 4), tuple(DISABILITY, 2));
    }

    @Test
    void the_year_before_stands_beside_and_a_group_alone_withheld_takes_another_along() {
        for (var i = 0; i < 12; i++) {
            reviewed("2012-03-02", "U6", "N1", "2025-03-03", noted(Led.NO, "", Means.WRITTEN));
            reviewed("2009-03-02", "U6", "N2", "2025-03-03", noted(Led.NO, "", Means.SPOKEN));
        }
        reviewed("2016-03-02", "U6", "N1", "2025-03-03", noted(Led.NO, "", Means.DRAWING));
        var ages = Objects.requireNonNull(
                here(() -> participation.figures(mary, TODAY)).beside().get(AGE));
        assertThat(ages.keySet()).hasSize(3);
        assertThat(told(ages, "8 to 11", Means.WRITTEN.words())).isEqualTo("Fewer than 10 / Fewer than 10");
        assertThat(List.of(
                        told(ages, "12 to 15", Means.WRITTEN.words()),
                        told(ages, "16 and over", Means.WRITTEN.words())))
                .as("else the one child follows by subtraction")
                .containsAnyOf("Fewer than 10 / Withheld");
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
    void the_manager_reads_it_and_no_word_of_what_was_said() {
        a_town();
        try (var browsing = Browsing.at(port, Browsing.DESK).as(story.organisation(), mary)) {
            browsing.page().navigate("/service/participation");
            browsing.page().locator("details summary:has-text('" + AGE + "')").click();
            assertThat(browsing.text())
                    .contains("What stands beside the code", "The child led all of it", "16 and over", "8% (n = 26)")
                    .doesNotContain("Not Sam", "A walk first");
            browsing.look("participation-beside");
        }
    }

    @Test
    void themes_are_picked_by_the_child_s_own_iro_and_reach_the_manager_as_numbers_that_tell_nobody_apart() {
        var counted = new EnumMap<Theme, Integer>(Theme.class);
        counted.put(Theme.HEARD, 5);
        counted.put(Theme.PEOPLE, 9);
        assertThat(Themes.counts(counted, 12))
                .filteredOn(one -> one.theme() == Theme.HEARD)
                .extracting(Themes.Count::words)
                .containsExactly("5 (n = 12)");
        assertThat(Themes.counts(counted, 12))
                .filteredOn(one -> one.theme() == Theme.PEOPLE)
                .as("three are left out")
                .extracting(Themes.Count::words)
                .containsExactly("Withheld (n = 12)");
        assertThat(Themes.counts(counted, 4).getFirst().words()).isEqualTo("Fewer than 5");

        var first = "";
        for (var i = 0; i < 10; i++) {
            var child = reviewed("2012-03-02", "U6", "N1", "2026-06-10", noted(Led.NO, ""));
            new Visitor(port)
                    .as(story.organisation(), child.id())
                    .open("/me/how-was-it", Map.of("question", "LISTENED", "tap", "NO"));
            var at = "/children/" + child.id() + "/reviews/" + child.lastReview() + "/participation";
            first = first.isEmpty() ? at : first;
            var iro = new Visitor(port).as(story.organisation(), anna);
            var page = iro.get(at);
            assertThat(page.words()).contains("What was their feedback about?");
            iro.press(page, "Save what it was about", Map.of("themes", i < 5 ? "PLACE_AND_TIME" : "WORDS"));
            assertThat(iro.get(at).page().select("[name=themes][checked]").eachAttr("value"))
                    .containsExactly(i < 5 ? "PLACE_AND_TIME" : "WORDS");
            var manager = new Visitor(port).as(story.organisation(), mary);
            assertThat(manager.get(at).words()).doesNotContain("What was their feedback about?");
            assertThat(manager.post(at + "/themes", Map.of("themes", "HEARD")).status())
                    .isEqualTo(404);
        }
        assertThat(managers()).as("the quarter is not over").contains("Where and when it was Fewer than 5");
        clock.passes(Duration.ofDays(16));
        assertThat(managers())
                .contains("Where and when it was 5 (n = 10)", "What was said, and how 5 (n = 10)")
                .contains("Being listened to Withheld (n = 10)");

        // Picked anew in the next quarter: the one that is over stays as it was.
        var over = themes();
        pick(first, Map.of("themes", "WORDS"));
        assertThat(themes()).isEqualTo(over);
        pick(first, Map.of("themes", ""));
        assertThat(themes()).isEqualTo(over);
        assertThat(new Visitor(port)
                        .as(story.organisation(), anna)
                        .get(first)
                        .page()
                        .select("[name=themes][checked]"))
                .as("for the IRO it is as they picked it last")
                .isEmpty();
        pick(first, Map.of("themes", "PLACE_AND_TIME"));
        pick(first, Map.of("themes", "WORDS"));
        assertThat(themes()).isEqualTo(over);
        clock.passes(Duration.ofDays(92));
        assertThat(managers())
                .contains("Where and when it was Withheld (n = 10)", "What was said, and how Withheld (n = 10)");
    }

    private void pick(String at, Map<String, String> themes) {
        var iro = new Visitor(port).as(story.organisation(), anna);
        iro.press(iro.get(at), "Save what it was about", themes);
    }

    private String themes() {
        var said = managers();
        return said.substring(said.indexOf("Being listened to"), said.indexOf("Something else"));
    }

    @Test
    void where_nobody_said_anything_there_is_nothing_to_pick() {
        var child = reviewed("2012-03-02", "U6", "N1", "2026-06-10", noted(Led.NO, ""));
        assertThat(new Visitor(port)
                        .as(story.organisation(), anna)
                        .get("/children/" + child.id() + "/reviews/" + child.lastReview() + "/participation")
                        .words())
                .doesNotContain("What was their feedback about?");
    }

    private String managers() {
        return new Visitor(port)
                .as(story.organisation(), mary)
                .get("/service/participation")
                .words();
    }
}
