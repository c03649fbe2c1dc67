package org.heard.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.children.Connection;
import org.heard.children.Relationship;
import org.heard.children.Siblings;
import org.heard.ids.ReviewId;
import org.heard.law.FactKind;
import org.heard.records.RecordPart;
import org.heard.records.Records;
import org.heard.reviews.Review;
import org.heard.reviews.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Six brothers and sisters and their half-brother, who has another father, at one meeting: planned once, recorded
/// once, and what is the same for all of them written once. Each keeps a review of their own.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class SiblingsJourneyTest extends HeardTest {
    private static final LocalDate DAY = TODAY.plusDays(7);
    private static final String FOR_ALL = "Their mother would like all seven to have tea together on Sundays.";
    private static final String FOR_SIX = "Omar sees the six of them at the contact centre on Saturdays.";

    @LocalServerPort
    private int port;

    @Autowired
    private Siblings siblings;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Records records;

    private final Map<String, ChildStory> six = new LinkedHashMap<>();
    private Actor anna;
    private ChildStory amira;
    private ChildStory gus;

    @BeforeEach
    void seven_children_of_one_mother_and_two_fathers() {
        anna = story.iro("Anna Example");
        six.clear();
        for (var name : List.of("Amira", "Ben", "Cara", "Dan", "Ella", "Finn")) {
            six.put(name, child(name, name.equals("Finn") ? "2023-03-02" : "2015-03-02", "Omar Stone"));
        }
        amira = of("Amira");
        gus = child("Gus", "2025-05-02", "Jack Rivers");
        var all = new ArrayList<>(six.values());
        for (var one : all) {
            all.subList(all.indexOf(one) + 1, all.size()).forEach(other -> link(one, other, Siblings.Kind.FULL));
            link(one, gus, Siblings.Kind.HALF);
        }
        story.holds(FactKind.REVIEWS, "2015-01-01");
    }

    @Test
    void one_meeting_seven_reviews() {
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.page();
            browsing.as(story.organisation(), anna);
            page.navigate("/children/" + amira.id() + "/reviews/plan");
            browsing.day("on", DAY.getDayOfMonth(), DAY.getMonthValue(), DAY.getYear());
            page.locator("[name=time]").fill("3.30pm");
            page.locator("[name=place]").fill("Oak House");
            browsing.button("Plan the review").click();
            page.waitForURL("**/ready");

            browsing.link("Brothers and sisters at the same meeting").click();
            browsing.button("Save").waitFor();
            assertThat(browsing.text())
                    .contains("Half-brother or half-sister. Nothing is planned. Due by 22 June 2026.");
            page.locator("[name=who]").all().forEach(com.microsoft.playwright.Locator::check);
            browsing.look("siblings-together");
            browsing.button("Save").click();
            page.waitForURL("**/ready");
            assertThat(browsing.text()).contains("7 reviews meet together.");
            browsing.look("siblings-ready");
            assertThat(review(gus).planned().orElseThrow().on()).isEqualTo(DAY);

            clock.set(story.noonOn(DAY));
            browsing.as(story.organisation(), anna);
            page.navigate(
                    "/children/" + amira.id() + "/reviews/" + review(amira).id() + "/meet");
            assertThat(page.url()).endsWith("/meet/together");
            browsing.button("Record the meeting").click();
            browsing.refusal("Dan: choose whether the child was there");
            assertThat(browsing.text()).doesNotContain("Finn: choose whether the child was there");
            record(browsing);
            browsing.look("siblings-meet");
            browsing.button("Record the meeting").click();
            page.waitForURL("**/reviews/" + review(amira).id());
            assertThat(browsing.text())
                    .contains("The meeting is recorded for each child. 6 reviews are complete, 1 still open.")
                    .contains("Together with");
            browsing.look("siblings-review");
            assertThat(review(gus)
                            .participation(LocalDate.of(2025, 5, 2))
                            .orElseThrow()
                            .name())
                    .isEqualTo("PN0");
            assertThat(review(of("Dan")).completedOn()).isNull();

            familyTexts(browsing);
        }
    }

    /// Ben said nothing and was there; Dan was ill; the youngest two are under four.
    private void record(Browsing browsing) {
        var page = browsing.page();
        page.locator("[name=m0-mode][value=IN_PERSON]").check();
        six.forEach((name, child) -> {
            var at = review(child).id() + "-";
            if (name.equals("Dan")) {
                page.locator("[name='" + at + "complete'][value=not]").check();
                page.locator("[name='" + at + "why']").fill("He was ill");
                return;
            }
            page.locator("[name='" + at + "presence'][value=IN_PERSON]").check();
            if (!name.equals("Ben")) {
                page.locator("[name='" + at + "part'][value=spoke]").check();
            }
            page.locator("[name='" + at + "alone'][value=YES]").check();
        });
        var baby = review(gus).id() + "-";
        page.locator("[name='" + baby + "alone'][value=NOT_APT]").check();
        page.locator("[name='" + baby + "alone-why-NOT_APT']").fill("He is one");
    }

    /// One text for all, which in Gus's record his mother alone may read; one for the six, which never comes
    /// near Gus's.
    private void familyTexts(Browsing browsing) {
        var page = browsing.page();
        browsing.link("Write the record").click();
        browsing.link("Written once for brothers and sisters").click();
        browsing.button("Save").waitFor();
        page.locator("[name=part]").selectOption(RecordPart.FAMILY_TIME.name());
        page.locator("[name=text]").fill(FOR_ALL);
        browsing.button("Save").click();
        browsing.refusal("Choose who may read it in the record of Gus");
        choose(browsing, "Gus", "ONLY");
        question(browsing, "Gus")
                .locator("[name^=who-ONLY][value='" + gus.connection("Mira Brightwater") + "']")
                .check();
        six.keySet().stream().filter(name -> !name.equals("Dan")).forEach(name -> choose(browsing, name, "EVERYONE"));
        browsing.look("siblings-text");
        browsing.button("Save").click();
        page.locator(".notice").first().waitFor();
        assertThat(browsing.text()).contains("saved in 6 records.");

        page.locator("[name=part]").selectOption(RecordPart.FAMILY_TIME.name());
        page.locator("[name=text]").fill(FOR_SIX);
        six.keySet().stream().filter(name -> !name.equals("Dan")).forEach(name -> choose(browsing, name, "EVERYONE"));
        choose(browsing, "Gus", "NONE");
        browsing.button("Save").click();
        page.locator(".notice").first().waitFor();
        assertThat(browsing.text()).contains("saved in 5 records.");
        browsing.look("siblings-texts");

        assertThat(text(of("Cara"))).isEqualTo(FOR_ALL + "\n\n" + FOR_SIX);
        assertThat(text(gus)).isEqualTo(FOR_ALL);
        assertThat(here(() -> records.get(anna, DAY, gus.id(), review(gus).id()))
                        .readableBy(gus.connection("Jack Rivers"))
                        .part(RecordPart.FAMILY_TIME)
                        .paragraphs())
                .isEmpty();
        browsing.link("Change it").click();
        page.waitForURL("**/family?text=*");
        assertThat(page.locator("[name=text]").inputValue()).isEqualTo(FOR_ALL);
        browsing.look("siblings-text-changed");
        page.locator("[name=text]").fill(FOR_ALL + " Cara may bring a friend.");
        browsing.button("Save").click();
        page.locator(".notice").first().waitFor();
        assertThat(text(gus)).isEqualTo(FOR_ALL + " Cara may bring a friend.");
        page.navigate("/children/" + gus.id() + "/reviews/" + review(gus).id() + "/record/part/family-time");
        assertThat(browsing.text()).contains("Changed here, it changes in this record alone.");
        browsing.look("siblings-part");
        page.navigate("/children/" + gus.id() + "/reviews/" + review(gus).id() + "/correct");
        assertThat(browsing.text()).contains("What you correct here counts for this child alone.");
        browsing.look("siblings-correct");
        page.navigate("/children/" + gus.id() + "/reviews/" + review(gus).id() + "/record/write/matters");
        assertThat(browsing.text()).contains(FOR_ALL).doesNotContain("contact centre");
        browsing.look("siblings-matters");
    }

    private static com.microsoft.playwright.Locator question(Browsing browsing, String name) {
        return browsing.page()
                .locator(
                        "fieldset",
                        new com.microsoft.playwright.Page.LocatorOptions()
                                .setHasText("Who may read it in the record of " + name + "?"))
                .first();
    }

    private static void choose(Browsing browsing, String name, String whom) {
        question(browsing, name).locator("[value=" + whom + "]").first().check();
    }

    private ChildStory of(String name) {
        return Objects.requireNonNull(six.get(name));
    }

    private String text(ChildStory child) {
        ReviewId review = review(child).id();
        return here(() -> records.get(anna, DAY, child.id(), review))
                .part(RecordPart.FAMILY_TIME)
                .text();
    }

    private Review review(ChildStory child) {
        return here(() -> reviews.list(story.teller(), TODAY, child.id())).getFirst();
    }

    private void link(ChildStory one, ChildStory other, Siblings.Kind kind) {
        here(() -> siblings.link(story.teller(), NOW, TODAY, one.id(), other.id(), kind));
    }

    private ChildStory child(String name, String born, String father) {
        return story.child(name)
                .born(born)
                .enteredCare("2026-05-25", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-05-26")
                .knows(Connection.Facts.of("Mira Brightwater", Relationship.MOTHER))
                .knows(Connection.Facts.of(father, Relationship.FATHER));
    }
}
