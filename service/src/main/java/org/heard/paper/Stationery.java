package org.heard.paper;

import gg.jte.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.heard.ids.Sha256;

/// What every sheet is written on: one style for screen and paper, carried in the file itself. Public because the
/// templates of sheets ask for it.
public final class Stationery {
    private static final String CSS = new String(bytes("sheet.css"), StandardCharsets.UTF_8).strip();

    private Stationery() {}

    /// The style, as it stands in every sheet.
    public static String css() {
        return CSS;
    }

    /// Text in lines, as it was typed.
    public static Content lines(String text) {
        return output -> {
            var lines = text.strip().lines().iterator();
            while (lines.hasNext()) {
                output.writeUserContent(lines.next());
                if (lines.hasNext()) {
                    output.writeContent("<br/>");
                }
            }
        };
    }

    /// What lets a browser use this style and no other, under a policy that forbids all.
    static String policy() {
        return "style-src 'sha256-" + Base64.getEncoder().encodeToString(Sha256.of(CSS)) + "'; img-src data:";
    }

    static InputStream open(String name) {
        var stream = Stationery.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("org/heard/paper/" + name + " is missing");
        }
        return stream;
    }

    static byte[] bytes(String name) {
        try (var stream = open(name)) {
            return stream.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
