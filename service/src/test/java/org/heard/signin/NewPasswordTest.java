package org.heard.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.AuditAsWritten;
import org.heard.access.Role;
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
        var password = said.lines().findFirst().orElseThrow().replace("One-time password: ", "");
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
