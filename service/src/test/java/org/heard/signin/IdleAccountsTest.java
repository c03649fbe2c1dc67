package org.heard.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.AuditAsWritten;
import org.heard.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An account opened years ago, whose password was its name, let strangers at the records of at least 280,000 people in
/// one authority. Here it would have been closed.
class IdleAccountsTest extends HeardTest {
    private static final String PASSWORD = "kettle harbour violin";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountKeeping keeping;

    @Autowired
    private IdleAccounts idle;

    @Autowired
    private AuditAsWritten audit;

    private Actor administrator;
    private Actor iro;

    @BeforeEach
    void openAccounts() {
        administrator = story.person("Ada Okafor", Role.ADMINISTRATOR);
        iro = story.iro("Ben Lowe");
        here(() -> accounts.open(administrator.person(), address(administrator), PASSWORD, false, NOW));
        here(() -> accounts.open(iro.person(), address(iro), PASSWORD, false, NOW));
    }

    @Test
    void an_account_nobody_uses_is_warned_of_and_then_closed() {
        after(75);
        assertThat(how(iro).closesSoon()).isFalse();
        after(1);
        assertThat(how(iro).closesSoon()).isTrue();
        assertThat(here(() -> idle.closesOn(how(iro), today()))).isEqualTo(LocalDate.of(2026, 9, 13));
        after(13);
        assertThat(how(iro).state()).isEqualTo(PeopleList.State.OPEN);
        after(1);
        assertThat(how(iro).state()).isEqualTo(PeopleList.State.IDLE);
        assertThat(here(audit::acts)).contains("warned that an account closes", "closed an idle account");
        assertThat(signIn().words()).contains("This account is closed");
        here(() -> keeping.reopen(administrator, clock.instant(), today(), iro.person()));
        assertThat(signIn().leadsTo()).isEqualTo("/");
        after(1);
        assertThat(how(iro).state())
                .as("it counts from when it was opened again")
                .isEqualTo(PeopleList.State.OPEN);
    }

    @Test
    void whoever_signs_in_keeps_their_account() {
        after(80);
        assertThat(how(iro).closesSoon()).isTrue();
        signIn();
        assertThat(how(iro).closesSoon()).isFalse();
        after(60);
        assertThat(how(iro).state()).isEqualTo(PeopleList.State.OPEN);
    }

    @Test
    void a_service_that_was_off_for_long_warns_before_it_closes() {
        after(300);
        assertThat(how(iro).state()).isEqualTo(PeopleList.State.OPEN);
        assertThat(how(iro).closesSoon()).isTrue();
        after(14);
        assertThat(how(iro).state()).isEqualTo(PeopleList.State.IDLE);
    }

    @Test
    void the_only_administrator_is_never_shut_out() {
        after(300);
        after(14);
        assertThat(how(administrator).state()).isEqualTo(PeopleList.State.OPEN);
    }

    @Test
    void an_organisation_says_for_itself_how_long() {
        var visitor = new Visitor(port);
        visitor.open("/sign-in", Map.of("email", address(administrator), "password", PASSWORD));
        assertThat(visitor.open("/people/idle", Map.of("days", "7")).words()).contains("from 30 to 365");
        assertThat(visitor.open("/people/idle", Map.of("days", "30")).leadsTo()).isEqualTo("/people");
        after(16);
        assertThat(visitor.open("/sign-in", Map.of("email", address(administrator), "password", PASSWORD))
                        .leadsTo())
                .isEqualTo("/");
        assertThat(visitor.get("/people").words()).contains("One account closes soon");
        assertThat(visitor.get("/people?show=CLOSING").words()).contains("Ben Lowe");
        after(14);
        assertThat(how(iro).state()).isEqualTo(PeopleList.State.IDLE);
    }

    /// So many days pass, and then a night.
    private void after(int days) {
        clock.passes(Duration.ofDays(days));
        here(() -> idle.run(story.organisation(), clock.instant(), today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ActorFilter.LONDON);
    }

    private PeopleList.Account how(Actor who) {
        return here(() -> keeping.find(administrator, who.person(), today()))
                .orElseThrow()
                .how();
    }

    private Visitor.Answer signIn() {
        return new Visitor(port).open("/sign-in", Map.of("email", address(iro), "password", PASSWORD));
    }

    private static String address(Actor who) {
        return who.person() + "@example.org";
    }
}
