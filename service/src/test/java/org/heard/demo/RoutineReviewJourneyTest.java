package org.heard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.heard.Browsing;
import org.heard.HeardTest;
import org.heard.Keyboard;
import org.heard.access.Persons;
import org.heard.database.Tenancy;
import org.heard.ids.PersonId;
import org.heard.madeup.MadeUpAuthority;
import org.heard.madeup.Seed;
import org.heard.madeup.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A routine review in the demonstration, with the keyboard alone: from the child's page through a record in
/// which every matter is still true to the signature. What it takes stands in `docs/performance.md`.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class RoutineReviewJourneyTest extends HeardTest {
    private static final Begun BEGUN = new Begun(new Seed(903), Size.SMALLEST, TODAY);
    private static final MadeUpAuthority AUTHORITY =
            MadeUpAuthority.generate(BEGUN.seed(), new Size(BEGUN.children()), TODAY);
    private static final double FOUR_MINUTES = 240;

    @LocalServerPort
    private int port;

    @Autowired
    private Filling filling;

    @Autowired
    private Persons persons;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    private record Routine(UUID child, UUID iro) {}

    @Test
    void takes_less_than_four_minutes() {
        var organisation =
                filling.find(AUTHORITY.code()).orElseGet(() -> filling.fill(AUTHORITY, BEGUN, NOW, 10, done -> {}));
        var routine = Tenancy.within(
                organisation,
                () -> transaction.execute(status -> rows.sql("""
                        select r.child_id as child, i.person_id as iro from review_record r
                        join relation i on i.organisation_id = r.organisation_id and i.child_id = r.child_id
                            and i.kind = 'IRO' and i.from_on < :today and i.until_on is null
                        where r.organisation_id = :organisation and r.signed_at is not null
                        order by r.child_id limit 1
                        """)
                        .param("organisation", organisation.value())
                        .param("today", TODAY)
                        .query(Routine.class)
                        .single()));
        var anna = Tenancy.within(
                organisation,
                () -> persons.findActor(new PersonId(routine.iro()), TODAY).orElseThrow());
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.page();
            browsing.as(organisation, anna);
            page.navigate("/children/" + routine.child());
            var keyboard = new Keyboard(page);

            keyboard.go("main a[href$='/reviews/new']");
            keyboard.type("[name=m0-on-day]", "15");
            keyboard.type("[name=m0-on-month]", "6");
            keyboard.type("[name=m0-on-year]", "2026");
            keyboard.choose("m0-outcome", "HELD");
            keyboard.choose("m0-mode", "IN_PERSON");
            keyboard.choose("m0-chair", anna.person().toString());
            keyboard.choose("complete", "yes");
            keyboard.choose("presence", "IN_PERSON");
            keyboard.tick("part", "spoke");
            keyboard.choose("alone", "YES");
            keyboard.go("main form.form button, main form button.govuk-button");
            keyboard.go("main a[href*='/reviews/']:not([href$='/new']):not([href$='/plan'])");

            keyboard.go("main a[href$='/record']");
            keyboard.go("main a[href$='/record/people']");
            keyboard.pick("#came select", "Came in");
            keyboard.go("main form button.govuk-button");

            keyboard.go("main a[href$='/write/said']");
            keyboard.type("[name=text-child-said]", "“I like it here. I want to stay, and see my sister on Sundays.”");
            keyboard.type("[name=text-parents-said]", "Content with the plan, and glad about school.");
            keyboard.go("main form button.govuk-button");

            keyboard.go("main a[href$='/write/matters']");
            browsing.look("routine-matters");
            keyboard.tick("rest", "STILL_TRUE");
            keyboard.type("[name=rest-because]", "seen at the visit of 3 June, and nobody said otherwise");
            keyboard.enter();

            keyboard.go("main a[href$='/record/rights']");
            keyboard.choose("court", "YES");
            keyboard.choose("complaint", "YES");
            keyboard.go("main form button.govuk-button");

            if (page.locator("main a[href$='/record/decisions']").count() > 0) {
                keyboard.go("main a[href$='/record/decisions']");
                var decisions =
                        page.locator("main input[type=radio][value=DONE]").all();
                browsing.look("routine-decisions");
                for (var decision : decisions) {
                    keyboard.choose(decision.getAttribute("name"), "DONE");
                }
                keyboard.go("main form button.govuk-button");
            }

            keyboard.go("main a[href$='/record/sign']");
            assertThat(browsing.text()).doesNotContain("What is missing");
            browsing.look("routine-sign");
            keyboard.go("main button[name=sign]");
            assertThat(browsing.text()).contains("Signed by " + anna.name());
            LoggerFactory.getLogger(RoutineReviewJourneyTest.class).info("A routine review took {}", keyboard);
            assertThat(keyboard.seconds()).as(keyboard.toString()).isLessThan(FOUR_MINUTES);
        }
    }
}
