package org.heard.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/// A file as the answer of a page: a controller returns it as its view. It is sent so that the browser takes it for
/// nothing but what it is said to be, runs nothing in it, and keeps no copy of its own.
public final class Download implements View {
    private static final String SEALED =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

    private final String type;
    private final String name;
    private final long length;
    private final Body body;
    private final boolean shown;
    private final String policy;

    private Download(String type, String name, long length, Body body, boolean shown, String policy) {
        if (!name.matches("[a-z0-9][a-z0-9.-]{0,79}")) {
            throw new IllegalArgumentException("the name of a download tells nothing: small letters, digits, hyphens");
        }
        this.type = type;
        this.name = name;
        this.length = length;
        this.body = body;
        this.shown = shown;
        this.policy = policy;
    }

    /// What writes the bytes. It is called while the request lasts, in its organisation, and outside any transaction:
    /// a slow line must not hold a connection to the database.
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    /// A file to be kept by the reader.
    ///
    /// @param name what the reader's machine will call it; stays in download lists and on shared machines, so it
    never
    ///             says who or what the file is about
    /// @param length in bytes
    public static Download of(String type, String name, long length, Body body) {
        return new Download(type, name, length, body, false, SEALED);
    }

    /// Bytes that are in memory.
    public static Download of(String type, String name, byte[] bytes) {
        return of(type, name, bytes.length, out -> out.write(bytes));
    }

    /// Text that is in memory.
    public static Download of(String type, String name, String text) {
        return of(type + ";charset=UTF-8", name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Shown in the browser instead of saved. Only for what the browser cannot run: pictures and our own writing.
    public Download shown() {
        return new Download(type, name, length, body, true, policy);
    }

    /// Lets the file use what this adds to the policy, such as the one style sheet it carries: `style-src 'sha256-…'`.
    public Download allowing(String directives) {
        return new Download(type, name, length, body, shown, directives + "; " + SEALED);
    }

    @Override
    public String getContentType() {
        return type;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(type);
        response.setContentLengthLong(length);
        response.setHeader("Content-Disposition", (shown ? "inline" : "attachment") + "; filename=\"" + name + "\"");
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
        body.writeTo(response.getOutputStream());
    }
}
