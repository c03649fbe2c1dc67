package org.heard.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.AuditAsWritten;
import org.heard.access.EmailAddress;
import org.heard.access.Role;
import org.heard.signin.AccountKeeping.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The way back in for an administrator who has forgotten their password, through whoever runs the machine.
class NewPasswordTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private NewPassword command;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuditAsWritten audit;

    @Autowired
    private AccountKeeping keeping;

    private String address;

    @BeforeEach
    void openAccount() {
        var ada = story.person("Ada Okafor", Role.ADMINISTRATOR);
        address = ada.person() + "@example.org";
        here(() -> accounts.open(ada.person(), address, "kettle harbour violin", false, NOW));
    }

    @Test
    void a_one_time_password_replaces_the_old_one_at_once_and_stands_in_the_audit() {
        var signedIn = new Visitor(port);
        signedIn.open("/sign-in", Map.of("email", address, "password", "kettle harbour violin"));
        var said = says(0, address.toUpperCase(java.util.Locale.ROOT));
        var password = handedOver(said);
        assertThat(signedIn.get("/account").status()).isEqualTo(302);
        assertThat(new Visitor(port)
                        .open("/sign-in", Map.of("email", address, "password", "kettle harbour violin"))
                        .words())
                .contains("not right");
        assertThat(new Visitor(port)
                        .open("/sign-in", Map.of("email", address, "password", password))
                        .leadsTo())
                .isEqualTo("/password");
        assertThat(here(audit::acts)).contains("reset a password from the console");
    }

    @Test
    void it_runs_out_after_seven_days_unless_they_have_chosen_their_own_by_then() {
        var said = says(0, address);
        assertThat(said).contains("It runs out on 22 June 2026");
        var password = handedOver(said);
        clock.set(NOW.plus(Duration.ofDays(7)).minusSeconds(1));
        assertThat(signsIn(password).leadsTo())
                .as("in time, and left without choosing")
                .isEqualTo("/password");
        clock.set(NOW.plus(Duration.ofDays(7)));
        assertThat(signsIn(password).words()).contains("This one-time password has run out", "7 days");
        assertThat(signsIn("another password").words()).contains("not right").doesNotContain("run out");
        var again = handedOver(says(0, address));
        var visitor = new Visitor(port);
        visitor.open("/sign-in", Map.of("email", address, "password", again));
        visitor.open("/password", Map.of("current", again, "new", "kettle harbour violin"));
        clock.set(NOW.plus(Duration.ofDays(60)));
        assertThat(signsIn("kettle harbour violin").leadsTo()).as("their own").isEqualTo("/");
    }

    @Test
    void one_that_an_administrator_hands_over_does_too() {
        var admin = story.person("Ola Example", Role.ADMINISTRATOR);
        var sam = story.person("Sam Example", Role.SOCIAL_WORKER);
        address = sam.person() + "@example.org";
        var email = EmailAddress.read(address).orElseThrow();
        var opened = (Outcome.OneTimePassword) here(() -> keeping.open(admin, NOW, TODAY, sam.person(), email));
        clock.set(NOW.plus(Duration.ofDays(7)));
        assertThat(signsIn(opened.password()).words()).contains("This one-time password has run out");
        var reset = (Outcome.OneTimePassword)
                here(() -> keeping.reset(admin, clock.instant(), TODAY.plusDays(7), sam.person()));
        assertThat(signsIn(reset.password()).leadsTo()).isEqualTo("/password");
        clock.set(NOW.plus(Duration.ofDays(14)));
        assertThat(signsIn(reset.password()).words()).contains("This one-time password has run out");
    }

    private static String handedOver(String said) {
        return said.lines().findFirst().orElseThrow().replace("One-time password: ", "");
    }

    private Visitor.Answer signsIn(String password) {
        return new Visitor(port).open("/sign-in", Map.of("email", address, "password", password));
    }

    @Test
    void an_address_nobody_has_changes_nothing() {
        assertThat(says(1, "nobody@example.org")).contains("Nobody signs in with nobody@example.org");
        assertThat(says(2)).contains("Usage");
        assertThat(says(2, "no address")).contains("Usage");
    }

    private String says(int status, String... words) {
        var said = new ByteArrayOutputStream();
        assertThat(command.run(List.of(words), new PrintStream(said, true, StandardCharsets.UTF_8)))
                .isEqualTo(status);
        return said.toString(StandardCharsets.UTF_8);
    }
}
