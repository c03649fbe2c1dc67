package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.Person;
import org.heard.access.Persons;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.children.Connection;
import org.heard.children.Relationship;
import org.heard.people.Hours;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// How a child reaches those of their people who do not work for the authority.
class ReachedTest extends HeardTest {
    private static final Map<String, String> JOAN =
            Map.of("phone", "01632 960 001", "hours", "Monday to Friday, 9am to 5pm");

    @LocalServerPort
    private int port;

    @Autowired
    private Persons persons;

    private Actor anna;
    private Actor sam;
    private ChildStory ash;

    @BeforeEach
    void ash_who_lives_with_joan() {
        anna = story.iro("Anna Example");
        sam = story.person("Sam Example", Role.SOCIAL_WORKER);
        ash = story.child("Ash Example")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, sam, "2026-01-05")
                .knows(Connection.Facts.of("Joan Example", Relationship.FOSTER_CARER))
                .knows(Connection.Facts.of("Mira Example", Relationship.MOTHER));
    }

    @Test
    void the_iro_or_the_social_worker_writes_it_down_and_the_child_taps_to_call() {
        for (var actor : new Actor[] {anna, sam}) {
            var list = visitor(actor).get("/children/" + ash.id() + "/people");
            assertThat(list.page().select("a[href='" + at("Joan Example") + "']"))
                    .hasSize(1);
            assertThat(list.page().select("a[href='" + at("Mira Example") + "']"))
                    .as("family has a page of its own")
                    .isEmpty();
        }
        assertThat(visitor(sam).open(at("Joan Example"), JOAN).leadsTo())
                .isEqualTo("/children/" + ash.id() + "/people");
        var mine = child().get("/me/people");
        assertThat(mine.page().select("a[href=tel:01632960001]").text()).isEqualTo("Call 01632 960 001");
        assertThat(mine.words()).contains("Monday to Friday, 9am to 5pm");
        assertThat(visitor(anna).get("/children/" + ash.id() + "/chronicle").words())
                .contains("How the child reaches Joan Example was written down")
                .doesNotContain("960 001");
    }

    @Test
    void somebody_stands_in_for_the_iro_until_a_day_and_each_worker_s_hours_are_told() {
        var cora = here(() -> {
            var person = persons.add(Person.named("Cora Example", "", "story")
                    .reachedBy("cora@example.org", "020 7946 0020", "Monday to Wednesday, 10am to 4pm"));
            persons.give(person.id(), Role.IRO, LocalDate.of(2015, 1, 1));
            return persons.findActor(person.id(), TODAY).orElseThrow();
        });
        ash.has(RelationKind.COVER, cora, "2026-06-08", "2026-06-22");
        var people = child().get("/me/people").page().select(".person");
        assertThat(people.select("h2").eachText())
                .as("beside the IRO, who is still theirs")
                .startsWith("Anna Example", "Cora Example", "Sam Example");
        var stands = people.get(1);
        assertThat(stands.select("h2 + p").text())
                .isEqualTo("Stands in for your Independent Reviewing Officer. Until 21 June 2026");
        assertThat(stands.text()).contains("They do the same job while the other person is away.");
        assertThat(stands.select("h3:contains(When) + p").text()).isEqualTo("Monday to Wednesday, 10am to 4pm");
        assertThat(stands.select("a[href=tel:02079460020]").text()).isEqualTo("Call 020 7946 0020");
        assertThat(people.getFirst().text()).as("the IRO has no end").doesNotContain("Until");

        clock.set(NOW.plus(Duration.ofDays(7)));
        assertThat(child().get("/me/people").words()).as("on the day itself").doesNotContain("Cora");
    }

    @Test
    void a_word_of_an_adult_s_is_no_hour_and_a_name_no_number() {
        var refused = visitor(anna).open(at("Joan Example"), Map.of("phone", "Joan", "hours", ""));
        assertThat(refused.page().select(".govuk-error-summary a").text()).contains("Enter a telephone number");
        refused = visitor(anna).open(at("Joan Example"), Map.of("phone", "", "hours", "Whenever you are sad, 9 to 5"));
        assertThat(refused.page().select(".govuk-error-summary a").text()).contains("Enter days and times alone");
        assertThat(refused.page().select("[name=hours]").val()).isEqualTo("Whenever you are sad, 9 to 5");
        assertThat(child().get("/me/people").words()).doesNotContain("sad");
    }

    @Test
    void nobody_else_does_and_of_family_nobody() {
        var support = story.person("Bea Example", Role.BUSINESS_SUPPORT);
        ash.has(RelationKind.BUSINESS_SUPPORT, support, "2026-01-06");
        assertThat(visitor(support).get(at("Joan Example")).status()).isEqualTo(404);
        assertThat(visitor(anna).get(at("Mira Example")).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Monday to Thursday, 9 to 5 | true",
                "Mon–Fri 9.00am–5.00pm, not Wednesday afternoon | true",
                "Term time only, 08:30 until 16:00 | true",
                "'' | true",
                "When I am not with other children | false",
                "9 to 5; you must not ring at night | false",
                "At 4 Elm Street, 9 to 5 | false"
            })
    void hours_are_days_and_times_alone(String typed, boolean are) {
        assertThat(Hours.isOnly(typed)).isEqualTo(are);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
    void it_is_looked_at() {
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.as(story.organisation(), anna).page();
            page.navigate("/children/" + ash.id() + "/people");
            browsing.look("people-reached-list");
            page.navigate(at("Joan Example"));
            page.locator("[name=hours]").fill("Ask Joan");
            browsing.button("Save").click();
            browsing.look("people-reached");
        }
        visitor(sam).open(at("Joan Example"), JOAN);
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            browsing.as(story.organisation(), ash.id()).page().navigate("/me/people");
            browsing.look("space-people-reached");
        }
    }

    private String at(String name) {
        return "/children/" + ash.id() + "/people/" + ash.connection(name) + "/reached";
    }

    private Visitor visitor(Actor actor) {
        return new Visitor(port).as(story.organisation(), actor);
    }

    private Visitor child() {
        return new Visitor(port).as(story.organisation(), ash.id());
    }
}
