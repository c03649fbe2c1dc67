package org.heard.madeup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SyntheticPageTest {
    private static final DecimalFormat NUMBER = new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.UK));

    @Test
    void the_page_states_the_shares_the_generator_uses() throws Exception {
        var page = Files.readString(Path.of("../docs/synthetic.md"));
        for (var share : StatedShare.all()) {
            assertThat(page)
                    .contains("| %s | %s | %s | ±%s | %s |"
                            .formatted(
                                    share.measure(),
                                    share.category(),
                                    NUMBER.format(share.percent()),
                                    NUMBER.format(share.tolerance()),
                                    share.source()));
        }
    }
}
