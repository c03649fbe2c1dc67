package org.heard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// What somebody at a terminal sees while a long check runs.
class ProgressTest {
    private static final long TENTH_OF_A_SECOND = 100_000_000;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    /// Java's clock may stand below zero when a program begins.
    private final AtomicLong now = new AtomicLong(-5 * TENTH_OF_A_SECOND);

    private Progress progress(boolean somebodyLooks) {
        return new Progress(new PrintStream(written, true, StandardCharsets.UTF_8), somebodyLooks, now::get);
    }

    /// What stood on the line, one after another.
    private String[] lines() {
        return written.toString(StandardCharsets.UTF_8)
                .replace("\r\u001b[K", "|")
                .split("\\|", -1);
    }

    @Test
    void the_line_says_what_is_done_and_how_many_children_are_checked_and_is_empty_at_the_end() {
        try (var progress = progress(true)) {
            progress.doing("Reading the return");
            progress.checked(12_800, 100_000);
            progress.doing("Writing the reports");
        }
        assertThat(lines())
                .containsExactly(
                        "", "Reading the return", "Checking: 12,800 of 100,000 children", "Writing the reports", "");
    }

    @Test
    void it_is_written_ten_times_a_second_at_most() {
        var progress = progress(true);
        progress.checked(128, 1_000);
        now.addAndGet(TENTH_OF_A_SECOND - 1);
        progress.checked(256, 1_000);
        now.addAndGet(1);
        progress.checked(384, 1_000);
        assertThat(lines()).containsExactly("", "Checking: 128 of 1,000 children", "Checking: 384 of 1,000 children");
    }

    @Test
    void it_never_goes_back_though_parts_end_out_of_order() {
        var progress = progress(true);
        progress.checked(512, 1_000);
        now.addAndGet(TENTH_OF_A_SECOND);
        progress.checked(384, 1_000);
        assertThat(lines()).containsExactly("", "Checking: 512 of 1,000 children", "Checking: 512 of 1,000 children");
    }

    @Test
    void where_nobody_looks_nothing_is_written() {
        try (var progress = progress(false)) {
            progress.doing("Reading the return");
            progress.checked(128, 1_000);
        }
        assertThat(written.size()).isZero();
    }
}
