package org.heard.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An administrator's day, over real HTTP.
class PeoplePageTest extends HeardTest {
    @LocalServerPort
    private int port;

    private Visitor administrator;
    private String own;

    @BeforeEach
    void signIn() {
        var actor = story.person("Ada Okafor", Role.ADMINISTRATOR);
        own = "/people/" + actor.person();
        administrator = new Visitor(port);
        administrator.open(
                "/demo?organisation=" + story.organisation(),
                Map.of(
                        "organisation", story.organisation().toString(),
                        "person", actor.person().toString()));
    }

    @Test
    void somebody_added_gets_a_role_and_a_password_shown_once_until_the_account_is_closed() {
        var address = story.organisation() + "@example.org";
        var page = administrator
                .open("/people", Map.of("name", "Ben Lowe", "email", address))
                .leadsTo();
        assertThat(administrator.open(page, Map.of("do", "give", "role", "IRO")).leadsTo())
                .isEqualTo("/people");
        assertThat(administrator.get(page).words()).contains("Independent Reviewing Officer");
        var password = administrator
                .open(page, Map.of("do", "open"))
                .page()
                .select("main strong")
                .text();
        assertThat(administrator.get(page).raw().body()).doesNotContain(password);
        var ben = new Visitor(port);
        assertThat(ben.open("/sign-in", Map.of("email", address, "password", password))
                        .leadsTo())
                .isEqualTo("/password");
        ben.open("/password", Map.of("current", password, "new", "lantern biscuit oxford"));
        assertThat(ben.get("/test/not-yours").status()).isEqualTo(404);
        administrator.open(page, Map.of("do", "close"));
        assertThat(ben.get("/test/not-yours").status()).isEqualTo(302);
    }

    @Test
    void the_last_administrator_stays() {
        assertThat(administrator
                        .open(own, Map.of("do", "take", "role", "ADMINISTRATOR"))
                        .words())
                .contains("Nobody else is administrator");
        assertThat(administrator.open(own, Map.of("do", "leave")).words()).contains("Nobody else is administrator");
        assertThat(administrator.get("/people").status()).isEqualTo(200);
    }
}
