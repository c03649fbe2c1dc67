package org.heard.enclosed;

import java.nio.charset.StandardCharsets;
import org.heard.pages.Download;

/// A drawing as a browser shows it: a picture on an address of its own, which holds nothing that could run.
public final class DrawingFile {
    private DrawingFile() {}

    public static Download of(Drawing drawing) {
        return Download.of("image/svg+xml", "drawing.svg", drawing.svg().getBytes(StandardCharsets.UTF_8))
                .shown();
    }
}
