package org.heard.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heard.Browsing;
import org.heard.ServiceProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/// `./heard run` in an empty folder, in a browser: from the code on the console to the first child an IRO has.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class FirstUseJourneyTest {
    private final Set<String> looked = new HashSet<>();

    @Test
    void from_the_code_on_the_console_to_the_first_child_an_iro_has() throws Exception {
        var home = ServiceProcess.newHome();
        try (var service = ServiceProcess.start(home, "--heard.demo=false");
                var ada = Browsing.at(service.port(), Browsing.DESK);
                var mary = Browsing.at(service.port(), Browsing.DESK);
                var ian = Browsing.at(service.port(), Browsing.PHONE);
                var sam = Browsing.at(service.port(), Browsing.PHONE)) {
            setUp(ada, Files.readString(home.resolve("setup-code")));
            signIn(ada, "ada@example.org", "kettle harbour violin");
            look(ada, "people");
            var forMary = add(ada, "Mary Manager", "IRO_MANAGER", "mary@example.org");
            var forIan = add(ada, "Ian Reviewer", "IRO", "ian@example.org");
            var forSam = add(ada, "Sam Worker", "SOCIAL_WORKER", "sam@example.org");

            firstSignIn(mary, "mary@example.org", forMary, "lantern biscuit oxford");
            look(mary, "service");
            addChild(mary);
            allocate(mary);

            firstSignIn(ian, "ian@example.org", forIan, "paper window train");
            ian.page().fill("input[type=search]", "Amira");
            ian.page().click("form[role=search] button");
            ian.link("Amira Khan").click();
            look(ian, "child");
            assertThat(ian.page().textContent("body")).contains("Ian Reviewer");

            firstSignIn(sam, "sam@example.org", forSam, "orange ladder stone");
            look(sam, "worker");
            assertThat(sam.text()).contains("You have no children yet");
            sam.page().navigate(ian.page().url());
            assertThat(sam.page().title()).contains("Page not found");

            ada.page().navigate("/audit");
            look(ada, "audit");
        }
    }

    private void setUp(Browsing ada, String code) {
        var page = ada.page();
        page.navigate("/");
        assertThat(page.url()).as("the door leads to the set-up").endsWith("/setup");
        page.click("main button");
        look(ada, "setup-refused");
        page.fill("#code", code);
        page.check("input[value=AUTHORITY]");
        page.fill("#organisation", "Marlhaven");
        page.fill("#ons", "E08999999");
        page.fill("#administrator", "Ada Okafor");
        page.fill("#email", "ada@example.org");
        page.fill("#password", "kettle harbour violin");
        page.click("main button");
        look(ada, "sign-in");
    }

    /// Adds somebody and answers their one-time password.
    private String add(Browsing ada, String name, String role, String email) {
        var page = ada.page();
        page.navigate("/people/new");
        page.fill("#name", name);
        page.fill("#email", email);
        page.check("input[value=" + role + "]");
        look(ada, "new-person");
        ada.button("Add").click();
        page.click("a:has-text('Open an account')");
        look(ada, "account");
        ada.button("Open the account").click();
        look(ada, "person");
        var password = page.textContent(".notice strong").strip();
        for (var part : List.of("details", "roles", "manages", "leaving", "account")) {
            page.navigate(page.url().replaceFirst("\\?.*", "").replaceFirst("(people/[^/]+).*", "$1") + "/" + part);
            look(ada, "person-" + part);
        }
        return password;
    }

    private void firstSignIn(Browsing somebody, String email, String oneTime, String own) {
        var page = somebody.page();
        signIn(somebody, email, oneTime);
        assertThat(page.url()).contains("/password");
        look(somebody, "password");
        page.fill("#current", oneTime);
        page.fill("#new", own);
        page.click("main button");
    }

    private static void signIn(Browsing somebody, String email, String password) {
        var page = somebody.page();
        page.navigate("/sign-in");
        page.fill("#email", email);
        page.fill("#password", password);
        page.click("main button");
    }

    private void addChild(Browsing mary) {
        var page = mary.page();
        mary.link("add a child by hand").click();
        page.fill("#name", "Amira Khan");
        day(mary, "born", LocalDate.of(2014, 3, 2));
        page.check("input[value=STATED]");
        page.locator("input[name=sex]").first().check();
        look(mary, "new-child");
        mary.button("Add the child").click();
        mary.link("Care began").click();
        day(mary, "on", LocalDate.now(ActorFilter.LONDON).minusDays(40));
        page.selectOption("select[name=legalStatus]", "C2");
        page.selectOption("select[name=placement]", "U6");
        for (var select : page.querySelectorAll("main select")) {
            if (select.isVisible() && select.inputValue().isEmpty()) {
                select.selectOption(new SelectOption().setIndex(1));
            }
        }
        page.check("input[name=over][value=no]");
        look(mary, "care-began");
        mary.button("Save").click();
        look(mary, "child-for-manager");
    }

    private void allocate(Browsing mary) {
        var page = mary.page();
        page.navigate("/service/children?show=UNALLOCATED");
        page.locator("input[name=child]").first().check();
        page.selectOption("#to", new SelectOption().setLabel("Ian Reviewer"));
        look(mary, "allocate");
        mary.button("Give them to this IRO").click();
        assertThat(mary.text()).contains("Ian Reviewer is the IRO of 1 more child");
    }

    private static void day(Browsing somebody, String field, LocalDate day) {
        somebody.day(field, day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /// Three persons are added on the same pages and choose a password on the same: the first time is looked at.
    private void look(Browsing somebody, String part) {
        if (looked.add(part)) {
            somebody.look("first-use-" + part);
        }
    }
}
