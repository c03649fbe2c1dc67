package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.heard.clock.StatutoryClock;
import org.heard.law.Duty;
import org.heard.law.Status;
import org.heard.madeup.MadeUpAuthority;
import org.heard.madeup.MadeUpChild;
import org.heard.madeup.ReturnFolder;
import org.heard.madeup.Seed;
import org.heard.madeup.Size;
import org.heard.pages.Days;
import org.heard.reviews.Reviews;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// An authority's first day: from nothing, through its own return and the allocation of its children, to one child's
/// clock that has moved and says why.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class FirstDayJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private StatutoryClock statutoryClock;

    @Autowired
    private Reviews reviews;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    @TempDir
    private Path folder;

    /// A child whose next review is still to come.
    private record Reviewed(String number, org.heard.ids.ChildId child, Duty next) {}

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void from_a_return_to_a_clock_that_moves(int width) throws IOException {
        var authority = MadeUpAuthority.generate(new Seed(7), new Size(32), TODAY);
        ReturnFolder.write(authority, folder);
        var nora = story.manager("Nora Example");
        var anna = story.iro("Anna Example");
        try (var browsing = Browsing.at(port, width)) {
            var page = browsing.page();

            page.navigate("/demo?organisation=" + story.organisation());
            browsing.clean("the persons to sign in as");
            browsing.as(story.organisation(), nora);
            browsing.clean("the service with nobody in it");
            assertThat(browsing.text()).contains("No child is here yet");
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus").innerText()).isEqualTo("Skip to main content");

            var returns = new ReturnsPages(browsing);
            returns.give(folder.resolve("this"), folder.resolve("last"));
            returns.load();

            browsing.menu("The service");
            browsing.clean("the service");
            browsing.link("Give children to an IRO").click();
            browsing.clean("the children without an IRO");
            page.locator("[data-choose-all]").click();
            page.locator("[name=to]").selectOption(anna.person().toString());
            browsing.button("Give them to this IRO").click();
            assertThat(page.locator(".notice").first().innerText()).contains("Anna Example is the IRO of");
            assertThat(browsing.text()).contains("Every child has an IRO");
            browsing.clean("everybody allocated");

            browsing.as(story.organisation(), anna);
            browsing.clean("the IRO's home");
            var reviewed = withAReviewToCome(authority);
            page.locator("main [name=text]").fill(reviewed.number());
            browsing.button("Search").click();
            browsing.clean("the child found");
            page.locator("main th a").first().click();
            browsing.clean("the child's page");

            browsing.link("Record a review").click();
            browsing.clean("recording a review");
            var record = page.url();
            browsing.button("Record the review").click();
            assertThat(page.title()).startsWith("Error: ");
            browsing.clean("a review with something missing");
            page.navigate(record);
            browsing.day("m0-on", 10, 6, 2026);
            page.locator("[name=m0-mode]").first().check();
            page.locator("[name=presence][value=IN_PERSON]").check();
            page.locator("[name=part][value=spoke]").check();
            page.locator("[name=alone][value=YES]").check();
            browsing.button("Record the review").click();

            var before = Objects.requireNonNull(reviewed.next().due());
            assertThat(page.locator(".notice").first().innerText())
                    .contains("The review is recorded.")
                    .contains("The next review moves from " + Days.written(before)
                            + " to Thursday 10 December 2026: 6 months after 10 June 2026 (last review completed)")
                    .contains("regulation 33(2)");
            browsing.clean("the child's page after the review");

            page.goBack();
            assertThat(page.title()).startsWith("Record a review");
            browsing.clean("back at the form");
            page.goForward();
            assertThat(here(() -> reviews.list(anna, TODAY, reviewed.child())).stream()
                            .filter(review -> review.byHand()))
                    .hasSize(1);

            page.locator(".moj-sub-navigation__link", new Page.LocatorOptions().setHasText("Clock"))
                    .click();
            browsing.clean("the clock");
            var moved = page.locator(".duty", new Page.LocatorOptions().setHasText("Thursday 10 December 2026"));
            moved.locator("summary").click();
            assertThat(moved.innerText())
                    .contains("6 months after Wednesday 10 June 2026 (last review completed), which is day 0.")
                    .contains("What would move it")
                    .contains("Had it been that the last review was completed on 3 June 2026");
            browsing.clean("the clock, explained");
        }
    }

    /// One who has been reviewed twice and more, so that the next date is six months after the last.
    private Reviewed withAReviewToCome(MadeUpAuthority authority) {
        return here(() -> transaction.execute(status -> authority.children().stream()
                .filter(child -> child.lookedAfterOn(TODAY))
                .map(MadeUpChild::number)
                .flatMap(number -> find(number)
                        .flatMap(child -> statutoryClock.duties(child, TODAY).stream()
                                .filter(duty -> duty.rule().id().toString().equals("REV-3"))
                                .filter(duty -> duty.status(TODAY) instanceof Status.Open)
                                .map(duty -> new Reviewed(number, child, duty))))
                .findFirst()
                .orElseThrow()));
    }

    private Stream<org.heard.ids.ChildId> find(String number) {
        return rows
                .sql("select child_id from child_line where organisation_id = :organisation and number = :number")
                .param("organisation", story.organisation().value())
                .param("number", number)
                .query((row, n) -> new org.heard.ids.ChildId(row.getObject("child_id", java.util.UUID.class)))
                .list()
                .stream();
    }
}
