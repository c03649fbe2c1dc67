package org.heard.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.Visitor.Answer;
import org.heard.access.Actor;
import org.heard.access.AuditAsWritten;
import org.heard.access.Persons;
import org.heard.database.Tenancy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Signing in with an email address and a password, over real HTTP.
class SignInTest extends HeardTest {
    private static final String PASSWORD = "kettle harbour violin";

    @Autowired
    private PasswordEncoder passwords;

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private OwnAccount own;

    @Autowired
    private AuditAsWritten audit;

    @Autowired
    private Persons persons;

    private Visitor visitor;
    private Actor iro;
    private String email;

    @BeforeEach
    void openAccount() {
        visitor = new Visitor(port);
        iro = story.iro("Ada Okafor");
        email = iro.person() + "@example.org";
        here(() -> accounts.open(iro.person(), email, PASSWORD, false, NOW));
    }

    @Test
    void an_address_nobody_has_is_weighed_like_one_that_somebody_has() {
        assertThat(passwords.upgradeEncoding(SigningIn.NOBODY)).isFalse();
        assertThat(passwords.matches("", SigningIn.NOBODY)).isFalse();
    }

    @Test
    void whoever_is_not_signed_in_is_asked_to_and_then_led_on() {
        assertThat(visitor.get("/children/1?tab=2").leadsTo()).isEqualTo("/demo?next=%2Fchildren%2F1%3Ftab%3D2");
    }

    @Test
    void signing_in_leads_back_to_what_was_asked_for_and_nowhere_else() {
        assertThat(signIn("/sign-in?next=/children/1%3Ftab%3D2", email, PASSWORD)
                        .leadsTo())
                .isEqualTo("/children/1?tab=2");
        for (var foreign : new String[] {
            "https://example.org/",
            "//example.org/",
            "/\\example.org",
            "/\t/example.org",
            "/./\\/example.org",
            "/..//example.org",
            "javascript:alert(1)",
            "/sign-out"
        }) {
            var other = new Visitor(port);
            other.get("/sign-in");
            assertThat(other.post(
                                    "/sign-in?next="
                                            + java.net.URLEncoder.encode(
                                                    foreign, java.nio.charset.StandardCharsets.UTF_8),
                                    Map.of("email", email, "password", PASSWORD))
                            .leadsTo())
                    .as(foreign)
                    .isEqualTo("/");
        }
    }

    @Test
    void an_unknown_address_and_a_wrong_password_are_answered_alike() {
        var unknown = signIn("/sign-in", "nobody@example.org", PASSWORD);
        var wrong = new Visitor(port).open("/sign-in", Map.of("email", email, "password", "not the password"));
        assertThat(unknown.page().select(".govuk-error-summary").text())
                .contains("The email address or the password is not right")
                .isEqualTo(wrong.page().select(".govuk-error-summary").text());
        assertThat(unknown.status()).isEqualTo(wrong.status());
    }

    @Test
    void the_password_typed_is_not_sent_back() {
        assertThat(signIn("/sign-in", email, "not the password").raw().body()).doesNotContain("not the password");
    }

    @Test
    void five_wrong_tries_and_the_sixth_waits_even_with_the_right_password() {
        for (var i = 0; i < 5; i++) {
            assertThat(signIn("/sign-in", email, "guess number " + i).status()).isEqualTo(200);
        }
        var sixth = signIn("/sign-in", email.toUpperCase(java.util.Locale.ROOT), PASSWORD);
        assertThat(sixth.status()).isEqualTo(429);
        assertThat(sixth.words()).contains("Wait 15 minutes");
        clock.passes(Duration.ofMinutes(14));
        assertThat(signIn("/sign-in", email, PASSWORD).words()).contains("Wait 1 minute,");
        clock.passes(Duration.ofMinutes(1));
        assertThat(signIn("/sign-in", email, PASSWORD).leadsTo()).isEqualTo("/");
    }

    @Test
    void a_stranger_elsewhere_who_guesses_keeps_nobody_out() {
        var quick = new SigningIn(accounts, own, new Argon2PasswordEncoder(16, 32, 1, 64, 1));
        for (var i = 0; i < 20; i++) {
            attempt(quick, email, "guess " + i, "192.0.2.1");
        }
        assertThat(attempt(quick, email, "guess", "192.0.2.1")).isInstanceOf(SigningIn.TooManyTries.class);
        assertThat(signIn("/sign-in", email, PASSWORD).leadsTo()).isEqualTo("/");
    }

    @Test
    void guesses_at_one_account_from_many_networks_wait_too() {
        var quick = new SigningIn(accounts, own, new Argon2PasswordEncoder(16, 32, 1, 64, 1));
        for (var i = 0; i < 50; i++) {
            assertThat(attempt(quick, "many@example.org", "guess " + i, "192.0.2." + i))
                    .isInstanceOf(SigningIn.NotRecognised.class);
        }
        assertThat(attempt(quick, "many@example.org", "guess", "192.0.2.99"))
                .isInstanceOf(SigningIn.TooManyTries.class);
    }

    @Test
    void an_unknown_address_takes_as_much_weighing_as_a_wrong_password() {
        var weighed = new AtomicInteger();
        var argon = new Argon2PasswordEncoder(16, 32, 1, 64, 1);
        var counting = new PasswordEncoder() {
            @Override
            public String encode(@Nullable CharSequence password) {
                return Objects.requireNonNull(argon.encode(password));
            }

            @Override
            public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
                weighed.incrementAndGet();
                return argon.matches(password, hash);
            }
        };
        var door = new SigningIn(accounts, own, counting);
        attempt(door, "nobody@example.org", "guess", "192.0.2.1");
        assertThat(weighed).hasValue(1);
        attempt(door, email, "guess", "192.0.2.1");
        assertThat(weighed).hasValue(2);
    }

    @Test
    void tries_at_the_present_password_are_counted_too() {
        signIn("/sign-in", email, PASSWORD);
        for (var i = 0; i < 5; i++) {
            assertThat(change("guess " + i, "lantern biscuit oxford").words()).contains("That is not your password");
        }
        assertThat(change(PASSWORD, "lantern biscuit oxford").words()).contains("Wait 15 minutes");
        clock.passes(Duration.ofMinutes(15));
        assertThat(change(PASSWORD, PASSWORD).words()).contains("must not be the one you have now");
        assertThat(change(PASSWORD, "lantern biscuit oxford").leadsTo()).isEqualTo("/");
    }

    @Test
    void signing_out_everywhere_ends_every_session() {
        var elsewhere = new Visitor(port);
        elsewhere.open("/sign-in", Map.of("email", email, "password", PASSWORD));
        signIn("/sign-in", email, PASSWORD);
        assertThat(visitor.get("/account").words()).contains(email).contains("Ada Okafor");
        var out = visitor.post("/account/sign-out-everywhere", Map.of());
        assertThat(visitor.follow(out).words()).contains("You are signed out everywhere");
        assertThat(visitor.get("/account").status()).isEqualTo(302);
        assertThat(elsewhere.get("/account").status()).isEqualTo(302);
    }

    @Test
    void coming_in_and_a_new_password_stand_in_the_audit() {
        signIn("/sign-in", email, PASSWORD);
        change(PASSWORD, "lantern biscuit oxford");
        assertThat(here(audit::acts)).contains("signed in", "changed a password");
    }

    @Test
    void one_network_that_guesses_at_many_accounts_waits_too() {
        var quick = new SigningIn(accounts, own, new Argon2PasswordEncoder(16, 32, 1, 64, 1));
        for (var i = 0; i < 100; i++) {
            assertThat(guess(quick, "2001:db8:1:2::" + i, i)).isInstanceOf(SigningIn.NotRecognised.class);
        }
        assertThat(guess(quick, "2001:db8:1:2::abcd", 100))
                .isEqualTo(new SigningIn.TooManyTries(NOW.plus(Duration.ofMinutes(15))));
        assertThat(guess(quick, "2001:db8:1:3::1", 100)).isInstanceOf(SigningIn.NotRecognised.class);
    }

    @Test
    void whoever_knew_the_session_before_sign_in_does_not_know_it_after() {
        visitor.get("/sign-in");
        var before = visitor.cookies();
        signIn("/sign-in", email, PASSWORD);
        assertThat(visitor.cookies()).hasSize(1).isNotEqualTo(before);
    }

    @Test
    void signing_out_ends_the_session() {
        signIn("/sign-in", email, PASSWORD);
        visitor.get("/password");
        var out = visitor.post("/sign-out", Map.of());
        assertThat(visitor.follow(out).words()).contains("You have signed out");
        assertThat(visitor.get("/password").status()).isEqualTo(302);
    }

    @Test
    void a_password_made_by_somebody_else_is_replaced_first() {
        var newcomer = story.iro("New Comer");
        var address = newcomer.person() + "@example.org";
        here(() -> accounts.open(newcomer.person(), address, "one-time-1234-wxyz", true, NOW));
        assertThat(signIn("/sign-in?next=/test/not-yours", address, "one-time-1234-wxyz")
                        .leadsTo())
                .isEqualTo("/password?next=%2Ftest%2Fnot-yours");
        assertThat(visitor.get("/test/not-yours").leadsTo()).isEqualTo("/password");
        assertThat(change("one-time-1234-wxyz", "short").words()).contains("12 characters or more");
        assertThat(change("one-time-1234-wxyz", "Password123456!").words()).contains("harder to guess");
        assertThat(change("something else", PASSWORD).words()).contains("That is not your password");
        assertThat(visitor.open(
                                "/password?next=/test/not-yours",
                                Map.of("current", "one-time-1234-wxyz", "new", PASSWORD))
                        .leadsTo())
                .isEqualTo("/test/not-yours");
        assertThat(visitor.get("/test/not-yours").status()).isEqualTo(404);
    }

    @Test
    void a_new_password_ends_every_other_session() {
        var elsewhere = new Visitor(port);
        elsewhere.open("/sign-in", Map.of("email", email, "password", PASSWORD));
        signIn("/sign-in", email, PASSWORD);
        assertThat(change(PASSWORD, "lantern biscuit oxford").leadsTo()).isEqualTo("/");
        assertThat(visitor.get("/password").status()).isEqualTo(200);
        assertThat(elsewhere.get("/password").status()).isEqualTo(302);
    }

    @Test
    void somebody_who_has_left_is_out_at_once() {
        signIn("/sign-in", email, PASSWORD);
        assertThat(visitor.get("/password").status()).isEqualTo(200);
        here(() -> persons.leave(iro.person(), TODAY));
        assertThat(visitor.get("/password").status()).isEqualTo(302);
        assertThat(new Visitor(port)
                        .open("/sign-in", Map.of("email", email, "password", PASSWORD))
                        .words())
                .contains("This account is closed");
    }

    @Test
    void after_twelve_hours_everybody_says_again_who_they_are() {
        signIn("/sign-in", email, PASSWORD);
        clock.passes(Duration.ofHours(12).plusSeconds(1));
        assertThat(visitor.get("/password").status()).isEqualTo(302);
    }

    @Test
    void an_empty_form_says_what_is_missing() {
        assertThat(signIn("/sign-in", "", "")
                        .page()
                        .select(".govuk-error-summary a")
                        .eachText())
                .containsExactly("Enter your email address", "Enter your password");
    }

    private Answer signIn(String path, String address, String password) {
        return visitor.open(path, Map.of("email", address, "password", password));
    }

    private Answer change(String current, String wanted) {
        return visitor.open("/password", Map.of("current", current, "new", wanted));
    }

    private static SigningIn.Answer attempt(SigningIn door, String address, String password, String from) {
        return Tenancy.withinNone(() -> door.attempt(address, password, from, NOW, TODAY));
    }

    private static SigningIn.Answer guess(SigningIn door, String from, int account) {
        return Tenancy.withinNone(() -> door.attempt("person" + account + "@example.org", "guess", from, NOW, TODAY));
    }
}
