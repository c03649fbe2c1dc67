package org.heard.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.Visitor.Answer;
import org.heard.access.Actor;
import org.heard.access.AuditAsWritten;
import org.heard.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An administrator's day, over real HTTP.
class PeoplePageTest extends HeardTest {
    private static final Map<String, String> TODAY_TYPED =
            Map.of("from-day", "15", "from-month", "6", "from-year", "2026");

    @LocalServerPort
    private int port;

    @Autowired
    private AuditAsWritten audit;

    private Actor actor;
    private Visitor administrator;
    private String own;

    @BeforeEach
    void signIn() {
        actor = story.person("Ada Okafor", Role.ADMINISTRATOR);
        own = "/people/" + actor.person();
        administrator = playing(actor);
    }

    @Test
    void somebody_added_gets_a_password_shown_once_until_the_account_is_closed() {
        var address = address("ben");
        var page = add("Ben Lowe", address, "IRO");
        assertThat(administrator.get(page).words())
                .contains("Independent Reviewing Officer")
                .contains("since 15 June 2026");
        var opened = sendTo(page + "/account", Map.of("do", "open", "email", address));
        assertThat(opened.leadsTo()).startsWith(page);
        var shown = administrator.follow(opened);
        var password = password(shown);
        assertThat(administrator.get(page).raw().body()).doesNotContain(password);
        var ben = signedIn(address, password, "/password");
        ben.open("/password", Map.of("current", password, "new", "lantern biscuit oxford"));
        assertThat(ben.get("/test/not-yours").status()).isEqualTo(404);
        assertThat(administrator.get(page).words()).contains("15 June 2026 at 12:00pm");
        sendTo(page + "/account", Map.of("do", "close"));
        assertThat(ben.get("/test/not-yours").status()).isEqualTo(302);
        assertThat(new Visitor(port)
                        .open("/sign-in", Map.of("email", address, "password", "lantern biscuit oxford"))
                        .words())
                .contains("This account is closed");
        sendTo(page + "/account", Map.of("do", "reopen"));
        assertThat(ben.get("/test/not-yours").status())
                .as("a session from before it was closed stays over")
                .isEqualTo(302);
        signedIn(address, "lantern biscuit oxford", "/");
        assertThat(here(audit::acts))
                .contains(
                        "added a person",
                        "opened an account",
                        "signed in",
                        "closed an account",
                        "opened an account again");
    }

    @Test
    void a_second_press_shows_the_same_password_and_does_nothing_twice() {
        var page = add("Ben Lowe", address("ben"), "IRO");
        var form = administrator.get(page + "/account");
        var fields = with(form, Map.of("do", "open", "email", address("ben")));
        administrator.post(page + "/account", fields);
        var second = administrator.post(page + "/account", fields);
        signedIn(address("ben"), password(administrator.follow(second)), "/password");
    }

    @Test
    void a_new_password_ends_what_the_old_one_began() {
        var address = address("ben");
        var page = add("Ben Lowe", address, "IRO");
        var first = password(administrator.follow(sendTo(page + "/account", Map.of("do", "open", "email", address))));
        var ben = signedIn(address, first, "/password");
        var second = password(administrator.follow(sendTo(page + "/account", Map.of("do", "reset"))));
        assertThat(ben.open("/password", Map.of("current", second, "new", "lantern biscuit oxford"))
                        .status())
                .isEqualTo(302);
        assertThat(new Visitor(port)
                        .open("/sign-in", Map.of("email", address, "password", first))
                        .words())
                .contains("not right");
        signedIn(address, second, "/password");
    }

    @Test
    void a_device_is_lost() {
        var address = address("ben");
        var page = add("Ben Lowe", address, "IRO");
        var password =
                password(administrator.follow(sendTo(page + "/account", Map.of("do", "open", "email", address))));
        var ben = signedIn(address, password, "/password");
        ben.open("/password", Map.of("current", password, "new", "lantern biscuit oxford"));
        sendTo(page + "/account", Map.of("do", "sign-out"));
        assertThat(ben.get("/account").status()).isEqualTo(302);
        signedIn(address, "lantern biscuit oxford", "/");
    }

    @Test
    void an_address_to_sign_in_with_is_checked_and_taken_once() {
        var ben = add("Ben Lowe", "", "IRO");
        var cara = add("Cara Lowe", "", "IRO");
        assertThat(sendTo(ben + "/account", Map.of("do", "open", "email", "ben@example"))
                        .words())
                .contains("in the correct format");
        sendTo(ben + "/account", Map.of("do", "open", "email", address("ben")));
        var taken = sendTo(cara + "/account", Map.of("do", "open", "email", address("BEN")));
        assertThat(taken.words()).contains("Somebody else here signs in with this address");
        assertThat(taken.page().select("#email").val()).isEqualTo(address("BEN"));
        sendTo(cara + "/account", Map.of("do", "open", "email", address("cara")));
        assertThat(sendTo(cara + "/account", Map.of("do", "readdress", "email", address("ben")))
                        .words())
                .contains("Somebody else here signs in with this address");
        sendTo(cara + "/account", Map.of("do", "readdress", "email", address("cara.married")));
        assertThat(administrator.get(cara).words()).contains(address("cara.married"));
    }

    @Test
    void somebody_of_the_same_name_is_added_only_when_it_is_said_that_they_are_another() {
        var ben = add("Ben Lowe", address("ben"), "IRO");
        var asked = sendTo("/people/new", Map.of("name", "ben lowe", "working-time", "1"));
        assertThat(asked.words()).contains("Is this somebody who is here already?");
        assertThat(asked.page().select("main a[href=" + ben + "]")).hasSize(1);
        var another = sendTo("/people/new", Map.of("name", "ben lowe", "working-time", "1", "another", "yes"));
        assertThat(another.leadsTo()).startsWith("/people/").isNotEqualTo(ben);
    }

    @Test
    void what_cannot_be_read_is_said_beside_its_field_and_nothing_typed_is_lost() {
        var refused = sendTo(
                "/people/new",
                Map.of("name", "", "email", "nonsense", "working-time", "half", "team", "North", "role", "IRO"));
        assertThat(refused.page().select(".govuk-error-summary a").eachText())
                .containsExactly(
                        "Enter the person’s name",
                        "Enter an email address in the correct format, like name@example.org",
                        "Enter the share of a full-time post: 1, or less, such as 0.6");
        assertThat(refused.page().select("#team").val()).isEqualTo("North");
        assertThat(refused.page().select("#email").val()).isEqualTo("nonsense");
        assertThat(refused.page().select("input[value=IRO]").hasAttr("checked")).isTrue();
    }

    @Test
    void two_administrators_who_correct_one_person_see_both_versions() {
        var page = add("Ben Lowe", "", "IRO");
        var other = playing(story.person("Other Administrator", Role.ADMINISTRATOR));
        var mine = administrator.get(page + "/details");
        other.get(page + "/details");
        other.post(
                page + "/details",
                with(other.get(page + "/details"), Map.of("name", "Ben Lowe", "team", "South", "working-time", "0.6")));
        var clash = administrator.post(
                page + "/details", with(mine, Map.of("name", "Ben Lowe", "team", "North", "working-time", "1")));
        assertThat(clash.words())
                .contains("Somebody else changed this while you were writing")
                .contains("South")
                .contains("0.6");
        assertThat(clash.page().select("#team").val()).isEqualTo("North");
        assertThat(administrator.get(page).words()).contains("South");
        administrator.post(
                page + "/details", with(clash, Map.of("name", "Ben Lowe", "team", "North", "working-time", "1")));
        assertThat(administrator.get(page).words()).contains("North");
    }

    @Test
    void two_who_say_different_last_days_are_told_of_each_other() {
        var page = add("Ben Lowe", "", "IRO");
        var mine = administrator.get(page + "/leaving");
        sendTo(page + "/leaving", last("30"));
        var clash = administrator.post(page + "/leaving", with(mine, last("29")));
        assertThat(clash.words()).contains("their last day is 30 June 2026");
        assertThat(administrator.get(page).words()).contains("Their last day is 30 June 2026");
        administrator.post(page + "/leaving", with(clash, Map.of("do", "stay")));
        assertThat(administrator.get(page).words()).doesNotContain("last day");
    }

    @Test
    void a_manager_reads_what_their_people_read_and_nobody_manages_in_a_circle() {
        var mary = story.person("Mary Manager", Role.TEAM_MANAGER);
        var sam = story.person("Sam Worker", Role.SOCIAL_WORKER);
        var child = story.child("Amira Khan")
                .enteredCare("2026-01-05", "C2", "U6")
                .has(org.heard.access.RelationKind.SOCIAL_WORKER, sam, "2026-01-06")
                .id();
        var manager = playing(mary);
        assertThat(manager.get("/children/" + child).status()).isEqualTo(404);
        var page = "/people/" + mary.person() + "/manages";
        sendTo(page, and(Map.of("do", "begin", "other", sam.person().toString()), TODAY_TYPED));
        assertThat(manager.get("/children/" + child).status()).isEqualTo(200);
        assertThat(sendTo(
                                "/people/" + sam.person() + "/manages",
                                and(Map.of("do", "begin", "other", mary.person().toString()), TODAY_TYPED))
                        .words())
                .contains("Nobody manages themselves, nor whoever manages them");
        assertThat(administrator.get("/people/" + sam.person()).words()).contains("Managed by Mary Manager");
        sendTo(page, and(Map.of("do", "end", "other", sam.person().toString()), TODAY_TYPED));
        assertThat(manager.get("/children/" + child).status()).isEqualTo(404);
    }

    @Test
    void the_last_administrator_stays() {
        assertThat(sendTo(own + "/roles", and(Map.of("do", "take", "role", "ADMINISTRATOR"), TODAY_TYPED))
                        .words())
                .contains("Nobody else is administrator");
        assertThat(sendTo(own + "/leaving", last("30")).words()).contains("Nobody else is administrator");
        assertThat(administrator.get("/people").status()).isEqualTo(200);
    }

    @Test
    void an_administrator_who_cannot_sign_in_does_not_count() {
        sendTo(own + "/account", Map.of("do", "open", "email", address("ada")));
        var other = add("Ben Lowe", "", "ADMINISTRATOR");
        assertThat(sendTo(own + "/account", Map.of("do", "close")).words()).contains("Nobody else is administrator");
        sendTo(other + "/account", Map.of("do", "open", "email", address("ben")));
        sendTo(other + "/leaving", last("30"));
        assertThat(sendTo(own + "/account", Map.of("do", "close")).words())
                .as("the other one leaves")
                .contains("Nobody else is administrator");
        sendTo(other + "/leaving", Map.of("do", "stay"));
        assertThat(sendTo(own + "/account", Map.of("do", "close")).leadsTo()).startsWith(own);
    }

    @Test
    void people_are_found_by_what_is_known_of_them_a_stretch_at_a_time() {
        for (var n = 10; n < 70; n++) {
            story.person("Person Number " + n, Role.SOCIAL_WORKER);
        }
        var first = administrator.get("/people");
        assertThat(first.words())
                .contains("61 people")
                .contains("Person Number 10")
                .doesNotContain("Person Number 69");
        var more = administrator.get(first.page().select("a[rel=next]").attr("href"));
        assertThat(more.words()).contains("Person Number 69").doesNotContain("Person Number 10");
        assertThat(administrator
                        .get(more.page().select("a[rel=prev]").attr("href"))
                        .words())
                .contains("Person Number 10");
        assertThat(administrator.get("/people?text=number+42").words())
                .contains("One person")
                .contains("Person Number 42");
        assertThat(administrator.get("/people?role=ADMINISTRATOR").words()).contains("Ada Okafor");
        assertThat(administrator.get("/people?show=WITHOUT_ACCOUNT&text=%25").words())
                .contains("Nobody is in this list");
        assertThat(administrator.get("/people?show=LEFT").words()).contains("Nobody is in this list");
        assertThat(administrator
                        .get("/people?show=nonsense&role=nonsense&after=nonsense")
                        .status())
                .isEqualTo(200);
    }

    private String add(String name, String email, String role) {
        return sendTo("/people/new", Map.of("name", name, "email", email, "working-time", "1", "role", role))
                .leadsTo();
    }

    /// Opens the form and sends it, with its key and version.
    private Answer sendTo(String path, Map<String, String> fields) {
        return administrator.post(path, with(administrator.get(path), fields));
    }

    private static Map<String, String> with(Answer form, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        form.page().select("main input[name^=_]").stream()
                .filter(field -> !field.attr("name").equals("_csrf"))
                .forEach(field -> all.putIfAbsent(field.attr("name"), field.val()));
        return all;
    }

    private static Map<String, String> and(Map<String, String> fields, Map<String, String> more) {
        var all = new HashMap<>(fields);
        all.putAll(more);
        return all;
    }

    private static Map<String, String> last(String day) {
        return Map.of("do", "leave", "last-day", day, "last-month", "6", "last-year", "2026");
    }

    private String address(String name) {
        return name + "." + story.organisation() + "@example.org";
    }

    private static String password(Answer page) {
        return page.page().select(".notice .govuk-body-l").text();
    }

    private Visitor signedIn(String address, String password, String leadsTo) {
        var visitor = new Visitor(port);
        assertThat(visitor.open("/sign-in", Map.of("email", address, "password", password))
                        .leadsTo())
                .isEqualTo(leadsTo);
        return visitor;
    }

    private Visitor playing(Actor who) {
        return new Visitor(port).as(story.organisation(), who);
    }
}
