package org.heard.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is taken for an address to sign in with.
class EmailAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@example.org",
                " ada@example.org ",
                "Ada.O'Hanlon+iro@social-care.example.gov.uk",
                "a@b.cd",
                "first_last@sub.example.org"
            })
    void these_are_addresses(String typed) {
        assertThat(EmailAddress.read(typed)).contains(new EmailAddress(typed.strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "@example.org",
                "ada@",
                "ada@example",
                "ada@@example.org",
                "ada@example..org",
                "ada@.example.org",
                "ada@example.org.",
                "ada@-example.org",
                ".ada@example.org",
                "ada.@example.org",
                "a..da@example.org",
                "ada okafor@example.org",
                "ada@exam ple.org",
                "ada@example.org\nbcc: eve@example.org",
                "Ada <ada@example.org>",
                "ada@example.org, ben@example.org",
                "ada\u200b@example.org",
                "аda@example.org",
                "ada@127.0.0.1"
            })
    void these_are_none(String typed) {
        assertThat(EmailAddress.read(typed)).isEmpty();
    }

    @Test
    void none_is_longer_than_mail_can_carry() {
        assertThat(EmailAddress.read("a".repeat(64) + "@example.org")).isPresent();
        assertThat(EmailAddress.read("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(EmailAddress.read("a@" + "b".repeat(63) + "." + ("c".repeat(60) + ".").repeat(4) + "org"))
                .isEmpty();
    }

    @Test
    void capitals_make_no_other_letter_box() {
        assertThat(new EmailAddress("Ada@Example.org").sameAs("ada@example.ORG "))
                .isTrue();
    }
}
