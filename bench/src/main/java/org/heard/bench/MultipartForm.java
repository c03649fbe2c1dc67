package org.heard.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// A form with files, as a browser sends it.
final class MultipartForm {
    private static final String BOUNDARY = "----heard-bench-0903";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    MultipartForm field(String name, String value) {
        return part("form-data; name=\"" + name + "\"", value);
    }

    MultipartForm file(Somebody.Upload file) {
        return part("form-data; name=\"" + file.field() + "\"; filename=\"" + file.name() + "\"", file.text());
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] bytes() {
        var all = new ByteArrayOutputStream();
        all.writeBytes(bytes.toByteArray());
        all.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return all.toByteArray();
    }

    private MultipartForm part(String disposition, String text) {
        var part = "--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\n\r\n" + text + "\r\n";
        bytes.writeBytes(part.getBytes(StandardCharsets.UTF_8));
        return this;
    }
}
