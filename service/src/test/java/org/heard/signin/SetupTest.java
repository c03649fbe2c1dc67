package org.heard.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.heard.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// A service that is no demonstration, with nothing in it.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SetupTest {
    private static final Map<String, String> ANSWERS = Map.of(
            "kind", "AUTHORITY",
            "organisation", "Marlhaven",
            "ons", "e08999999",
            "administrator", "Ada Okafor",
            "email", "Ada@example.org",
            "password", "kettle harbour violin");

    @Value("${heard.database.home}")
    private Path home;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void place(DynamicPropertyRegistry properties) throws IOException {
        var home = Files.createTempDirectory(Files.createDirectories(Path.of("target", "homes")), "setup-");
        properties.add("heard.database.home", home::toString);
        properties.add("heard.demo", () -> "false");
        properties.add("heard.jobs", () -> "false");
    }

    @Test
    void the_code_from_the_console_sets_up_once_and_never_again() throws IOException {
        var code = Files.readString(home.resolve("setup-code"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("setup-code"))))
                .isEqualTo("rw-------");
        var visitor = new Visitor(port);
        assertThat(visitor.get("/").leadsTo()).isEqualTo("/sign-in");
        assertThat(visitor.get("/sign-in").leadsTo()).isEqualTo("/setup");
        assertThat(visitor.get("/demo").status()).isEqualTo(404);
        assertThat(visitor.get("/setup").status()).isEqualTo(200);
        assertThat(visitor.post("/setup", Map.of()).page().select(".govuk-error-summary a"))
                .hasSize(6);
        assertThat(visitor.post("/setup", with("code", "abcd-abcd-abcd-abcd")).words())
                .contains("not the code on the console");
        assertThat(visitor.post("/setup", with("code", code)).leadsTo()).isEqualTo("/sign-in");
        assertThat(home.resolve("setup-code")).doesNotExist();
        assertThat(visitor.get("/setup").status()).isEqualTo(404);
        assertThat(visitor.open("/sign-in", Map.of("email", "ada@EXAMPLE.org", "password", "kettle harbour violin"))
                        .leadsTo())
                .isEqualTo("/");
        assertThat(visitor.get("/test/not-yours")
                        .page()
                        .select(".masthead__who")
                        .text())
                .contains("Ada Okafor, Administrator")
                .contains("Marlhaven");
        assertThat(visitor.post("/setup", with("code", code)).status()).isEqualTo(404);
    }

    private static Map<String, String> with(String name, String value) {
        var all = new HashMap<>(ANSWERS);
        all.put(name, value);
        return all;
    }
}
