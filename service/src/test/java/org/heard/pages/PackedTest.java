package org.heard.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// A page reaches every browser as it was written, however it travels.
class PackedTest {
    private static final byte[] PAGE =
            "<p>Ünal’s review is on Monday</p>\n".repeat(200).getBytes(StandardCharsets.UTF_8);

    @Test
    void a_browser_that_unpacks_gets_it_small_and_whole() throws IOException {
        var sent = sent(PAGE, "gzip, deflate, br, zstd");

        assertThat(sent.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(sent.getContentAsByteArray()).hasSizeLessThan(PAGE.length / 10);
        assertThat(sent.getContentLength()).isEqualTo(sent.getContentAsByteArray().length);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(sent.getContentAsByteArray())).readAllBytes())
                .isEqualTo(PAGE);
        assertThat(sent.getHeaders("Vary")).contains("Accept-Encoding");
    }

    @Test
    void one_that_does_not_say_so_or_refuses_gets_plain_text() throws IOException {
        for (var accepted : new String[] {"", "br", "gzip;q=0", "identity"}) {
            var sent = sent(PAGE, accepted);

            assertThat(sent.getHeader("Content-Encoding")).isNull();
            assertThat(sent.getContentAsByteArray()).isEqualTo(PAGE);
            assertThat(sent.getContentLength()).isEqualTo(PAGE.length);
            assertThat(sent.getHeaders("Vary")).contains("Accept-Encoding");
        }
    }

    @Test
    void a_small_page_is_not_worth_it() throws IOException {
        var sent = sent("<p>Saved</p>".getBytes(StandardCharsets.UTF_8), "gzip");

        assertThat(sent.getHeader("Content-Encoding")).isNull();
        assertThat(sent.getContentAsString()).isEqualTo("<p>Saved</p>");
    }

    private static MockHttpServletResponse sent(byte[] page, String accepted) throws IOException {
        var request = new MockHttpServletRequest("GET", "/work");
        if (!accepted.isEmpty()) {
            request.addHeader("Accept-Encoding", accepted);
        }
        var response = new MockHttpServletResponse();
        Packed.send(page, request, response);
        return response;
    }
}
