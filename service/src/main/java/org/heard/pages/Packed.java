package org.heard.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// Sends a page compressed as lightly as the format allows. Tomcat knows one level only, at which a fifth of the
/// processor time of a child's page went into making it a sixth smaller (docs/performance.md).
final class Packed {
    /// Below this a page is sent as it is: it fits into a packet or two.
    private static final int WORTH_IT = 2048;

    private Packed() {}

    /// Sends it whole: the headers of its length and form, then its bytes.
    static void send(byte[] page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var sent = page;
        if (page.length >= WORTH_IT) {
            response.addHeader("Vary", "Accept-Encoding");
            if (understood(request)) {
                response.setHeader("Content-Encoding", "gzip");
                sent = packed(page);
            }
        }
        response.setContentLength(sent.length);
        response.getOutputStream().write(sent);
    }

    /// Every browser says so in one word; one that weighs it against others is sent plain text.
    private static boolean understood(HttpServletRequest request) {
        var accepted = request.getHeader("Accept-Encoding");
        return accepted != null
                && Arrays.stream(accepted.split(",")).map(String::strip).anyMatch("gzip"::equals);
    }

    private static byte[] packed(byte[] page) throws IOException {
        var bytes = new ByteArrayOutputStream(page.length / 4);
        try (var light = new Light(bytes)) {
            light.write(page);
        }
        return bytes.toByteArray();
    }

    private static final class Light extends GZIPOutputStream {
        private Light(OutputStream out) throws IOException {
            super(out, 8192);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
