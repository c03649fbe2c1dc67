package org.heard.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What may be a password, and what everybody would try.
class PasswordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "kettle harbour violin",
                "three blind oxen!",
                "correcthorsebattery",
                "xK9#mW2$pQ7&",
                "ночь улица фонарь",
                "794462385107",
                "my password is a long sentence about gardening"
            })
    void length_is_enough(String password) {
        assertThat(Passwords.fault(password, "Ada Okafor", "ada@example.org")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password123456!",
                "P@ssw0rd2026!!",
                "qwertyuiop123",
                "1qaz2wsx3edc",
                "letmeinletmein",
                "Welcome2Heard!",
                "adaokafor1234",
                "Ada.Okafor.2026",
                "aaaaaaaaaaaaaa",
                "123456789012",
                "abcdefghijkl",
                "987654321098",
                "abcabcabcabc",
                "SummerAutumn26",
                "liverpool19821982"
            })
    void what_is_tried_first_is_refused(String password) {
        assertThat(Passwords.fault(password, "Ada Okafor", "ada@example.org"))
                .hasValueSatisfying(why -> assertThat(why).contains("harder to guess"));
    }

    @Test
    void characters_are_counted_as_people_count_them() {
        assertThat(Passwords.fault("🔑🎻🚲🌧️kettle").orElseThrow()).contains("12 characters or more");
        assertThat(Passwords.fault("elevenchars")).isPresent();
        assertThat(Passwords.fault("x".repeat(150) + "kettle harbour violin and more to go on".repeat(2)))
                .hasValueSatisfying(why -> assertThat(why).contains("200 characters or fewer"));
    }

    @Test
    void a_one_time_password_would_pass_and_is_never_the_same() {
        var one = Passwords.oneTime();
        assertThat(one)
                .matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}")
                .isNotEqualTo(Passwords.oneTime());
        assertThat(Passwords.fault(one)).isEmpty();
    }
}
