package org.heard.madeup;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What `docs/synthetic.md` says the data is like, held against the data.
class StatedSharesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void the_largest_authority_keeps_to_every_stated_share() {
        var made = MadeUpAuthority.generate(new Seed(1), new Size(Size.LARGEST), TODAY);
        assertThat(Measures.of(Stream.of(made)).strayed()).isEmpty();
    }

    @Test
    @Tag("deep")
    @Timeout(value = 90, unit = TimeUnit.MINUTES)
    void all_of_england_keeps_to_every_stated_share_and_takes_one_core_less_than_a_minute() {
        var processor = ManagementFactory.getThreadMXBean();
        long before = processor.getCurrentThreadCpuTime();
        var measures = Measures.of(MadeUpEngland.authorities(new Seed(1), TODAY));
        assertThat(Duration.ofNanos(processor.getCurrentThreadCpuTime() - before))
                .isLessThan(Duration.ofMinutes(1));
        assertThat(measures.of("age")).isBetween(81_700L, 82_000L);
        assertThat(measures.strayed()).isEmpty();
    }
}
