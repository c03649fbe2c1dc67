package org.heard.madeup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SameSeedSameChildrenTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void the_same_seed_size_and_day_give_the_same_authority() throws Exception {
        assertThat(fingerprint(1, 120, TODAY)).isEqualTo(fingerprint(1, 120, TODAY));
    }

    @Test
    void another_seed_gives_other_children() throws Exception {
        assertThat(fingerprint(1, 120, TODAY)).isNotEqualTo(fingerprint(2, 120, TODAY));
    }

    /// Fails when anything in the generator or its lists changes. If that is meant, put the new fingerprint here.
    @Test
    void seed_one_is_still_the_authority_it_was() throws Exception {
        assertThat(fingerprint(1, 120, TODAY))
                .isEqualTo("449e1ca9395185c1ae2317a95008526be38640f34b83bb13d475438dba0f0ed4");
    }

    private static String fingerprint(long seed, int size, LocalDate today) throws Exception {
        var made = MadeUpAuthority.generate(new Seed(seed), new Size(size), today);
        var digest = MessageDigest.getInstance("SHA-256").digest(made.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }
}
