package org.heard.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.Persons;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.access.Role;
import org.heard.ids.ChildId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What somebody with a browser and bad intentions tries, over real HTTP. Routes and roles are tried in `RoutesTest`,
/// the database's wall in `WallsTest`, guessing in `SignInTest`.
class AttackedTest extends HeardTest {
    private static final String PASSWORD = "kettle harbour violin";

    private static final List<String> CHILDS_PAGES =
            List.of("/me", "/me/say", "/me/say/cloud", "/me/said", "/me/help", "/me/letters", "/me/people", "/me/card");
    private static final List<String> DOORS = List.of("/card", "/card/help", "/card/stop", "/card/link", "/visit/code");

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Persons persons;

    @Autowired
    private Relations relations;

    private Visitor visitor;
    private Actor iro;
    private ChildId child;
    private String email;

    @BeforeEach
    void openAccount() {
        iro = story.iro("Ada Okafor");
        email = iro.person() + "@example.org";
        here(() -> accounts.open(iro.person(), email, PASSWORD, false, NOW));
        child = story.child("Amira Khan")
                .enteredCare("2026-01-05", "C2", "U6")
                .has(RelationKind.IRO, iro, "2026-01-06")
                .id();
        visitor = new Visitor(port);
        visitor.open("/sign-in", Map.of("email", email, "password", PASSWORD));
    }

    @Test
    void every_page_says_what_may_run_in_it_and_that_nobody_may_frame_or_guess() {
        staffPages().forEach(path -> mustBeGuarded(path, visitor.get(path)));
    }

    @Test
    void so_does_every_page_of_a_child_and_every_door_to_it_and_nothing_comes_from_elsewhere() {
        var own = new Visitor(port).as(story.organisation(), child);
        for (var path : CHILDS_PAGES) {
            var answer = own.get(path);
            mustBeGuarded(path, answer);
            mustBeOurs(path, answer);
        }
        for (var path : DOORS) {
            var answer = new Visitor(port).get(path);
            mustBeGuarded(path, answer);
            mustBeOurs(path, answer);
        }
    }

    @Test
    void no_copy_of_a_page_stays_behind() {
        for (var path : List.of("/children/" + child, "/work", "/account", "/test/not-yours")) {
            mustLeaveNoCopy(path, visitor.get(path));
        }
        var own = new Visitor(port).as(story.organisation(), child);
        CHILDS_PAGES.forEach(path -> mustLeaveNoCopy(path, own.get(path)));
        DOORS.forEach(path -> mustLeaveNoCopy(path, new Visitor(port).get(path)));
        var asset = visitor.get("/help").page().select("link[rel=stylesheet]").attr("href");
        assertThat(visitor.get(asset).header("Cache-Control")).contains("max-age=31536000");
        visitor.get("/account");
        assertThat(visitor.post("/sign-out", Map.of()).header("Clear-Site-Data"))
                .contains("cache");
    }

    private List<String> staffPages() {
        return List.of("/sign-in", "/children/" + child, "/test/not-yours", "/help");
    }

    private static void mustBeGuarded(String path, Visitor.Answer answer) {
        assertThat(answer.header("Content-Security-Policy"))
                .as(path)
                .contains("default-src 'self'")
                .contains("object-src 'none'")
                .contains("base-uri 'none'")
                .contains("form-action 'self'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).as(path).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).as(path).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).as(path).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).as(path).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).as(path).contains("camera=()");
        assertThat(answer.header("Server")).as(path).isEmpty();
        assertThat(answer.page().select("script:not([src]), style, [style], [onclick], [onload]"))
                .as("nothing inline at " + path)
                .isEmpty();
    }

    /// No third party is asked for anything before the child follows a link.
    private static void mustBeOurs(String path, Visitor.Answer answer) {
        assertThat(answer.status()).as(path).isEqualTo(200);
        var page = answer.page();
        assertThat(page.select("link[href]").eachAttr("href"))
                .as(path)
                .isNotEmpty()
                .allMatch(AttackedTest::isOurs);
        assertThat(page.select("[src]").eachAttr("src")).as(path).isNotEmpty().allMatch(AttackedTest::isOurs);
        assertThat(page.select("form[action]").eachAttr("action")).as(path).allMatch(AttackedTest::isOurs);
        assertThat(page.select("iframe, object, embed, [srcset], [ping], link[rel=preconnect], link[rel=dns-prefetch]"))
                .as(path)
                .isEmpty();
    }

    private static boolean isOurs(String address) {
        return address.startsWith("/") && !address.startsWith("//");
    }

    private static void mustLeaveNoCopy(String path, Visitor.Answer answer) {
        assertThat(answer.header("Cache-Control")).as(path).contains("no-store");
    }

    @Test
    void the_cookie_is_for_this_service_alone_and_no_script_reads_it() {
        var cookie = new Visitor(port).get("/sign-in").header("Set-Cookie");
        assertThat(cookie)
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Path=/")
                .doesNotContain("Domain");
        var behindTls = new Visitor(port);
        assertThat(behindTls
                        .send(behindTls
                                .request("/sign-in")
                                .header("X-Forwarded-Proto", "https")
                                .GET())
                        .header("Set-Cookie"))
                .contains("Secure");
        assertThat(behindTls
                        .send(behindTls
                                .request("/sign-in")
                                .header("X-Forwarded-Proto", "https")
                                .GET())
                        .header("Strict-Transport-Security"))
                .contains("max-age=");
    }

    @Test
    void a_session_somebody_else_prepared_is_not_the_one_that_is_let_in() {
        var victim = new Visitor(port);
        victim.get("/sign-in");
        var prepared =
                victim.cookies().getFirst().replaceFirst("^heard=\"?", "").replaceFirst("\"$", "");
        victim.post("/sign-in", Map.of("email", email, "password", PASSWORD));
        assertThat(victim.get("/account").status()).isEqualTo(200);
        var attacker = new Visitor(port);
        assertThat(attacker.send(attacker.request("/account")
                                .header("Cookie", "heard=" + prepared)
                                .GET())
                        .status())
                .isEqualTo(302);
        var another = new Visitor(port);
        assertThat(another.send(another.request("/account")
                                .header("Cookie", "heard=ABCDEF0123456789ABCDEF0123456789")
                                .GET())
                        .status())
                .as("an identifier of one's own choice")
                .isEqualTo(302);
    }

    @Test
    void a_form_from_elsewhere_does_nothing() {
        var foreign = visitor.send(visitor.request("/children/" + child + "/contacts/new")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "https://example.org")
                .POST(BodyPublishers.ofString("how=VISIT&alone=YES&when=today&words=x&_csrf=guess")));
        assertThat(foreign.status()).isEqualTo(403);
        var other = new Visitor(port);
        other.get("/sign-in");
        var stolen = other.token();
        var crossed = visitor.send(visitor.request("/sign-out")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + stolen)));
        assertThat(crossed.status()).as("another session's token").isEqualTo(403);
        assertThat(visitor.get("/account").status()).isEqualTo(200);
    }

    @Test
    void no_address_in_the_request_decides_where_a_redirect_leads() {
        var stranger = new Visitor(port);
        var answer = stranger.send(stranger.request("/account")
                .header("X-Forwarded-Host", "evil.example.org")
                .GET());
        assertThat(answer.header("Location")).startsWith("/");
        var posted = new Visitor(port);
        posted.get("/sign-in");
        var refused = posted.send(posted.request("/account/sign-out-everywhere")
                .header("Referer", "https://evil.example.org/children/1")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + posted.token())));
        assertThat(refused.header("Location")).startsWith("/").doesNotContain("evil");
    }

    @Test
    void a_relation_that_ends_closes_the_record_on_a_session_that_is_open() {
        assertThat(visitor.get("/children/" + child).status()).isEqualTo(200);
        here(() -> relations.end(RelationKind.IRO, child, TODAY));
        assertThat(visitor.get("/children/" + child).status()).isEqualTo(404);
    }

    @Test
    void a_role_that_is_taken_away_opens_nothing_on_a_session_that_is_open() {
        here(() -> persons.give(iro.person(), Role.IRO_MANAGER, LocalDate.of(2026, 1, 1)));
        assertThat(visitor.get("/service").status()).isEqualTo(200);
        here(() -> persons.take(iro.person(), Role.IRO_MANAGER, TODAY));
        assertThat(visitor.get("/service").status()).isEqualTo(404);
    }

    @Test
    void what_is_typed_comes_back_as_text_and_not_as_a_page() {
        var administrator = new Visitor(port);
        var ada = story.person("<script>alert(1)</script>", Role.ADMINISTRATOR);
        administrator.open(
                "/demo?organisation=" + story.organisation(),
                Map.of(
                        "organisation", story.organisation().toString(),
                        "person", ada.person().toString()));
        var page = administrator.get("/people?text=%22%3E%3Cscript%3Ealert(2)%3C%2Fscript%3E");
        assertThat(page.raw().body()).doesNotContain("<script>alert");
        assertThat(administrator.get("/people").raw().body()).doesNotContain("<script>alert");
    }

    @Test
    void a_search_with_the_signs_of_the_database_s_language_finds_nothing_and_breaks_nothing() {
        assertThat(visitor.open("/search", Map.of("text", "' or 1=1 --")).status())
                .isLessThan(400);
        assertThat(visitor.open("/search", Map.of("text", "%_\\'\";drop table child"))
                        .status())
                .isLessThan(400);
    }
}
